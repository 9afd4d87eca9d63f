import type { AlternativeDocument, ProjectDocument } from '../api/contract.ts';
import type { Account } from '../climate/account.ts';
import { countEpds, coverageOf, type Coverage } from './coverage.ts';
import type { EpdCounts } from './coverage-shares.ts';
import { coveredAlternative } from './covered-alternative.ts';

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

/**
 * The EPDs that a project is asked for and has, which no account is needed for; null where none is asked for.
 * @param today `YYYY-MM-DD`
 */
export function documentEpds(document: ProjectDocument, today: string): EpdCounts | null {
  const { project, alternatives, deliveredProducts, declarations } = document;
  const covered = coveredAlternative(project.decisionCase, alternatives);
  return covered && countEpds({ components: covered.components, deliveredProducts, declarations, today });
}
