import { AppError } from '#core/api/errors.ts';
import type { Change, Entities, Entity } from '#core/history/change-set.ts';
import { difference, type EntityRecord } from '#core/history/difference.ts';
import type { Store } from './ports.ts';

/** The kinds of rows that are edited in a grid. */
export type RowEntity = Exclude<
  Entity,
  | 'project'
  | 'alternative'
  | 'declaration'
  | 'projectFactors'
  | 'factorSet'
  | 'catalogueRequirement'
  | 'portfolioTarget'
>;

/**
 * The changes of one step in a grid: rows that are put, new or known, and rows that are removed.
 * @param parent the alternative or project whose rows they are
 * @throws AppError `invalid-value` for an id that is named twice or is a row of another parent; `not-found` for a row to
 * remove that is not there
 */
export function rowChanges<E extends RowEntity>(
  store: Store,
  entity: E,
  parent: string,
  put: readonly Entities[E][],
  remove: readonly string[],
): Change[] {
  const known = new Map(store.list(entity, parent).map((row) => [row.id, row]));
  const elsewhere = store.idsIn(
    entity,
    put.flatMap(({ id }) => (known.has(id) ? [] : id)),
  );
  const named = new Set<string>();
  const name = (id: string, path: string, accepted: boolean) => {
    if (named.has(id) || !accepted) throw new AppError('invalid-value', { path, found: id });
    named.add(id);
  };
  put.forEach(({ id }, index) => name(id, `put[${index}].id`, !elsewhere.has(id)));
  remove.forEach((id, index) => {
    if (!known.has(id)) throw new AppError('not-found', { entity, id });
    name(id, `remove[${index}]`, true);
  });
  // The pair belongs together, which a generic `E` cannot show.
  const asRow = (record: Entities[E]) => ({ entity, record }) as EntityRecord;
  const before = [...named].flatMap((id) => known.get(id) ?? []);
  return difference(before.map(asRow), put.map(asRow));
}
