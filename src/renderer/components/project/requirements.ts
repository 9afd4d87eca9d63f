import type { ProjectDocument } from '#core/api/contract.ts';
import { documentFollowUp } from '#core/requirements/document-follow-up.ts';
import { assessmentOf } from './assessment.ts';
import { coverageIn } from './coverage.ts';
import { siteIn } from './site.ts';
import { wasteIn } from './waste.ts';

type Followed = ReturnType<typeof documentFollowUp>;

const followed = new WeakMap<ProjectDocument, { readonly today: string; readonly result: Followed }>();

/**
 * How a project stands against its requirements, found once for a document however many parts of the page ask.
 * @param today `YYYY-MM-DD`
 */
export function requirementsIn(document: ProjectDocument, today: string): Followed {
  const known = followed.get(document);
  if (known?.today === today) return known.result;
  const result = documentFollowUp(
    document,
    {
      assessed: assessmentOf(document, today),
      waste: wasteIn(document),
      site: siteIn(document),
      coverage: coverageIn(document, today),
    },
    today,
  );
  followed.set(document, { today, result });
  return result;
}
