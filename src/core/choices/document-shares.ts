import type { AlternativeDocument, ProjectDocument } from '../api/contract.ts';
import type { Account } from '../climate/account.ts';
import { isMain } from '../project/alternative-set.ts';
import { materialShares, type MaterialShares } from './material-shares.ts';

export interface AlternativeShares {
  readonly alternative: AlternativeDocument;
  readonly shares: MaterialShares;
}

/** The shares of each main alternative of a project. One that was delivered as totals has no components to tell of. */
export function documentShares(
  { alternatives, declarations }: Pick<ProjectDocument, 'alternatives' | 'declarations'>,
  accounts: readonly Account[],
): AlternativeShares[] {
  const accountOf = new Map(accounts.map((account) => [account.id, account]));
  return alternatives.filter(isMain).map((alternative) => ({
    alternative,
    shares: materialShares({
      components: alternative.components,
      declarations,
      account: accountOf.get(alternative.id) ?? null,
    }),
  }));
}
