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
