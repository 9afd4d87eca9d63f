import type { ProjectDocument } from '#core/api/contract.ts';
import { documentCosts, type DocumentCost } from '#core/cost/document-cost.ts';
import { assessmentOf } from './assessment.ts';

const found = new WeakMap<ProjectDocument, { readonly today: string; readonly result: readonly DocumentCost[] }>();

/**
 * The life-cycle costs of a project, found once for a document however many parts of the page ask.
 * @param today `YYYY-MM-DD`
 */
export function costsIn(document: ProjectDocument, today: string): readonly DocumentCost[] {
  const known = found.get(document);
  if (known?.today === today) return known.result;
  const result = documentCosts(document, assessmentOf(document, today).accounts);
  found.set(document, { today, result });
  return result;
}
