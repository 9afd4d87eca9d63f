import type { TakeOffProblemCode } from './take-off-problem.ts';

/** Of amounts, as in a take-off. */
export const QUANTITY_PROBLEMS = [
  'ambiguous-number',
  'not-a-number',
  'negative-amount',
  'unknown-unit',
  'unit-missing',
] as const satisfies readonly TakeOffProblemCode[];
export type QuantityProblemCode = (typeof QUANTITY_PROBLEMS)[number];

/** Of the rest, as lists have it in common. */
export const COMMON_PROBLEMS = ['not-a-date', 'too-long', 'unknown-choice', 'other-project', 'heading-unit'] as const;
export type CommonProblemCode = QuantityProblemCode | (typeof COMMON_PROBLEMS)[number];

export function isCommonProblem(code: string): code is CommonProblemCode {
  return isQuantityProblem(code) || COMMON_PROBLEMS.some((one) => one === code);
}

export function isQuantityProblem(code: string): code is QuantityProblemCode {
  return QUANTITY_PROBLEMS.some((one) => one === code);
}

/** What could not be read, and so stays empty, or what is to be settled; at a row of the file. */
export interface ListProblem<Code extends string> {
  readonly code: Code;
  readonly row: number;
  /** Null: of the row as a whole. */
  readonly column: number | null;
  /** As it stands in the file; '' for nothing. */
  readonly found: string;
}
