import { COMMON_PROBLEMS, QUANTITY_PROBLEMS, type CommonProblemCode, type ListProblem } from './list-problem.ts';

/** What a list of costs leaves in doubt, beside what all lists do. */
export const OWN_COST_PROBLEMS = [
  'unknown-post',
  'not-a-year',
  'not-whole-years',
  'growth-doubtful',
  'amount-zero',
] as const;
export type CostProblemCode = CommonProblemCode | (typeof OWN_COST_PROBLEMS)[number];
export const COST_PROBLEMS: readonly CostProblemCode[] = [
  ...QUANTITY_PROBLEMS,
  ...COMMON_PROBLEMS,
  ...OWN_COST_PROBLEMS,
];

export type CostProblem = ListProblem<CostProblemCode>;
