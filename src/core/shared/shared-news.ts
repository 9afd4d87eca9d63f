import { groupBy } from '../group-by.ts';
import { sameValue } from '../history/difference.ts';
import type { OwnFactorSet } from '../project/factor-set.ts';
import type { CatalogueRequirement } from '../requirements/requirement.ts';
import type { SharedContent, SharedNews } from './shared-set.ts';

/**
 * What a shared folder has that is not here. Nothing that is here is lost: where two have written the same version of a requirement with other
 * words, the shared one becomes the next; a factor set of a name that another set has here gets the day it was published behind it.
 * @param own all versions, those that ship with the program too
 */
export function sharedNews(
  shared: SharedContent & { readonly published: string },
  own: { readonly requirements: readonly CatalogueRequirement[]; readonly factorSets: readonly OwnFactorSet[] },
): SharedNews {
  const ours = groupBy(own.requirements, ({ number }) => number);
  const requirements = [...groupBy(shared.requirements, ({ number }) => number)].flatMap(([number, versions]) =>
    newVersions(versions, ours.get(number) ?? []),
  );
  const known = new Map(own.factorSets.map((set) => [set.id, set]));
  const factorSets = shared.factorSets
    .filter((set) => !sameValue(known.get(set.id), set))
    .map((set) => {
      const isTaken = own.factorSets.some((other) => other.id !== set.id && other.set === set.set);
      return isTaken ? { ...set, set: `${set.set} (${shared.published})` } : set;
    });
  return { requirements, factorSets };
}

function newVersions(
  shared: readonly CatalogueRequirement[],
  own: readonly CatalogueRequirement[],
): CatalogueRequirement[] {
  const byVersion = new Map(own.map((one) => [one.version, one]));
  const inOrder = shared.toSorted((a, b) => a.version - b.version);
  const clashes = inOrder.some((one) => byVersion.has(one.version) && !sameValue(byVersion.get(one.version), one));
  if (!clashes) return inOrder.filter(({ version }) => !byVersion.has(version));
  const newest = inOrder.at(-1);
  const last = own.toSorted((a, b) => a.version - b.version).at(-1);
  if (!newest || !last || saysTheSame(newest, last)) return [];
  return [{ ...newest, version: last.version + 1 }];
}

function saysTheSame(a: CatalogueRequirement, b: CatalogueRequirement): boolean {
  return sameValue({ ...a, version: 0 }, { ...b, version: 0 });
}
