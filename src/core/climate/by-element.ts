import { PartialSum } from './partial-sum.ts';

/** A figure of a building part. */
export interface OfElement {
  /** NS 3451; null: of no part. */
  readonly element: string | null;
  /** kg CO₂e */
  readonly value: number | null;
}

/** The first `digits` of a code; null for none, and for a coarser one, which is of no such part. */
export function partOf(element: string | null | undefined, digits: number): string | null {
  return element == null || element.length < digits ? null : element.slice(0, digits);
}

/** Sums by the first `digits` of the NS 3451 part; a coarser code counts in none. The parts come in order, as an object orders whole numbers. */
export function byElement(figures: readonly OfElement[], digits: 2 | 3): Record<string, number | null> {
  const sums = new Map<string, PartialSum>();
  for (const { element, value } of figures) {
    const part = partOf(element, digits);
    if (part === null) continue;
    let sum = sums.get(part);
    if (!sum) sums.set(part, (sum = new PartialSum()));
    sum.add(value);
  }
  return Object.fromEntries([...sums].map(([part, sum]) => [part, sum.value]));
}
