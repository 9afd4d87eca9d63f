import type { ProjectDocument } from '../api/contract.ts';
import { withoutPlaces } from '../project/placed.ts';
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
  const { project, siteMachines, siteEntries, siteExceptions } = document;
  return siteStatus({
    ...project.site,
    machines: siteMachines,
    energy: siteEntries,
    exceptions: siteExceptions,
    constructionPeriod: project.constructionPeriod,
  });
}
