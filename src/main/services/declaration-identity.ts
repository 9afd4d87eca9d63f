import type { Declaration } from '#core/declaration/declaration.ts';
import { sameFigures } from '#core/declaration/figures.ts';
import { standingAs, type LibraryDeclaration } from '#core/declaration/library-declaration.ts';
import { registrationKey } from '#core/declaration/registration.ts';
import { groupBy } from '#core/group-by.ts';
import type { Change } from '#core/history/change-set.ts';
import { sameValue } from '#core/history/difference.ts';
import { foldText } from '#core/text/fold.ts';
import { newerVersions, olderVersions } from './declaration-versions.ts';
import type { Ids, Store } from './ports.ts';

/**
 * Which stored declaration a data set that comes in is about. Numbers and UUIDs are the world's, so files of different formats meet;
 * ids are the workspace's own.
 */

/** What storing a data set does: `superseding` keeps what projects use, and puts the new figures beside it. */
export type Arrival =
  | { readonly kind: 'new'; readonly declaration: Declaration }
  /** The library, or the file itself, has a later version of the same data set. */
  | { readonly kind: 'older' }
  | {
      readonly kind: 'identical' | 'changed' | 'superseding';
      readonly stored: LibraryDeclaration;
      readonly after: LibraryDeclaration;
    };

/**
 * The stored, not superseded declarations that the data sets are about: by registration number, else by the UUID of the data set, else
 * by id. No two are about the same.
 */
export function counterparts(
  store: Store,
  incoming: readonly Declaration[],
): ReadonlyMap<Declaration, LibraryDeclaration> {
  const found = new Map<Declaration, LibraryDeclaration>();
  const taken = new Set<string>();
  const keys = new Map(incoming.map((declaration) => [declaration, registrationKey(declaration.registration)]));
  const registered = groupBy(
    store.declarationsRegistered([...new Set(keys.values())].filter((key) => key !== null)),
    ({ registration }) => registrationKey(registration),
  );
  const ofDataSets = groupBy(
    store.declarationsOfDataSets(incoming.flatMap(({ dataSet }) => dataSet?.uuid ?? [])),
    ({ dataSet }) => dataSet?.uuid,
  );
  const byId = store.declarationsById(incoming.map(({ id }) => id));
  if (registered.size === 0 && ofDataSets.size === 0 && byId.size === 0) return found;
  const sharing = groupBy(incoming, (declaration) => keys.get(declaration) ?? null);
  const isFree = ({ id }: LibraryDeclaration) => !taken.has(id);

  for (const declaration of incoming) {
    const key = keys.get(declaration) ?? null;
    const ofNumber = key === null ? [] : (registered.get(key) ?? []);
    const ofDataSet = declaration.dataSet ? (ofDataSets.get(declaration.dataSet.uuid) ?? []) : [];
    // Of 50 000 that come most are new.
    if (ofNumber.length === 0 && ofDataSet.length === 0 && !byId.has(declaration.id)) continue;
    const isAlone = sharing.get(key)?.length === 1 && ofNumber.length === 1;
    const stored =
      sameProduct(declaration, ofNumber.filter(isFree), isAlone) ??
      sameDataSet(declaration, ofDataSet.filter(isFree)) ??
      // A sheet's ids are made of its numbers, so where the number is of other products the id is too.
      (ofNumber.length > 0 ? undefined : newest(store, byId.get(declaration.id)).find(isFree));
    if (!stored) continue;
    taken.add(stored.id);
    found.set(declaration, stored);
  }
  return found;
}

/** Products that share a number are told apart by their data sets, else by their names; where none is shared, the number says enough. */
function sameProduct(
  declaration: Declaration,
  registered: readonly LibraryDeclaration[],
  isAlone: boolean,
): LibraryDeclaration | undefined {
  const alike = (one: LibraryDeclaration) => foldText(one.name) === foldText(declaration.name);
  const [only] = registered;
  return sameDataSet(declaration, registered) ?? registered.find(alike) ?? (isAlone ? only : undefined);
}

/** A file may hold several versions of a data set, and each is known again as itself. */
function sameDataSet({ dataSet }: Declaration, stored: readonly LibraryDeclaration[]): LibraryDeclaration | undefined {
  const versions = stored.filter((one) => dataSet != null && one.dataSet?.uuid === dataSet.uuid);
  return versions.find((one) => one.dataSet?.version === dataSet?.version) ?? versions[0];
}

