import { MOST_MONTHS, monthNumber, monthOfNumber } from '../text/month.ts';
import type { WasteMonth } from './waste-months.ts';
import type { WasteSums } from './waste-sums.ts';

/** Months that tell how it goes now: one alone may be a single container. */
const RECENT_MONTHS = 3;

/** Where the project ends if the rest comes and is sorted as in its latest months. */
export interface WastePace {
  /** The months that it is taken from. */
  readonly recent: { readonly months: number; readonly sortingRate: number };
  /** The rate so far at the end of each coming month, to the last. */
  readonly months: readonly { readonly month: string; readonly sortingRate: number }[];
  /** `YYYY-MM`, when the expected total is there. */
  readonly lastMonth: string;
  readonly finalRate: number;
}

/**
 * The forecast at the pace of the latest months. Null where nothing is said of the final total, nothing is to come, or it would take longer
 * than any site.
 * @param counted all that is counted, with a date or without
 * @param rest t that are still to come
 */
export function wastePace(
  byMonth: readonly WasteMonth[],
  counted: Pick<WasteSums, 'total' | 'sorted'>,
  rest: number | null,
): WastePace | null {
  const recent = byMonth.slice(-RECENT_MONTHS);
  const last = recent.at(-1);
  const total = recent.reduce((sum, { own }) => sum + own.total, 0);
  if (last === undefined || rest === null || rest <= 0 || total <= 0) return null;
  const perMonth = total / recent.length;
  const count = Math.ceil(rest / perMonth);
  if (count > MOST_MONTHS) return null;
  const sortingRate = recent.reduce((sum, { own }) => sum + own.sorted, 0) / total;
  const monthAfter = (months: number) => monthOfNumber(monthNumber(last.month) + months);
  const rateAfter = (more: number) => (counted.sorted + sortingRate * more) / (counted.total + more);
  return {
    recent: { months: recent.length, sortingRate },
    months: Array.from({ length: count }, (_, index) => ({
      month: monthAfter(index + 1),
      sortingRate: rateAfter(Math.min(rest, (index + 1) * perMonth)),
    })),
    lastMonth: monthAfter(count),
    finalRate: rateAfter(rest),
  };
}
