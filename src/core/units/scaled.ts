/** As many figures as a number keeps when it is written: 13 mm are 0.013 m, and not 0.013000000000000001. */
const FIGURES = 15;

/** A value times a factor, without the dust of binary fractions. */
export function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(FIGURES));
}
