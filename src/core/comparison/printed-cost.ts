import type { Account } from '../climate/account.ts';
import { costsOf } from '../cost/document-cost.ts';
import type { Project } from '../project/project.ts';

/** The life-cycle costs in the results of a package, an alternative each; null where none has any lines. */
export function printedCosts({ alternatives, cost }: Project, accounts: readonly Account[]) {
  const costs = costsOf(alternatives ?? [], cost ?? {}, accounts);
  if (costs.every(({ rows }) => rows.length === 0)) return null;
  return costs.map(({ rows, factors: _factors, byPost, ...figures }) => ({
    ...figures,
    byPost: Object.fromEntries(byPost),
    lines: rows.map(({ line, presentValue, lacks, remarks }) => ({
      id: line.id ?? null,
      presentValue,
      lacks,
      remarks,
    })),
  }));
}
