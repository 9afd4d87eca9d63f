import { seriesOf, type Fraction } from './fraction.ts';
import type { FractionReader, WasteRow } from './waste-row.ts';
import type { WastePlanRow } from './waste.ts';

/** Plan and actual of a fraction. t */
export interface FractionSums {
  readonly fraction: Fraction;
  /** Null where the plan has none of it, or not how much. */
  readonly planned: number | null;
  readonly delivered: number;
  /** Of what was delivered, directly to reuse. */
  readonly reused: number;
}

/** Plan and deliveries by fraction: the plan's order first, then what came beside it. */
export function wasteFractions(
  rows: readonly WasteRow[],
  plan: readonly WastePlanRow[],
  read: FractionReader,
): FractionSums[] {
  const sums = new Map<string, { fraction: Fraction; planned: number | null; delivered: number; reused: number }>();
  const of = (fraction: Fraction) => {
    const known = sums.get(fraction.code) ?? { fraction, planned: null, delivered: 0, reused: 0 };
    sums.set(fraction.code, known);
    return known;
  };
  for (const { fraction: named, amount } of plan) {
    const fraction = named == null ? null : read(named);
    if (!fraction) continue;
    const row = of(fraction);
    if (amount != null) row.planned = (row.planned ?? 0) + amount;
  }
  for (const { fraction, tonnes, delivery } of rows) {
    if (!fraction || tonnes === null) continue;
    const row = of(fraction);
    row.delivered += tonnes;
    if (delivery.to === 'reuse') row.reused += tonnes;
  }
  return [...sums.values()];
}

/**
 * Plan against actual: what came of a series that is planned as one ("14xx") counts against that line, unless the plan has a line for the very
 * fraction.
 */
export function planAgainstActual(fractions: readonly FractionSums[]): FractionSums[] {
  const lines = new Map(fractions.map((one) => [one.fraction.code, one]));
  for (const one of fractions) {
    const { code } = one.fraction;
    if (one.planned !== null) continue;
    const series = seriesOf(code).find((wanted) => wanted !== code && (lines.get(wanted)?.planned ?? null) !== null);
    const line = series === undefined ? undefined : lines.get(series);
    if (series === undefined || !line) continue;
    lines.set(series, { ...line, delivered: line.delivered + one.delivered, reused: line.reused + one.reused });
    lines.delete(code);
  }
  return [...lines.values()];
}

/** A mixed fraction that could be sorted better. */
export interface Attack {
  readonly fraction: Fraction;
  /** t of it that is counted as mixed. */
  readonly tonnes: number;
  /** The sorting rate if all of it had been sorted. */
  readonly rateIfSorted: number;
  /** t of it that are enough to reach the target; null where all of it is not. */
  readonly enough: number | null;
}

/** The mixed fractions, the one that would give most first. */
export function whatToAttack(
  rows: readonly WasteRow[],
  sums: { readonly total: number; readonly sorted: number },
  toMove: number,
): Attack[] {
  const mixed = new Map<string, { fraction: Fraction; tonnes: number }>();
  for (const { fraction, tonnes, class: counts } of rows) {
    if (!fraction || !tonnes || counts !== 'mixed') continue;
    const known = mixed.get(fraction.code);
    if (known) known.tonnes += tonnes;
    else mixed.set(fraction.code, { fraction, tonnes });
  }
  return [...mixed.values()]
    .toSorted((a, b) => b.tonnes - a.tonnes || a.fraction.code.localeCompare(b.fraction.code))
    .map(({ fraction, tonnes }) => ({
      fraction,
      tonnes,
      rateIfSorted: (sums.sorted + tonnes) / sums.total,
      enough: tonnes >= toMove ? toMove : null,
    }));
}
