import type { ProjectDocument } from '../api/contract.ts';
import type { AssessedProject } from '../comparison/assess-document.ts';
import { rebuildingStudied } from '../comparison/rebuilding-study.ts';
import { epdCounts } from '../coverage/coverage-shares.ts';
import { isMain } from '../project/alternative-set.ts';
import type { Method } from '../project/method.ts';
import { decidedAlternative } from '../project/decision-case.ts';
import { documentFollowUp, knownOfDocument, type KnownOfProject } from '../requirements/document-follow-up.ts';
import { relevantStandings, type FollowUp } from '../requirements/follow-up.ts';
import type { SiteStatus } from '../site/site-status.ts';
import type { WasteStatus } from '../waste/waste-status.ts';
import type { MeasuredProject } from './portfolio-measures.ts';

/** A project among the others: what the strategy's measures are counted from, and how much is at stake in it. */
export interface PortfolioProject extends MeasuredProject {
  readonly document: ProjectDocument;
  readonly waste: WasteStatus;
  readonly site: SiteStatus;
  readonly followed: FollowUp;
  /** kg CO₂e of the decided alternative, else of the highest that is compared; null where no account has a total. */
  readonly climate: { readonly kgCo2e: number; readonly complete: boolean; readonly method: Method } | null;
}

/** What a project counts for in the portfolio, from what has been worked out of it. */
export function portfolioProject(
  document: ProjectDocument,
  known: KnownOfProject,
  followed: FollowUp,
): PortfolioProject {
  const { project } = document;
  const { assessed, waste, site, coverage } = known;
  return {
    document,
    followed,
    waste,
    site,
    epds: epdCounts(coverage?.shares.rows),
    rebuildingStudied: rebuildingStudied(document, assessed),
    decidedOn: project.decisionCase?.decision?.date ?? null,
    wasteFree: project.waste?.wasteFree?.fulfilled ?? null,
    requirements: followed,
    deviations: relevantStandings(followed).flatMap(({ requirement }) => requirement.deviations ?? []),
    climate: climateOf(document, assessed),
  };
}

/**
 * As {@link portfolioProject}, from the document alone.
 * @param today `YYYY-MM-DD`
 */
export function documentInPortfolio(document: ProjectDocument, today: string): PortfolioProject {
  const known = knownOfDocument(document, today);
  return portfolioProject(document, known, documentFollowUp(document, known, today));
}

function climateOf(
  { project, alternatives }: ProjectDocument,
  { accounts }: Pick<AssessedProject, 'accounts'>,
): PortfolioProject['climate'] {
  const decided = decidedAlternative(project.decisionCase, alternatives);
  const asked = new Set((decided ? [decided] : alternatives.filter(isMain)).map(({ id }) => id));
  const totals = accounts.flatMap(({ id, method, total: { value, complete } }) =>
    asked.has(id) && value !== null ? [{ kgCo2e: value, complete, method }] : [],
  );
  const [highest] = totals.toSorted((a, b) => b.kgCo2e - a.kgCo2e);
  return highest ?? null;
}
