import type { ProjectDocument } from '#core/api/contract.ts';
import { documentAward, type AwardStatus } from '#core/award/document-award.ts';

const found = new WeakMap<ProjectDocument, { readonly today: string; readonly result: AwardStatus }>();

/**
 * How the award of a project stands, found once for a document however many parts of the page ask.
 * @param today `YYYY-MM-DD`
 */
export function awardIn(document: ProjectDocument, today: string): AwardStatus {
  const known = found.get(document);
  if (known?.today === today) return known.result;
  const result = documentAward(document, today);
  found.set(document, { today, result });
  return result;
}
