import { useMemo } from 'react';
import type { FactorSetRow, ProjectDocument } from '#core/api/contract.ts';
import { totalChangesInSteps, type AlternativeChange } from '#core/comparison/factor-change.ts';
import { assessmentOf } from './assessment.ts';
import { useInSteps } from './use-in-steps.ts';

interface Asked {
  readonly document: ProjectDocument;
  readonly set: FactorSetRow;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/**
 * What another factor set does to the totals of a project; `undefined` until it is worked out. While a row is edited what it did before
 * stays, until what it does now is known.
 * @param set null: none to compare with
 * @param today `YYYY-MM-DD`
 */
export function useFactorEffects(
  document: ProjectDocument,
  set: FactorSetRow | null,
  today: string,
): readonly AlternativeChange[] | undefined {
  const asked = useMemo<Asked | null>(() => set && { document, set, today }, [document, set, today]);
  const done = useInSteps(asked, changes);
  const isOfThese = done?.of.set === set && done?.of.document.project.id === document.project.id;
  return isOfThese ? done?.result : undefined;
}

function changes({ document, set, today }: Asked) {
  return totalChangesInSteps(document, set, today, () => assessmentOf(document, today));
}
