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
 */
export function outsideConstruction(
  period: ConstructionPeriod | null | undefined,
  days: readonly string[],
): (day: string) => boolean {
  const { from, to } = period ?? {};
  if (from != null || to != null) return (day) => (from != null && day < from) || (to != null && day > to);
  const ordered = days.toSorted();
  const middle = ordered[Math.floor((ordered.length - 1) / 2)];
  if (middle === undefined) return () => false;
  const [first, last] = [yearsFrom(middle, -MOST_YEARS), yearsFrom(middle, MOST_YEARS)];
  return (day) => day < first || day > last;
}

/** The same day in another year; compared as text, so that 29 February needs no other. */
function yearsFrom(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
}
