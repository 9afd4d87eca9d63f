import { decidedAlternative } from '../project/decision-case.ts';
import { isMain } from '../project/alternative-set.ts';
import type { AlternativeHead, DecisionCase } from '../project/project.ts';

/** The alternative that was decided, else recommended; null where neither says. */
export function chosenAlternative<A extends Pick<AlternativeHead, 'id'>>(
  decisionCase: DecisionCase | null | undefined,
  alternatives: readonly A[],
): A | null {
  const recommended = alternatives.find(({ id }) => id === decisionCase?.recommendation?.alternative);
  return decidedAlternative(decisionCase, alternatives) ?? recommended ?? null;
}

/** The alternative that is asked for EPDs unless another is chosen: {@link chosenAlternative}, else the first. */
export function coveredAlternative<A extends Pick<AlternativeHead, 'id' | 'variant'>>(
  decisionCase: DecisionCase | null | undefined,
  alternatives: readonly A[],
): A | null {
  return chosenAlternative(decisionCase, alternatives) ?? alternatives.find(isMain) ?? null;
}
