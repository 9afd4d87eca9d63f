import { MOST_MONTHS, monthNumber, monthOfNumber } from '../text/month.ts';
import type { WasteStatus } from './waste-status.ts';

/** Months that tell how it goes now: one alone may be a single container. */
const RECENT_MONTHS = 3;
/** Share of a month's weight that is left of the sums' rounding, and no month's. */
const ROUNDING = 1e-9;

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
 * than any site; and where nothing has come for as long as it would be taken from: that is how it went, and not how it goes.
 * @param today `YYYY-MM-DD`: what is to come comes in the month that it is, or after
 */
export function wastePace(
  { byMonth, total, sorted, forecast }: Pick<WasteStatus, 'byMonth' | 'total' | 'sorted' | 'forecast'>,
  today: string,
): WastePace | null {
  const recent = byMonth.slice(-RECENT_MONTHS);
  const last = recent.at(-1);
  const rest = forecast?.rest ?? 0;
  const came = recent.reduce((sum, { own }) => sum + own.total, 0);
  if (last === undefined || rest <= 0 || came <= 0) return null;
  const lastWith = monthNumber(last.month);
  /** Whole months that nothing has come in. */
  const idle = Math.max(0, monthNumber(today) - lastWith - 1);
  const perMonth = came / recent.length;
  const count = Math.ceil(rest / perMonth - ROUNDING);
  if (idle >= recent.length || count < 1 || count > MOST_MONTHS) return null;
  const sortingRate = recent.reduce((sum, { own }) => sum + own.sorted, 0) / came;
  const coming = (months: number) => monthOfNumber(lastWith + idle + months);
  const rateAfter = (more: number) => (sorted + sortingRate * more) / (total + more);
  return {
    recent: { months: recent.length, sortingRate },
    months: Array.from({ length: count }, (_, index) => ({
      month: coming(index + 1),
      sortingRate: rateAfter(Math.min(rest, (index + 1) * perMonth)),
    })),
    lastMonth: coming(count),
    finalRate: rateAfter(rest),
  };
}
