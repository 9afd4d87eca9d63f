import type { ProjectDocument } from '../api/contract.ts';
import type { AssessedProject } from '../comparison/assess-document.ts';
import { coveredAlternative } from '../coverage/covered-alternative.ts';
import { documentCoverage } from '../coverage/document-coverage.ts';
import { documentSite } from '../site/project-site.ts';
import { documentWaste } from '../waste/project-waste.ts';
import { documentFollowUp } from './document-follow-up.ts';
import type { FollowUp } from './follow-up.ts';

/**
 * How a project whose accounts are made stands against its requirements, with all else that they are measured by.
 * @param today `YYYY-MM-DD`
 */
export function assessedFollowUp(
  document: ProjectDocument,
  assessed: Pick<AssessedProject, 'accounts' | 'comparison'>,
  today: string,
): FollowUp<ProjectDocument['requirements'][number]> {
  const covered = coveredAlternative(document.project.decisionCase, document.alternatives);
  const coverage = covered && documentCoverage(document, covered, assessed.accounts, today);
  const known = { assessed, waste: documentWaste(document), site: documentSite(document), coverage };
  return documentFollowUp(document, known, today);
}
