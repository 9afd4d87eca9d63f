import type { RateBand } from './cost.ts';

/** As guidance for public investments has it; shown with "kontroller" until a project has its own. */
export const PROPOSED_RATES: readonly RateBand[] = [
  { until: 40, rate: 0.04 },
  { until: 75, rate: 0.03 },
  { until: null, rate: 0.02 },
];

/** The real rate of each year of a study period, from its first. */
export function yearlyRates(bands: readonly RateBand[], studyPeriod: number): readonly number[] {
  if (!Number.isInteger(studyPeriod) || studyPeriod < 1) throw new RangeError('A study period is whole years, from 1');
  return Array.from({ length: studyPeriod }, (_, index) => {
    const band = bands.find(({ until }) => until == null || index < until);
    if (!band || band.rate <= -1) throw new RangeError('Every year has a rate above −1');
    return band.rate;
  });
}

/**
 * What 1 kr at the end of a year is worth at the start, from year 0 to the last. Each year is discounted by its own rate, so that the
 * factor never leaps where the next band begins.
 */
export function discountFactors(bands: readonly RateBand[], studyPeriod: number): readonly number[] {
  const factors = [1];
  for (const rate of yearlyRates(bands, studyPeriod)) factors.push((factors.at(-1) ?? 1) / (1 + rate));
  return factors;
}
