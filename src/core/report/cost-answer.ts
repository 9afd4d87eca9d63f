import type { ProjectDocument } from '../api/contract.ts';
import type { Words } from '../chart/figure.ts';
import type { Account } from '../climate/account.ts';
import type { DocumentCost } from '../cost/document-cost.ts';
import { costBasis, costVerdict, saidOfEach, type ShownCost } from './cost-words.ts';
import { shownAlternatives } from './shown-alternatives.ts';

/** What the costs of a project answer: what the page, the workbook and the paper all say of them. */
export interface CostAnswer {
  /** The main alternatives that have an account, in the project's order; one without cost lines is among them. */
  readonly compared: readonly ShownCost<DocumentCost>[];
  readonly sentence: string;
  /** Whether the sentence is an answer, or says why there is none. */
  readonly decided: boolean;
  /** Rates and price level, where something is compared. */
  readonly by: string | null;
}

export function costAnswer(
  document: Pick<ProjectDocument, 'project' | 'alternatives'>,
  { accounts, costs }: { readonly accounts: readonly Account[]; readonly costs: readonly DocumentCost[] },
  words: Words,
): CostAnswer {
  const costOf = new Map(costs.map((cost) => [cost.id, cost]));
  const compared = shownAlternatives(document, accounts, 'total', words.t).flatMap(({ id, name }) => {
    const cost = costOf.get(id);
    return cost ? { name, cost } : [];
  });
  const by = compared.length > 0 ? saidOfEach(compared, (cost) => costBasis(cost, words)).join(' ') : null;
  return { compared, ...costVerdict(compared, words), by };
}