/** What stands in the declaration's place now; nothing where there is no declaration. */
function newest(store: Store, stored: LibraryDeclaration | undefined): LibraryDeclaration[] {
  return stored ? [newerVersions(store, stored).at(-1) ?? stored] : [];
}

/** What storing a data set does to the declaration that it is about. */
export function arrivalOf(store: Store, declaration: Declaration, stored: LibraryDeclaration | undefined): Arrival {
  if (!stored) return { kind: 'new', declaration };
  const after = standingAs(stored, withWhatIsKnown(stored, declaration));
  const says = (one: LibraryDeclaration) => sameContent(one, withWhatIsKnown(one, declaration));
  // An older file that is imported again says what was superseded already: that is no newer version.
  if (isOlder(declaration, stored)) return { kind: 'older' };
  if (says(stored) || olderVersions(store, stored.id).some(says)) return { kind: 'identical', stored, after };
  const moves = !sameFigures(stored, after) && store.projectsUsing(stored.id) > 0;
  return { kind: moves ? 'superseding' : 'changed', stored, after };
}

/** The declaration under the stored one's id. What tells whose it is and how long it holds is not forgotten where a file leaves it out. */
function withWhatIsKnown(stored: LibraryDeclaration, declaration: Declaration): Declaration {
  return {
    ...declaration,
    id: stored.id,
    manufacturer: declaration.manufacturer ?? stored.manufacturer,
    registration: declaration.registration ?? stored.registration,
    programOperator: declaration.programOperator ?? stored.programOperator,
    category: declaration.category ?? stored.category,
    dataSet: declaration.dataSet ?? stored.dataSet,
    validUntil: declaration.validUntil ?? stored.validUntil,
  };
}

/** Of several versions of a data set in one file, those that are not the latest: they come to nothing, as an older file does. */
export function outdated(incoming: readonly Declaration[]): ReadonlySet<Declaration> {
  const versions = groupBy(
    incoming.filter(({ dataSet }) => dataSet != null),
    ({ dataSet }) => dataSet?.uuid,
  );
  const older = [...versions.values()].flatMap((all) =>
    all.length === 1 ? [] : all.filter((one) => all.some((other) => isOlder(one, other))),
  );
  return new Set(older);
}

function isOlder({ dataSet }: Declaration, stored: Declaration): boolean {
  const [version, known] = [dataSet?.version, stored.dataSet?.version];
  if (version == null || known == null || dataSet?.uuid !== stored.dataSet?.uuid) return false;
  return version.localeCompare(known, 'en', { numeric: true }) < 0;
}

/** Whether they say the same, wherever and whenever it was read. */
function sameContent(stored: LibraryDeclaration, declaration: Declaration): boolean {
  return sameValue({ ...standingAs(stored, declaration), source: null }, { ...stored, source: null });
}

/** The changes that store what has arrived. An id that is another's already, here or in the library, is given anew. */
export function arrivalChanges(store: Store, ids: Ids, arrivals: readonly Arrival[]): Change[] {
  const given = new Set<string>();
  const known = store.idsIn(
    'declaration',
    arrivals.flatMap((arrival) => (arrival.kind === 'new' ? arrival.declaration.id : [])),
  );
  const withFreeId = (declaration: Declaration): Declaration => {
    const id = given.has(declaration.id) || known.has(declaration.id) ? ids.next() : declaration.id;
    given.add(id);
    return id === declaration.id ? declaration : { ...declaration, id };
  };
  const added = (declaration: LibraryDeclaration): Change => {
    return { entity: 'declaration', id: declaration.id, before: null, after: declaration };
  };
  return arrivals.flatMap((arrival): Change[] => {
    if (arrival.kind === 'identical' || arrival.kind === 'older') return [];
    if (arrival.kind === 'new') return [added(withFreeId(arrival.declaration))];
    const { stored, after } = arrival;
    if (arrival.kind === 'changed') return [{ entity: 'declaration', id: stored.id, before: stored, after }];
    const id = ids.next();
    const kept = { ...stored, supersededBy: id };
    return [added({ ...after, id }), { entity: 'declaration', id: stored.id, before: stored, after: kept }];
  });
}
