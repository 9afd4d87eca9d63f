import { outsideConstruction, type ConstructionPeriod } from '../project/construction-period.ts';
import { MOST_MONTHS, monthNumber, monthOfNumber } from '../text/month.ts';
import type { SiteEnergyEntry } from './site.ts';

/** What is left of a building site when its log begins. */
const MONTHS_AHEAD = 24;

/**
 * The months that a blank log offers, as `YYYY-MM`: those of the construction period, with what is logged before and after it; where no period is said,
 * from the first that is logged, or from today's, and two years on.
 */
export function logMonths(
  energy: readonly SiteEnergyEntry[],
  today: string,
  period?: ConstructionPeriod | null,
): string[] {
  const logged = energy.flatMap(({ from, to }) => from ?? to ?? []);
  // A year that was typed wrong would make thousands of months.
  const isOutside = outsideConstruction(null, logged);
  const days = logged.filter((day) => !isOutside(day));
  const first = days.reduce((earliest, day) => (day < earliest ? day : earliest), period?.from ?? today);
  const begin = monthNumber(first);
  const last = days.reduce((latest, day) => (day > latest ? day : latest), period?.to ?? first);
  const ahead = period?.to == null ? Math.max(begin, monthNumber(today)) + MONTHS_AHEAD : begin;
  const end = Math.min(Math.max(ahead, monthNumber(last)), begin + MOST_MONTHS - 1);
  return Array.from({ length: end - begin + 1 }, (_, index) => monthOfNumber(begin + index));
}
