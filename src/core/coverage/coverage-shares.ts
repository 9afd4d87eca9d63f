import { sumOfKnown } from '../climate/partial-sum.ts';
import { COVERAGE_CLASSES, type CoverageClass } from './coverage-class.ts';

/** Shares of the classes by one measure, and what of the rows it does not know. */
export interface CoverageShares {
  /** What the shares are of: rows, kg or kg CO₂e that are known. Null where nothing is. */
  readonly total: number | null;
  /** What is known of them adds up to 1. Null where nothing is known of a class that has rows, or there is nothing to share. */
  readonly shares: Readonly<Record<CoverageClass, number | null>>;
  /** Rows by class. */
  readonly counts: Readonly<Record<CoverageClass, number>>;
  readonly complete: boolean;
  /** Ids of the components whose amount is not known. */
  readonly missing: readonly string[];
}

interface Classed {
  readonly component: { readonly id: string };
  readonly class: CoverageClass;
}

/** @param amountOf what a row counts with; null where it is not known, which is never 0 */
export function coverageShares<Row extends Classed>(
  rows: readonly Row[],
  amountOf: (row: Row) => number | null,
): CoverageShares {
  const missing = rows.filter((row) => amountOf(row) === null).map(({ component }) => component.id);
  const total = sumOfKnown(rows.map(amountOf));
  const ofClass = (one: CoverageClass) => rows.filter((row) => row.class === one);
  const shareOf = (one: CoverageClass) => {
    if (total === null || total === 0) return null;
    const amount = ofClass(one).length === 0 ? 0 : sumOfKnown(ofClass(one).map(amountOf));
    return amount === null ? null : amount / total;
  };
  return {
    total,
    shares: byClass(shareOf),
    counts: byClass((one) => ofClass(one).length),
    complete: missing.length === 0,
    missing,
  };
}

function byClass<T>(valueOf: (one: CoverageClass) => T): Record<CoverageClass, T> {
  const [product, absent, expired, generic, missing] = COVERAGE_CLASSES;
  return {
    product: valueOf(product),
    absent: valueOf(absent),
    expired: valueOf(expired),
    generic: valueOf(generic),
    missing: valueOf(missing),
  };
}

/** Components that an EPD is asked for, and those that have a valid one of the product. */
export interface EpdCounts {
  readonly asked: number;
  readonly product: number;
}

/** Null where none is asked for. @param rows the shares by rows */
export function epdCounts({ total, counts }: Pick<CoverageShares, 'total' | 'counts'>): EpdCounts | null {
  return total === null ? null : { asked: total, product: counts.product };
}
