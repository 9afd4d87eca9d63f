/** Months `YYYY-MM` as numbers, so that they can be counted. */

/** More than any site takes: a year that was typed wrong makes no thousand of them. */
export const MOST_MONTHS = 120;

/** Months since year 0. @param day `YYYY-MM-DD`, or a month */
export function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

export function monthOfNumber(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
