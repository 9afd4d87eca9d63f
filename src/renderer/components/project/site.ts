import type { ProjectDocument } from '#core/api/contract.ts';
import { siteStatus, type SiteStatus } from '#core/site/site-status.ts';

type PlacedEntry = ProjectDocument['siteEntries'][number];

const found = new WeakMap<ProjectDocument, SiteStatus<PlacedEntry>>();

/** How the site of a project stands, found once for a document however many parts of the page ask. */
export function siteIn(document: ProjectDocument): SiteStatus<PlacedEntry> {
  const known = found.get(document);
  if (known) return known;
  const { project, siteMachines, siteEntries, siteExceptions } = document;
  const result = siteStatus({
    ...project.site,
    machines: siteMachines,
    energy: siteEntries,
    exceptions: siteExceptions,
    constructionPeriod: project.constructionPeriod,
  });
  found.set(document, result);
  return result;
}
