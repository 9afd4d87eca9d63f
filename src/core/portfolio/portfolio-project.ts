import type { ProjectDocument } from '../api/contract.ts';
import { completenessOf, type Completeness } from '../climate/completeness.ts';
import type { AssessedProject } from '../comparison/assess-document.ts';
import { rebuildingStudied } from '../comparison/rebuilding-study.ts';
import { chosenAlternative } from '../coverage/covered-alternative.ts';
import { isMain } from '../project/alternative-set.ts';
import type { Method } from '../project/method.ts';
import { documentFollowUp, knownOfDocument, type KnownOfProject } from '../requirements/document-follow-up.ts';
import { relevantStandings, type FollowUp } from '../requirements/follow-up.ts';
import type { SiteStatus } from '../site/site-status.ts';
import type { WasteStatus } from '../waste/waste-status.ts';
import { documentMeasures } from './document-measures.ts';
import type { MeasuredProject } from './portfolio-measures.ts';

/** A project among the others: what the strategy's measures are counted from, and how much is at stake in it. */
export interface PortfolioProject extends MeasuredProject {
  readonly document: ProjectDocument;
  readonly waste: WasteStatus;
  readonly site: SiteStatus;
  readonly followed: FollowUp;
  /** kg CO₂e of the alternative that is decided, else recommended, else of the highest that is compared; null where no account has a total. */
  readonly climate: {
    readonly kgCo2e: number;
    readonly completeness: Completeness;
    readonly method: Method;
    /** Its name; null where it has none. */
    readonly alternative: string | null;
  } | null;
}

/**
 * What a project counts for in the portfolio, from what has been worked out of it.
 * @param today `YYYY-MM-DD`
 */
export function portfolioProject(
  document: ProjectDocument,
  known: KnownOfProject,
  followed: FollowUp,
  today: string,
): PortfolioProject {
  const { project } = document;
  const { assessed, waste, site, epds } = known;
  return {
    document,
    followed,
    waste,
    site,
    epds,
    rebuildingStudied: rebuildingStudied(document, assessed),
    decidedOn: project.decisionCase?.decision?.date ?? null,
    wasteFree: project.waste?.wasteFree?.fulfilled ?? null,
    requirements: followed,
    deviations: relevantStandings(followed).flatMap(({ requirement }) => requirement.deviations ?? []),
    ...documentMeasures(document, assessed.accounts, today),
    climate: climateOf(document, assessed),
  };
}

/**
 * As {@link portfolioProject}, from the document alone.
 * @param today `YYYY-MM-DD`
 */
export function documentInPortfolio(document: ProjectDocument, today: string): PortfolioProject {
  const known = knownOfDocument(document, today);
  return portfolioProject(document, known, documentFollowUp(document, known, today), today);
}

function climateOf(
  { project, alternatives }: ProjectDocument,
  { accounts }: Pick<AssessedProject, 'accounts'>,
): PortfolioProject['climate'] {
  const chosen = chosenAlternative(project.decisionCase, alternatives);
  const asked = new Map((chosen ? [chosen] : alternatives.filter(isMain)).map((one) => [one.id, one.name ?? null]));
  const totals = accounts.flatMap(({ id, method, total }) =>
    asked.has(id) && total.value !== null
      ? [
          {
            kgCo2e: total.value,
            completeness: completenessOf(total, method.indicator),
            method,
            alternative: asked.get(id) ?? null,
          },
        ]
      : [],
  );
  const [highest] = totals.toSorted((a, b) => b.kgCo2e - a.kgCo2e);
  return highest ?? null;
}
