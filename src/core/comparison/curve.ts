import type { Timeline } from '../climate/account.ts';
import type { ElectricityScenario } from '../project/codes.ts';

export interface CurvePoint {
  /** Years from the start. */
  readonly time: number;
  /** kg CO₂e so far. */
  readonly value: number;
}

/** The cumulative curve as a polyline: straight within a year, two points of one time where it steps. */
export function cumulativeCurve(_timeline: Timeline, _scenario: ElectricityScenario): CurvePoint[] {
  throw new Error('being written');
}
