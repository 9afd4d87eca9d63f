import { MOST_MONTHS } from '../text/month.ts';

/** Days of a log entry, both ends included, as `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** As much of a period as is said. */
export interface Dated {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

const DAY_MS = 86_400_000;

/** One day alone is a period of a day. Null without a date, and where the end comes first. */
export function periodOf({ from, to }: Dated): Period | null {
  const [first, last] = [from ?? to, to ?? from];
  return first == null || last == null || last < first ? null : { from: first, to: last };
}

export function daysIn({ from, to }: Period): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
}

/** Whether all of the inner period is in the outer, whose open ends reach any day. */
export function covers(outer: Dated, inner: Period): boolean {
  return (outer.from ?? inner.from) <= inner.from && (outer.to ?? inner.to) >= inner.to;
}

/** Whether a period is wholly before the outer one begins, or after it ends. */
export function isOutside(period: Period, outer: Dated): boolean {
  return period.to < (outer.from ?? period.to) || period.from > (outer.to ?? period.from);
}

export function overlaps(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** @param month `YYYY-MM` */
export function monthPeriod(month: string): Period {
  const from = `${month}-01`;
  return { from, to: lastDayOf(from) };
}

/** The months of a period with the share of its days that each has; null where it is longer than any building site. */
export function monthShares(period: Period): { readonly month: string; readonly share: number }[] | null {
  const days = daysIn(period);
  const shares: { month: string; share: number }[] = [];
  let from = period.from;
  while (from <= period.to) {
    if (shares.length === MOST_MONTHS) return null;
    const end = lastDayOf(from);
    const to = end < period.to ? end : period.to;
    shares.push({ month: from.slice(0, 7), share: daysIn({ from, to }) / days });
    from = new Date(Date.parse(to) + DAY_MS).toISOString().slice(0, 10);
  }
  return shares;
}

function lastDayOf(day: string): string {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10);
}
