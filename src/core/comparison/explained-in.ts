import type { ProjectDocument } from '../api/contract.ts';
import type { Account } from '../climate/account.ts';
import type { Subject } from '../climate/explain/subject.ts';
import { alternativesOf } from './assess-document.ts';

/**
 * An account of a document's with what it was made from, for explaining its figures.
 * @param today `YYYY-MM-DD`
 * @throws RangeError where the document has no such alternative
 */
export function explainedIn(document: ProjectDocument, account: Account, today: string): Subject {
  const alternative = alternativesOf(document).find(({ id }) => id === account.id);
  if (!alternative) throw new RangeError(`No alternative ${account.id}`);
  const declarations = new Map(document.declarations.map((declaration) => [declaration.id, declaration]));
  return { alternative, account, declarations, factors: document.factors, today };
}
