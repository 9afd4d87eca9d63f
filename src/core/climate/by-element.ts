import { PartialSum } from './partial-sum.ts';

/** A figure of a building part. */
export interface OfElement {
  /** NS 3451; null: of no part. */
  readonly element: string | null;
  /** kg CO₂e */
  readonly value: number | null;
}

/** Sums by the first `digits` of the NS 3451 part; a coarser code counts in none. The parts come in order, as an object orders whole numbers. */
export function byElement(figures: readonly OfElement[], digits: 2 | 3): Record<string, number | null> {
  const sums = new Map<string, PartialSum>();
  for (const { element, value } of figures) {
    if (element === null || element.length < digits) continue;
    const part = element.slice(0, digits);
    let sum = sums.get(part);
    if (!sum) sums.set(part, (sum = new PartialSum()));
    sum.add(value);
  }
  return Object.fromEntries([...sums].map(([part, sum]) => [part, sum.value]));
}
