import type { RequirementStatus } from '#core/requirements/requirement.ts';
import type { StatusKind } from '#renderer/components/feedback/Status.tsx';

export const STATUS_KINDS: Readonly<Record<RequirementStatus, StatusKind>> = {
  notStarted: 'missing',
  started: 'draft',
  fulfilled: 'ok',
  lacksAsBuilt: 'beyond',
  done: 'ok',
  notRelevant: 'info',
};
