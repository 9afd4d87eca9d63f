import type { ReportedRow } from '#core/project/project.ts';
import type { RowPlace } from '#renderer/components/grid/change.logic.ts';

/** The rows of a delivered account as a grid has them. */

export type DeliveredRow = ReportedRow & { readonly id: string };

/** The rows after a step in the grid: known ones replaced, new ones at their place, removed ones gone. */
export function rowsAfter(
  rows: readonly DeliveredRow[],
  change: { readonly put: readonly DeliveredRow[]; readonly remove: readonly string[] },
  places: ReadonlyMap<string, RowPlace<DeliveredRow>>,
): DeliveredRow[] {
  const put = new Map(change.put.map((row) => [row.id, row]));
  const known = new Set(rows.map(({ id }) => id));
  const after = rows.map((row) => put.get(row.id) ?? row);
  for (const row of change.put) {
    if (!known.has(row.id)) after.splice(indexOf(places.get(row.id) ?? 'end', after), 0, row);
  }
  const removed = new Set(change.remove);
  return after.filter(({ id }) => !removed.has(id));
}

function indexOf(place: RowPlace<DeliveredRow>, rows: readonly DeliveredRow[]): number {
  if (place === 'end') return rows.length;
  const beside = 'after' in place ? place.after : place.before;
  const index = rows.findIndex(({ id }) => id === beside.id);
  return index === -1 ? rows.length : 'after' in place ? index + 1 : index;
}
