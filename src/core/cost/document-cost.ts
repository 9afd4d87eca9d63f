import type { ProjectDocument } from '../api/contract.ts';
import type { Account } from '../climate/account.ts';
import type { Alternative } from '../project/project.ts';
import { assessCost, type AlternativeCost } from './assess-cost.ts';
import type { CostLine, CostSettings } from './cost.ts';

type PlacedCost = ProjectDocument['alternatives'][number]['costLines'][number];
export type DocumentCost = AlternativeCost<PlacedCost>;

/** The life-cycle cost of every alternative that has an account, in the project's order. */
export function documentCosts(
  { project, alternatives }: Pick<ProjectDocument, 'project' | 'alternatives'>,
  accounts: readonly Account[],
): readonly DocumentCost[] {
  return costsOf(alternatives, project.cost ?? {}, accounts);
}

/** An alternative with its cost lines: of a project in the workspace, or of a package. */
type Costed<Line> = Pick<Alternative, 'id' | 'grossFloorArea' | 'usableFloorArea'> & {
  readonly costLines?: readonly Line[] | null | undefined;
};

/** The life-cycle cost of the alternatives that have an account, each over the years of its own. */
export function costsOf<Line extends CostLine>(
  alternatives: readonly Costed<Line>[],
  settings: CostSettings,
  accounts: readonly Account[],
): readonly AlternativeCost<Line>[] {
  const accountOf = new Map(accounts.map((account) => [account.id, account]));
  return alternatives.flatMap((alternative) => {
    const account = accountOf.get(alternative.id);
    if (!account) return [];
    const areaM2 = alternative[account.method.areaBasis] ?? null;
    return assessCost({ lines: alternative.costLines ?? [], settings, account, areaM2 });
  });
}
