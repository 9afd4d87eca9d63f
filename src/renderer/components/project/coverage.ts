import type { ProjectDocument } from '#core/api/contract.ts';
import { coveredAlternative } from '#core/coverage/covered-alternative.ts';
import { documentCoverage, type DocumentCoverage } from '#core/coverage/document-coverage.ts';
import { assessmentOf } from './assessment.ts';

/**
 * The coverage of the alternative that a project is asked for EPDs by; null where it has none.
 * @param today `YYYY-MM-DD`
 */
export function coverageIn(document: ProjectDocument, today: string): DocumentCoverage | null {
  const alternative = coveredAlternative(document.project.decisionCase, document.alternatives);
  return alternative && documentCoverage(document, alternative, assessmentOf(document, today).accounts, today);
}
