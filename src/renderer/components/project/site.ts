import type { ProjectDocument } from '#core/api/contract.ts';
import { siteOf } from '#core/site/project-site.ts';
import { siteStatus, type SiteStatus } from '#core/site/site-status.ts';

const found = new WeakMap<ProjectDocument, SiteStatus>();

/** How free of fossils and of emissions a project's site is, found once for a document however many parts of the page ask. */
export function siteIn(document: ProjectDocument): SiteStatus {
  const known = found.get(document);
  if (known) return known;
  const result = siteStatus(siteOf(document) ?? {});
  found.set(document, result);
  return result;
}
