import type { Timeline } from '../climate/account.ts';
import type { ElectricityScenario } from '../project/codes.ts';
import { cumulativeCurve, type CurvePoint } from './curve.ts';

/** Relative: below this two sums of the same parts in another order are the same. */
const SAME = 1e-12;

export function startsEqual(a: Timeline, b: Timeline, scenario: ElectricityScenario): boolean {
  return minus(a.start[scenario], b.start[scenario]) === 0;
}

/** a − b, and 0 where only the order of adding up tells them apart: curves that meet are meant to meet. */
function minus(a: number, b: number): number {
  return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b)) ? 0 : a - b;
}

/**
 * Carbon payback: the first time, in years from the start, from which the alternative with the higher start stays at or below the
 * other to the end of the study period, its end of life counted. Null when there is none, and when both start equal.
 * Worked: starts 100 and 40, yearly 1 and 3 → 60 / 2 = 30 years.
 */
export function paybackYears(a: Timeline, b: Timeline, scenario: ElectricityScenario): number | null {
  if (startsEqual(a, b, scenario)) return null;
  const [higher, lower] = a.start[scenario] > b.start[scenario] ? [a, b] : [b, a];
  const excess = difference(cumulativeCurve(higher, scenario), cumulativeCurve(lower, scenario));

  const last = excess.at(-1);
  if (!last || last.value > 0) return null;
  for (let i = excess.length - 1; i > 0; i -= 1) {
    const from = excess[i - 1];
    const to = excess[i];
    if (!from || !to || from.value <= 0) continue;
    const crossed = from.value / (from.value - to.value);
    return from.time + crossed * (to.time - from.time);
  }
  return 0;
}

/** One curve minus the other, at every time where either bends or steps; both values of a step are kept. */
function difference(a: readonly CurvePoint[], b: readonly CurvePoint[]): CurvePoint[] {
  const times = [...new Set([...a, ...b].map(({ time }) => time))].toSorted((x, y) => x - y);
  const readA = reader(a);
  const readB = reader(b);
  return times.flatMap((time) => {
    const [beforeA, afterA] = readA(time);
    const [beforeB, afterB] = readB(time);
    const before = { time, value: minus(beforeA, beforeB) };
    const after = { time, value: minus(afterA, afterB) };
    return before.value === after.value ? [after] : [before, after];
  });
}

/** Reads a curve at rising times: its value before and after the steps that stand there. */
function reader(points: readonly CurvePoint[]): (time: number) => readonly [before: number, after: number] {
  let index = 0;
  return (time) => {
    while (index + 1 < points.length && (points[index + 1]?.time ?? Infinity) < time) index += 1;
    const from = points[index];
    const to = points[index + 1];
    if (!from) return [0, 0];
    let before = from.value;
    if (from.time < time && to) before += ((to.value - from.value) * (time - from.time)) / (to.time - from.time);
    let after = before;
    for (let i = index; i < points.length && (points[i]?.time ?? Infinity) <= time; i += 1) {
      if (points[i]?.time === time) after = points[i]?.value ?? after;
    }
    return [time === 0 ? after : before, after];
  };
}
