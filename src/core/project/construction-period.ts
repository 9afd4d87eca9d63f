/** When a project is built, and the days that do not belong in its logs. */

export interface ConstructionPeriod {
  /** `YYYY-MM-DD`; what is not said is open. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** Years from the middle of a log that no site has: a year that was typed wrong. */
const MOST_YEARS = 5;

/**
 * Whether a day is outside the construction period. Where none is stated, whether it lies years from the middle one of the days that the log has.
 *
 * @param days of the whole log, `YYYY-MM-DD`
 * @param today where no end is stated, nothing has come after it; null: not asked
 */
export function outsideConstruction(
  period: ConstructionPeriod | null | undefined,
  days: readonly string[],
  today: string | null = null,
): (day: string) => boolean {
  const from = period?.from;
  const to = period?.to ?? today;
  const isBeyond = (day: string) => (from != null && day < from) || (to != null && day > to);
  if (from != null || period?.to != null) return isBeyond;
  const ordered = days.toSorted();
  const middle = ordered[Math.floor((ordered.length - 1) / 2)];
  if (middle === undefined) return isBeyond;
  const [first, last] = [yearsFrom(middle, -MOST_YEARS), yearsFrom(middle, MOST_YEARS)];
  return (day) => day < first || day > last || isBeyond(day);
}

/** The same day in another year; compared as text, so that 29 February needs no other. */
function yearsFrom(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
}
