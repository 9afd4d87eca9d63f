import { groupBy } from '../group-by.ts';
import { MOST_MONTHS, monthNumber, monthOfNumber } from '../text/month.ts';
import type { WasteRow } from './waste-row.ts';
import { wasteSums, type WasteSums } from './waste-sums.ts';

export interface WasteMonth {
  /** `YYYY-MM` */
  readonly month: string;
  readonly own: WasteSums;
  /** From the first month to the end of this one. */
  readonly cumulative: WasteSums;
}

/**
 * The months of deliveries, in order.
 * @param rows what is counted and has a date
 */
export function wasteMonths(rows: readonly WasteRow[]): WasteMonth[] {
  const dated = groupBy(rows, ({ delivery }) => (delivery.date ?? '').slice(0, 7));
  let before = wasteSums([]);
  return monthsThrough([...dated.keys()].toSorted()).map((month) => {
    const own = wasteSums(dated.get(month) ?? []);
    before = added(before, own);
    return { month, own, cumulative: before };
  });
}

function added(a: WasteSums, b: WasteSums): WasteSums {
  const sorted = a.sorted + b.sorted;
  const total = a.total + b.total;
  return {
    total,
    sorted,
    mixed: a.mixed + b.mixed,
    excluded: a.excluded + b.excluded,
    sortingRate: total > 0 ? sorted / total : null,
  };
}

/**
 * A month without deliveries stands between two that have some.
 * @param months in order
 */
export function monthsThrough(months: readonly string[]): readonly string[] {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const count = monthNumber(last) - monthNumber(first) + 1;
  if (count > MOST_MONTHS) return months;
  return Array.from({ length: count }, (_, index) => monthOfNumber(monthNumber(first) + index));
}
