import type { ProjectDocument } from '#core/api/contract.ts';
import type { Account } from '#core/climate/account.ts';
import { assessDocument, type AssessedProject } from '#core/comparison/assess-document.ts';
import { isMain } from '#core/project/alternative-set.ts';

const assessed = new WeakMap<ProjectDocument, { readonly today: string; readonly result: AssessedProject }>();

/**
 * The accounts and the comparison of a project, calculated once for a document however many parts of the page ask.
 * @param today `YYYY-MM-DD`
 */
export function assessmentOf(document: ProjectDocument, today: string): AssessedProject {
  const known = assessed.get(document);
  if (known?.today === today) return known.result;
  const result = assessDocument(document, today);
  assessed.set(document, { today, result });
  return result;
}

/** Of the alternatives that are compared; a variant of one at another stage is none of them. */
export function mainAccounts({ alternatives }: ProjectDocument, { accounts }: AssessedProject): readonly Account[] {
  const mains = new Set(alternatives.filter(isMain).map(({ id }) => id));
  return accounts.filter(({ id }) => mains.has(id));
}
