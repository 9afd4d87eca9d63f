import type { FleetOutcome } from '#core/site/fleet-plan.ts';
import type { StatusKind } from '#renderer/components/feedback/Status.tsx';

export const FLEET_STATUS: Readonly<Record<FleetOutcome, StatusKind>> = {
  new: 'ok',
  known: 'ok',
  ambiguous: 'beyond',
  unidentified: 'missing',
};
