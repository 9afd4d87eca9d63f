import type { ProjectDocument } from '#core/api/contract.ts';
import { documentSite } from '#core/site/project-site.ts';
import type { SiteStatus } from '#core/site/site-status.ts';

type PlacedEntry = ProjectDocument['siteEntries'][number];

const found = new WeakMap<ProjectDocument, SiteStatus<PlacedEntry>>();

/** How the site of a project stands, found once for a document however many parts of the page ask. */
export function siteIn(document: ProjectDocument): SiteStatus<PlacedEntry> {
  const known = found.get(document);
  if (known) return known;
  const result = documentSite(document);
  found.set(document, result);
  return result;
}
