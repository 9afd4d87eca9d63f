/** A figure as its formula, with the numbers put in. */
export interface CalculationLine {
  readonly name: string;
  readonly formula: string;
}
