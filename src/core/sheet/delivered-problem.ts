import type { TakeOffProblemCode } from './take-off-problem.ts';

/** What a list of deliveries leaves in doubt. */

/** Of the quantity, as in a take-off. */
export const QUANTITY_PROBLEMS = [
  'ambiguous-number',
  'not-a-number',
  'negative-amount',
  'unknown-unit',
  'unit-missing',
] as const satisfies readonly TakeOffProblemCode[];
export type QuantityProblemCode = (typeof QUANTITY_PROBLEMS)[number];

/** Of the rest: no date, a row that is not here any more, an answer that says both, and a validity that is not the library's. */
export const DELIVERED_PROBLEMS = ['not-a-date', 'unknown-row', 'epd-and-reason', 'other-validity'] as const;
export type DeliveredProblemCode = QuantityProblemCode | (typeof DELIVERED_PROBLEMS)[number];

export function isQuantityProblem(code: string): code is QuantityProblemCode {
  return QUANTITY_PROBLEMS.some((one) => one === code);
}

/** What could not be read, and so stays empty, or what was concluded; at a row of the file. */
export interface DeliveredProblem {
  readonly code: DeliveredProblemCode;
  readonly row: number;
  /** Null: of the row as a whole. */
  readonly column: number | null;
  /** As it stands in the file; '' for nothing. */
  readonly found: string;
}
