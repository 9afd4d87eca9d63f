import type { ConstructionPeriod } from '../project/construction-period.ts';
import type { SiteEnergyEntry } from './site.ts';

/** What is left of a building site when its log begins. */
const MONTHS_AHEAD = 24;

/**
 * The months that a blank log offers, as `YYYY-MM`: those of the construction period, with what is logged before it; where no period is said,
 * from the first that is logged, or from today's, and two years on.
 */
export function logMonths(
  energy: readonly SiteEnergyEntry[],
  today: string,
  period?: ConstructionPeriod | null,
): string[] {
  const days = energy.flatMap(({ from, to }) => from ?? to ?? []);
  const first = days.reduce((earliest, day) => (day < earliest ? day : earliest), period?.from ?? today);
  const begin = monthNumber(first);
  const end = period?.to == null ? Math.max(begin, monthNumber(today)) + MONTHS_AHEAD : monthNumber(period.to);
  return Array.from({ length: Math.max(1, end - begin + 1) }, (_, index) => {
    const number = begin + index;
    return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
  });
}

/** Months since year 0. */
function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
