import { scaleLinear } from 'd3-scale';

/** At most four round values that hold `low` and `high` between the first and the last. */
export function axisTicks(low: number, high: number, most = 4): number[] {
  const from = Math.min(low, high);
  const to = from === high && from === low ? from + 1 : Math.max(low, high);
  for (let count = most; count > 0; count -= 1) {
    const ticks = scaleLinear().domain([from, to]).nice(count).ticks(count);
    if (ticks.length <= most) return ticks;
  }
  return [from, to];
}

const YEAR_STEPS = [1, 2, 5, 10, 15, 20, 25, 50, 100, 200, 500];

/** Years from the start at which a study period is marked: the first round step that makes at most `most` marks. */
export function yearTicks(studyPeriodYears: number, most: number): number[] {
  const step = YEAR_STEPS.find((years) => studyPeriodYears / years + 1 <= most) ?? studyPeriodYears;
  return Array.from({ length: Math.floor(studyPeriodYears / step) + 1 }, (_, index) => index * step);
}

/** The decimals that tell round ticks apart. */
export function tickDecimals(ticks: readonly number[]): number {
  const needed = [0, 1, 2, 3, 4].find((decimals) =>
    ticks.every((tick) => Math.abs(tick - Number(tick.toFixed(decimals))) < 1e-9),
  );
  return needed ?? 5;
}
