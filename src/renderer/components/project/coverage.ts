import type { ProjectDocument } from '#core/api/contract.ts';
import { coveredAlternative } from '#core/coverage/covered-alternative.ts';
import { documentCoverage, type DocumentCoverage } from '#core/coverage/document-coverage.ts';
import { assessmentOf } from './assessment.ts';

const covered = new WeakMap<ProjectDocument, { readonly today: string; readonly result: DocumentCoverage | null }>();

/**
 * The coverage of the alternative that a project is asked for EPDs by, found once for a document; null where it has none.
 * @param today `YYYY-MM-DD`
 */
export function coverageIn(document: ProjectDocument, today: string): DocumentCoverage | null {
  const known = covered.get(document);
  if (known?.today === today) return known.result;
  const alternative = coveredAlternative(document.project.decisionCase, document.alternatives);
  const result = alternative && documentCoverage(document, alternative, assessmentOf(document, today).accounts, today);
  covered.set(document, { today, result });
  return result;
}
