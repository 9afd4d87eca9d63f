import { QUANTITY_PROBLEMS, type QuantityProblemCode } from './delivered-problem.ts';

/** What a list of waste deliveries leaves in doubt: of the weight as in other lists, and of the rest. */
export const WASTE_PROBLEMS = [
  'not-a-date',
  'not-a-weight',
  'fraction-unknown',
  'unknown-choice',
  'ticket-twice',
  'other-project',
] as const;
export type WasteProblemCode = QuantityProblemCode | (typeof WASTE_PROBLEMS)[number];

export const ALL_WASTE_PROBLEMS: readonly WasteProblemCode[] = [...QUANTITY_PROBLEMS, ...WASTE_PROBLEMS];

/** What could not be read, and so stays empty, or what is to be settled; at a row of the file. */
export interface WasteProblem {
  readonly code: WasteProblemCode;
  readonly row: number;
  /** Null: of the row as a whole. */
  readonly column: number | null;
  /** As it stands in the file; '' for nothing. */
  readonly found: string;
}
