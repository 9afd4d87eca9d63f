import type { ProjectDocument } from '#core/api/contract.ts';
import { assessDocument, type AssessedProject } from '#core/comparison/assess-document.ts';

const assessed = new WeakMap<ProjectDocument, { readonly today: string; readonly result: AssessedProject }>();

/**
 * The accounts and the comparison of a project, calculated once for a document however many parts of the page ask.
 * @param today `YYYY-MM-DD`
 */
export function assessmentOf(document: ProjectDocument, today: string): AssessedProject {
  const known = assessed.get(document);
  if (known?.today === today) return known.result;
  const result = assessDocument(document, today);
  assessed.set(document, { today, result });
  return result;
}
