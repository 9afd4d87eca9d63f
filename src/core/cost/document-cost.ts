import type { ProjectDocument } from '../api/contract.ts';
import type { Account } from '../climate/account.ts';
import { assessCost, type AlternativeCost } from './assess-cost.ts';

type PlacedCost = ProjectDocument['alternatives'][number]['costLines'][number];
export type DocumentCost = AlternativeCost<PlacedCost>;

/** The life-cycle cost of every alternative that has an account, in the project's order. */
export function documentCosts(
  { project, alternatives }: Pick<ProjectDocument, 'project' | 'alternatives'>,
  accounts: readonly Account[],
): readonly DocumentCost[] {
  const accountOf = new Map(accounts.map((account) => [account.id, account]));
  return alternatives.flatMap((alternative) => {
    const account = accountOf.get(alternative.id);
    if (!account) return [];
    const areaM2 = alternative[account.method.areaBasis] ?? null;
    return assessCost({ lines: alternative.costLines, settings: project.cost ?? {}, account, areaM2 });
  });
}
