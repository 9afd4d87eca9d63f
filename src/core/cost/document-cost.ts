import type { ProjectDocument } from '../api/contract.ts';
import type { Account } from '../climate/account.ts';
import type { Alternative } from '../project/project.ts';
import { assessCost, costStudy, type AlternativeCost } from './assess-cost.ts';
import type { CostLine, CostSettings } from './cost.ts';
import { askedPosts, postGaps, postsOfLines } from './cost-posts.ts';
import { isBlankCost } from './cost-row.ts';

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

/**
 * Whether the life-cycle cost of an alternative has all that is asked of it. It is told by the lines and their components alone: the portfolio
 * asks it of every project, and would price and discount them in vain.
 * @returns null where there are no costs, or no account that they could run over
 */
export function isWholeCost(
  { award }: Pick<ProjectDocument['project'], 'award'>,
  { id, components, costLines }: Pick<ProjectDocument['alternatives'][number], 'id' | 'components' | 'costLines'>,
  accounts: readonly Account[],
): boolean | null {
  const account = accounts.find((one) => one.id === id);
  if (!account || costLines.every(isBlankCost)) return null;
  const ids = new Set(account.reported ? [] : components.map((component) => component.id));
  const study = { ...costStudy(account), hasComponent: (component: string) => ids.has(component) };
  return postGaps(postsOfLines(costLines, study), askedPosts(award)).length === 0;
}
