import type { ProjectDocument } from '../api/contract.ts';
import { factorsOf, type Factors } from '../climate/factors.ts';
import { countsSiteEnergy } from '../climate/operation.ts';
import type { FactorSet } from '../project/factor-set.ts';
import { methodProblems, methodUnder, resolveMethod } from '../project/method.ts';
import { withoutPlaces } from '../project/placed.ts';
import type { Alternative, Project } from '../project/project.ts';
import { siteStatus, type SiteStatus } from './site-status.ts';
import type { Site } from './site.ts';

/** All of a project's site as the package has it; null where nothing is said of it. */
export function siteOf({
  project,
  siteMachines,
  siteEntries,
  siteExceptions,
}: Pick<ProjectDocument, 'project' | 'siteMachines' | 'siteEntries' | 'siteExceptions'>): Site | null {
  const rows = {
    machines: withoutPlaces(siteMachines),
    energy: withoutPlaces(siteEntries),
    exceptions: withoutPlaces(siteExceptions),
  };
  const isEmpty = Object.values(rows).every((list) => list === null);
  return project.site == null && isEmpty ? null : { ...project.site, ...rows };
}

/** How the site of a project stands, from all that its document has of it. */
export function documentSite(document: ProjectDocument): SiteStatus<ProjectDocument['siteEntries'][number]> {
  const { project, alternatives, factors, siteMachines, siteEntries, siteExceptions } = document;
  return siteStatus({
    ...project.site,
    machines: siteMachines,
    energy: siteEntries,
    exceptions: siteExceptions,
    constructionPeriod: project.constructionPeriod,
    lifeCycle: lifeCycleOfLog(project, alternatives, factors),
  });
}

/** Whether a carrier has a factor in a unit is the same in every year. */
const ANY_YEAR = 2000;

/** What the log is counted with in A5; null where it stands in no alternative's account. */
export function lifeCycleOfLog(
  { method, site }: Pick<Project, 'method' | 'site'>,
  alternatives: readonly Pick<Alternative, 'id' | 'method' | 'reported'>[],
  factors: FactorSet,
): Factors | null {
  const of = alternatives.find(({ id }) => id === site?.measuredFor);
  if (!of || of.reported != null) return null;
  const [under, own] = [methodUnder(method, of), of.method ?? null];
  if (methodProblems(under, own).length > 0) return null;
  const resolved = resolveMethod(under, own, ANY_YEAR);
  return countsSiteEnergy(resolved) ? factorsOf(factors, resolved) : null;
}
