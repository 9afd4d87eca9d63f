import type { Alternative, DecisionCase, ProjectHead } from './project.ts';

/**
 * Saksgrunnlag: whether the case is studied and decided, and in which order. Before a new build is decided it is to be studied whether the
 * need can be met by renovating or converting, on the ground of a climate account (the municipality's strategy, measure 3.1).
 */

/** Kinds of alternative that meet the need with the building that stands. */
export const REBUILDING_KINDS: readonly Alternative['kind'][] = ['renovation', 'conversion', 'keep'];

export type CaseState = 'decided' | 'studied' | 'notStudied';

type Case = DecisionCase | null | undefined;

/** Decided: an alternative is chosen and the day is known; what only one of them tells is a draft. */
export function caseState(decisionCase: Case): CaseState {
  const { decision, studyDate } = decisionCase ?? {};
  if (decision?.alternative != null && decision.date != null) return 'decided';
  return studyDate == null ? 'notStudied' : 'studied';
}

/** The alternative that was decided; null where none was, or where it is no longer here. */
export function decidedAlternative<A extends Pick<Alternative, 'id'>>(
  decisionCase: Case,
  alternatives: readonly A[],
): A | null {
  if (caseState(decisionCase) !== 'decided') return null;
  return alternatives.find(({ id }) => id === decisionCase?.decision?.alternative) ?? null;
}

/** What of a project names alternatives. */
type NamingAlternatives = Partial<Pick<ProjectHead, 'decisionCase' | 'site'>>;

/** Where a project names an alternative that is not one of these. */
export function unknownAlternatives(
  { decisionCase, site }: NamingAlternatives,
  alternatives: readonly Pick<Alternative, 'id'>[],
): { readonly path: string; readonly found: string }[] {
  const known = new Set(alternatives.map(({ id }) => id));
  const named = {
    'decisionCase.recommendation.alternative': decisionCase?.recommendation?.alternative,
    'decisionCase.decision.alternative': decisionCase?.decision?.alternative,
    'site.measuredFor': site?.measuredFor,
  };
  return Object.entries(named).flatMap(([path, id]) => (id == null || known.has(id) ? [] : [{ path, found: id }]));
}

/**
 * Whether a new build was decided before it was studied: on a day before that of the study, or without any study. A study that was finished
 * on the day of the decision came first.
 */
export function decisionPrecedesStudy(
  decisionCase: Case,
  alternatives: readonly Pick<Alternative, 'id' | 'kind'>[],
): boolean {
  const decided = decidedAlternative(decisionCase, alternatives);
  if (decided?.kind !== 'newBuild') return false;
  const date = decisionCase?.decision?.date ?? '';
  const studied = decisionCase?.studyDate ?? null;
  return studied === null || date < studied;
}
