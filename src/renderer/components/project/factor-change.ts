import type { FactorSetRow, ProjectDocument } from '#core/api/contract.ts';
import { factorChange, successorOf, type FactorChange } from '#core/comparison/factor-change.ts';
import { assessmentOf } from './assessment.ts';

const changes = new WeakMap<
  ProjectDocument,
  WeakMap<FactorSetRow, { readonly today: string; readonly result: FactorChange }>
>();

/**
 * What another factor set would change in a project, calculated once for a document and a set.
 * @param today `YYYY-MM-DD`
 */
export function factorChangeOf(document: ProjectDocument, set: FactorSetRow, today: string): FactorChange {
  const bySet = changes.get(document) ?? new WeakMap();
  changes.set(document, bySet);
  const known = bySet.get(set);
  if (known?.today === today) return known.result;
  const result = factorChange(document, set, today, () => assessmentOf(document, today));
  bySet.set(set, { today, result });
  return result;
}

/** What the set that succeeds the project's own would change; null where that is nothing. */
export function newerFactors(
  document: ProjectDocument,
  sets: readonly FactorSetRow[] | undefined,
  today: string,
): FactorChange | null {
  const successor = sets && successorOf(document.factors, sets);
  const change = successor ? factorChangeOf(document, successor, today) : null;
  return change && change.rows.length > 0 ? change : null;
}
