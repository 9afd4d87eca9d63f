import type { GridChange, GridRecord, HeldTexts } from './column.ts';

/**
 * Held texts after a change: the cells that were written hold what could not be stored, or nothing any more. A row that is made takes
 * nothing over from one that was removed and stood in its place; `isStored` tells of the rows before the change.
 */
export function heldAfter<Row extends GridRecord>(
  now: HeldTexts,
  { cells, held, put = [] }: Pick<GridChange<Row>, 'cells' | 'held'> & { readonly put?: readonly Row[] },
  isStored: (row: string) => boolean,
): HeldTexts {
  const next = new Map(now);
  for (const { id } of put) {
    if (isStored(id)) continue;
    const refusedWithRow = [...(next.get(id) ?? [])].filter(([, { over }]) => over === null);
    if (refusedWithRow.length > 0) next.set(id, new Map(refusedWithRow));
    else next.delete(id);
  }
  for (const { row, column } of cells) {
    const ofRow = new Map(next.get(row));
    const text = held.get(row)?.get(column);
    if (text) ofRow.set(column, text);
    else ofRow.delete(column);
    if (ofRow.size > 0) next.set(row, ofRow);
    else next.delete(row);
  }
  return next;
}
