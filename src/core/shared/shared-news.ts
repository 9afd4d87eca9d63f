import { groupBy } from '../group-by.ts';
import { sameValue } from '../history/difference.ts';
import type { OwnFactorSet } from '../project/factor-set.ts';
import type { CatalogueRequirement } from '../requirements/requirement.ts';
import type { SharedContent, SharedNews } from './shared-set.ts';

/**
 * What a shared folder has that is not here. Nothing that is here is lost: where two have written the same version of a requirement with other
 * words, the shared ones come after ours; a factor set that has other rows here, or whose name another set has, gets the day it was published
 * behind its name.
 * @param own requirements: all versions, those that ship with the program too; published: the factor sets as they were last published from here
 */
export function sharedNews(
  shared: SharedContent & { readonly published: string },
  own: SharedContent & { readonly published: readonly OwnFactorSet[] },
): SharedNews {
  const ours = groupBy(own.requirements, ({ number }) => number);
  const requirements = [...groupBy(shared.requirements, ({ number }) => number)].flatMap(([number, versions]) =>
    newVersions(versions, ours.get(number) ?? []),
  );
  // A set that was published from here and changed since is older than ours, and not another's.
  const unseen = shared.factorSets.filter(
    (set) => ![...own.factorSets, ...own.published].some((other) => isSameSet(other, set)),
  );
  const factorSets: OwnFactorSet[] = [];
  for (const set of unseen) factorSets.push(asTaken(set, shared.published, [...own.factorSets, ...factorSets]));
  return { requirements, factorSets };
}

/** A set, and one that was taken beside it: a name tells nothing, for it may have been given when the set was taken. */
function isSameSet(a: OwnFactorSet, b: OwnFactorSet): boolean {
  return firstId(a.id) === firstId(b.id) && sameValue(a.rows, b.rows);
}

function firstId(id: string): string {
  return id.split(BESIDE)[0] ?? id;
}

/** Between the id of a set and the day that one with other rows was published. */
const BESIDE = '/';

function asTaken(set: OwnFactorSet, day: string, own: readonly OwnFactorSet[]): OwnFactorSet {
  const isHere = (id: string) => own.some((other) => other.id === id);
  const isNamed = (name: string) => own.some((other) => other.set === name);
  if (!isHere(set.id) && !isNamed(set.set)) return set;
  const idOf = (mark: string) => (isHere(set.id) ? `${firstId(set.id)}${BESIDE}${mark}` : set.id);
  const nameOf = (mark: string) => `${set.set} (${mark})`;
  let mark = day;
  for (let nth = 2; isHere(idOf(mark)) || isNamed(nameOf(mark)); nth++) mark = `${day} ${nth}`;
  return { ...set, id: idOf(mark), set: nameOf(mark) };
}

function newVersions(
  shared: readonly CatalogueRequirement[],
  own: readonly CatalogueRequirement[],
): CatalogueRequirement[] {
  const byVersion = new Map(own.map((one) => [one.version, one]));
  const inOrder = shared.toSorted((a, b) => a.version - b.version);
  const clashes = inOrder.some((one) => byVersion.has(one.version) && !sameValue(byVersion.get(one.version), one));
  if (!clashes) return inOrder.filter(({ version }) => !byVersion.has(version));
  // Numbered anew once, so their numbers say nothing: what any of ours says is here. An older one alone would become the one that holds.
  const isHere = (one: CatalogueRequirement) => own.some((other) => saysTheSame(other, one));
  const newest = inOrder.at(-1);
  if (!newest || isHere(newest)) return [];
  const last = Math.max(...byVersion.keys());
  return inOrder.filter((one) => !isHere(one)).map((one, index) => ({ ...one, version: last + 1 + index }));
}

function saysTheSame(a: CatalogueRequirement, b: CatalogueRequirement): boolean {
  return sameValue({ ...a, version: 0 }, { ...b, version: 0 });
}
