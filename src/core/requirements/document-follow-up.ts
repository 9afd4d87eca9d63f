import type { ProjectDocument } from '../api/contract.ts';
import { assessDocument, type AssessedProject } from '../comparison/assess-document.ts';
import { rebuildingStudied } from '../comparison/rebuilding-study.ts';
import { isWholeCost } from '../cost/document-cost.ts';
import type { EpdCounts } from '../coverage/coverage-shares.ts';
import { documentEpds } from '../coverage/document-coverage.ts';
import { isMain } from '../project/alternative-set.ts';
import { decidedAlternative } from '../project/decision-case.ts';
import { documentSite } from '../site/project-site.ts';
import type { SiteStatus } from '../site/site-status.ts';
import { documentWaste } from '../waste/project-waste.ts';
import type { WasteStatus } from '../waste/waste-status.ts';
import { followUp, type FollowUp } from './follow-up.ts';
import { requirementFigures } from './project-figures.ts';

/** What has been worked out of a project already, and its requirements are measured from. */
export interface KnownOfProject {
  readonly assessed: Pick<AssessedProject, 'accounts' | 'comparison'>;
  readonly waste: WasteStatus;
  readonly site: SiteStatus;
  /** Null where none is asked for. */
  readonly epds: EpdCounts | null;
}

/**
 * What a project's requirements are measured from, worked out from the document alone.
 * @param today `YYYY-MM-DD`
 */
export function knownOfDocument(
  document: ProjectDocument,
  today: string,
  assessed: KnownOfProject['assessed'] = assessDocument(document, today),
): KnownOfProject {
  return {
    assessed,
    waste: documentWaste(document, today),
    site: documentSite(document),
    epds: documentEpds(document, today),
  };
}

/**
 * How a project stands against its requirements.
 * @param today `YYYY-MM-DD`
 */
export function documentFollowUp(
  document: ProjectDocument,
  { assessed, waste, site, epds }: KnownOfProject,
  today: string,
): FollowUp<ProjectDocument['requirements'][number]> {
  const { project, alternatives, requirements } = document;
  const decided = decidedAlternative(project.decisionCase, alternatives);
  const asked = decided ? [decided] : alternatives.filter(isMain);
  const ids = new Set(asked.map(({ id }) => id));
  const figures = requirementFigures({
    waste,
    site,
    epds,
    accounts: assessed.accounts
      .filter(({ id, total }) => ids.has(id) && total.value !== null)
      .map(({ total }) => ({ complete: total.complete })),
    costs: asked
      .map((alternative) => isWholeCost(project, alternative, assessed.accounts))
      .filter((complete) => complete !== null)
      .map((complete) => ({ complete })),
    rebuildingStudied: rebuildingStudied(document, assessed),
    wasteFree: project.waste?.wasteFree,
  });
  return followUp(requirements, figures, today);
}
