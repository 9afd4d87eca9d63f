import type { ProjectDocument } from '#core/api/contract.ts';
import { documentEpds } from '#core/coverage/document-coverage.ts';
import { documentFollowUp, type KnownOfProject } from '#core/requirements/document-follow-up.ts';
import { assessmentOf } from './assessment.ts';
import { siteIn } from './site.ts';
import { wasteIn } from './waste.ts';

interface Found {
  readonly today: string;
  readonly known: KnownOfProject;
  readonly followed: ReturnType<typeof documentFollowUp>;
}

const found = new WeakMap<ProjectDocument, Found>();

/**
 * How a project stands against its requirements, and what that is measured from: found once for a document however many parts of the page ask.
 * @param today `YYYY-MM-DD`
 */
export function followUpIn(document: ProjectDocument, today: string): Found {
  const before = found.get(document);
  if (before?.today === today) return before;
  const known = {
    assessed: assessmentOf(document, today),
    waste: wasteIn(document),
    site: siteIn(document),
    epds: documentEpds(document, today),
  };
  const result = { today, known, followed: documentFollowUp(document, known, today) };
  found.set(document, result);
  return result;
}

/** As {@link followUpIn}, without what it is measured from. */
export function requirementsIn(document: ProjectDocument, today: string): Found['followed'] {
  return followUpIn(document, today).followed;
}
