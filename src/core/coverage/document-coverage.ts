import type { AlternativeDocument, ProjectDocument } from '../api/contract.ts';
import type { Account } from '../climate/account.ts';
import { coverageOf, type Coverage } from './coverage.ts';

export type DocumentCoverage = Coverage<
  AlternativeDocument['components'][number],
  ProjectDocument['deliveredProducts'][number]
>;

/**
 * The coverage of one alternative of a project in the workspace.
 * @param today `YYYY-MM-DD`
 */
export function documentCoverage(
  { deliveredProducts, declarations }: ProjectDocument,
  { id, components }: AlternativeDocument,
  accounts: readonly Account[],
  today: string,
): DocumentCoverage {
  const account = accounts.find((one) => one.id === id) ?? null;
  return coverageOf({ components, deliveredProducts, declarations, account, today });
}
