import type { SiteEnergyEntry } from './site.ts';

/** What is left of a building site when its log begins. */
const MONTHS_AHEAD = 24;

/** The months that a blank log offers, as `YYYY-MM`: from the first that is logged, or from today's, and two years on. */
export function logMonths(energy: readonly SiteEnergyEntry[], today: string): string[] {
  const days = energy.flatMap(({ from, to }) => from ?? to ?? []);
  const first = days.reduce((earliest, day) => (day < earliest ? day : earliest), today);
  const [begin, end] = [monthNumber(first), monthNumber(today) + MONTHS_AHEAD];
  return Array.from({ length: end - begin + 1 }, (_, index) => {
    const number = begin + index;
    return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
  });
}

/** Months since year 0. */
function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
