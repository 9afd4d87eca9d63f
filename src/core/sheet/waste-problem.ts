import { COMMON_PROBLEMS, QUANTITY_PROBLEMS, type CommonProblemCode, type ListProblem } from './list-problem.ts';

/** What a list of waste deliveries leaves in doubt, beside what all lists do. */
export const OWN_WASTE_PROBLEMS = [
  'not-a-weight',
  'fraction-unknown',
  'fraction-ambiguous',
  'fraction-disagrees',
  'ticket-twice',
] as const;
export type WasteProblemCode = CommonProblemCode | (typeof OWN_WASTE_PROBLEMS)[number];
export const WASTE_PROBLEMS: readonly WasteProblemCode[] = [
  ...QUANTITY_PROBLEMS,
  ...COMMON_PROBLEMS,
  ...OWN_WASTE_PROBLEMS,
];

export type WasteProblem = ListProblem<WasteProblemCode>;
