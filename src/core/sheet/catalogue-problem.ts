import type { ListProblem } from './list-problem.ts';

/** Why a row of a catalogue cannot be taken in. */
export const CATALOGUE_REFUSALS = [
  'number-missing',
  'number-twice',
  'title-missing',
  'text-missing',
  'kind-missing',
  'measure-unknown',
  'measure-not-text',
  'phase-unknown',
  'works-unknown',
  'kind-unknown',
  'figure-unknown',
  'check-unknown',
  'target-without-figure',
  'not-a-percentage',
  'not-an-area',
  'not-a-day',
  'validity-reversed',
  'english-half',
  'too-long',
  'older-version',
  'beyond-limit',
] as const;

/** What is told, and the row is taken in all the same. */
export const CATALOGUE_REMARKS = ['measures-missing', 'never-proposed'] as const;
export type CatalogueProblemCode = (typeof CATALOGUE_REFUSALS)[number] | (typeof CATALOGUE_REMARKS)[number];
export const CATALOGUE_PROBLEMS: readonly CatalogueProblemCode[] = [...CATALOGUE_REFUSALS, ...CATALOGUE_REMARKS];

export type CatalogueProblem = ListProblem<CatalogueProblemCode>;

export function isRefusal({ code }: CatalogueProblem): boolean {
  return CATALOGUE_REFUSALS.some((one) => one === code);
}
