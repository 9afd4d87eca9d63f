import { COMMON_PROBLEMS, QUANTITY_PROBLEMS, type CommonProblemCode, type ListProblem } from './list-problem.ts';

/** What a list of site energy leaves in doubt, beside what all lists do. */
export const OWN_SITE_PROBLEMS = [
  'not-a-period',
  'period-reversed',
  'outside-project',
  'machine-unknown',
  'machine-ambiguous',
  'carrier-unknown',
  'not-a-percentage',
  'unit-not-of-carrier',
  'document-again',
  'entry-twice',
] as const;
export type SiteProblemCode = CommonProblemCode | (typeof OWN_SITE_PROBLEMS)[number];
export const SITE_PROBLEMS: readonly SiteProblemCode[] = [
  ...QUANTITY_PROBLEMS,
  ...COMMON_PROBLEMS,
  ...OWN_SITE_PROBLEMS,
];

export type SiteProblem = ListProblem<SiteProblemCode>;
