import { QUANTITY_PROBLEMS, type ListProblem, type QuantityProblemCode } from './list-problem.ts';

/**
 * What a list of deliveries leaves in doubt: a row that is not here any more, an answer that says both, words where the number of an EPD is to stand,
 * a remark without an answer, a validity that is not the library's, and a row that stands above it in the list already.
 */
export const OWN_DELIVERED_PROBLEMS = [
  'unknown-row',
  'epd-and-reason',
  'not-an-epd-number',
  'only-a-remark',
  'other-validity',
  'row-twice',
] as const;
export type DeliveredProblemCode =
  QuantityProblemCode | 'not-a-date' | 'too-long' | (typeof OWN_DELIVERED_PROBLEMS)[number];
export const DELIVERED_PROBLEMS: readonly DeliveredProblemCode[] = [
  ...QUANTITY_PROBLEMS,
  'not-a-date',
  'too-long',
  ...OWN_DELIVERED_PROBLEMS,
];

export type DeliveredProblem = ListProblem<DeliveredProblemCode>;
