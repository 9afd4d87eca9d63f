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

/** Sums by the first digits of the NS 3451 part; a coarser code counts in none. */
export class ElementSums {
  readonly #digits: 2 | 3;
  readonly #sums = new Map<string, PartialSum>();

  constructor(digits: 2 | 3) {
    this.#digits = digits;
  }

  add(element: string | null, value: number | null): this {
    const part = partOf(element, this.#digits);
    if (part === null) return this;
    let sum = this.#sums.get(part);
    if (!sum) this.#sums.set(part, (sum = new PartialSum()));
    sum.add(value);
    return this;
  }

  /** kg CO₂e; null where nothing of a part is known. The parts come in order, as an object orders whole numbers. */
  sums(): Record<string, number | null> {
    return Object.fromEntries([...this.#sums].map(([part, sum]) => [part, sum.value]));
  }
}

/** Sums of figures by the first `digits` of their part. */
export function byElement(figures: readonly OfElement[], digits: 2 | 3): Record<string, number | null> {
  return figures.reduce((sums, { element, value }) => sums.add(element, value), new ElementSums(digits)).sums();
}
