import type { Change, Entities, Entity } from './change-set.ts';

/** A record with the kind of entity it is. */
export type EntityRecord = { [E in Entity]: { readonly entity: E; readonly record: Entities[E] } }[Entity];

/**
 * The changes that turn one set of records into another: what is new or differs in the order of `after`, then what is gone.
 * A record that says the same makes no change, so doing a thing twice leaves one entry in the log.
 */
export function difference(before: readonly EntityRecord[], after: readonly EntityRecord[]): Change[] {
  const gone = new Map(before.map((row) => [keyOf(row), row]));
  const changes: Change[] = [];
  for (const row of after) {
    const old = gone.get(keyOf(row));
    gone.delete(keyOf(row));
    if (old && sameValue(old.record, row.record)) continue;
    changes.push(change(row, old?.record ?? null, row.record));
  }
  for (const row of gone.values()) changes.push(change(row, row.record, null));
  return changes;
}

function change(
  row: EntityRecord,
  before: EntityRecord['record'] | null,
  after: EntityRecord['record'] | null,
): Change {
  return { entity: row.entity, id: row.record.id, before, after } as Change;
}

function keyOf(row: EntityRecord): string {
  return `${row.entity} ${row.record.id}`;
}

/** Whether two values of the model say the same: absent, undefined and null are one, and the order of keys is nothing. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a == null || b == null) return a == null && b == null;
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => sameValue(item, b[i]));
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => sameValue(Reflect.get(a, key), Reflect.get(b, key)));
}
