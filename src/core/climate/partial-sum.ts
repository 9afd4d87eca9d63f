/** A sum of parts of which some may not be known: what is known stands, and it is remembered that a part lacks. */
export class PartialSum {
  private known: number | null = null;
  private lacking = false;

  /** Adds a part; null is a part that is not known. */
  add(part: number | null): this {
    if (part === null) this.lacking = true;
    else this.known = (this.known ?? 0) + part;
    return this;
  }

  /** Null when nothing is known. */
  get value(): number | null {
    return this.known;
  }

  /** False as soon as one part lacks. */
  get complete(): boolean {
    return !this.lacking;
  }
}

/** The sum of what is known; null when nothing is. */
export function sumOfKnown(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((sum, value) => (value === null ? sum : (sum ?? 0) + value), null);
}

/** Null where either is not known, and where there is nothing to divide by. */
export function divide(value: number | null, by: number | null): number | null {
  return value === null || by === null || by === 0 ? null : value / by;
}
