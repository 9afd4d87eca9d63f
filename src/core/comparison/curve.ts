import type { Timeline } from '../climate/account.ts';
import type { ElectricityScenario } from '../project/codes.ts';

export interface CurvePoint {
  /** Years from the start. */
  readonly time: number;
  /** kg CO₂e so far. */
  readonly value: number;
}

/**
 * The cumulative curve as a polyline: straight within a year, two points of one time where it steps. The last point is the end
 * of the study period with its end of life counted.
 */
export function cumulativeCurve(timeline: Timeline, scenario: ElectricityScenario): CurvePoint[] {
  const yearly = timeline.yearly[scenario];
  const period = yearly.length;
  const start = timeline.start[scenario];
  const points: CurvePoint[] = [{ time: 0, value: start }];
  let value = start;
  let time = 0;
  let next = 0;
  const moveTo = (to: number) => {
    if (to <= time) return;
    const year = Math.min(Math.floor(time), period - 1);
    value += (yearly[year] ?? 0) * (to - time);
    time = to;
    points.push({ time, value });
  };
  for (let year = 0; year <= period; year += 1) {
    for (let step = timeline.steps[next]; step && step.time < year + 1; step = timeline.steps[next]) {
      if (step.time > year) moveTo(step.time);
      value += step.value;
      points.push({ time, value });
      next += 1;
    }
    if (year < period) moveTo(year + 1);
  }
  return points;
}
