import type { KeptText } from '#core/api/held-text.ts';
import type { GridChange, GridColumn, GridRecord, HeldText, HeldTexts } from './column.ts';

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

/** As many as a cell of a spreadsheet holds; what is longer was never one. */
const MOST_KEPT_LETTERS = 32_767;

/** What is kept of held texts: the words alone. Those of a row that is not made yet have no row to come back to. */
export function keptOf(held: HeldTexts): KeptText[] {
  return [...held].flatMap(([row, ofRow]) =>
    [...ofRow].flatMap(([column, { text, over }]) =>
      over === null || text.length > MOST_KEPT_LETTERS ? [] : [{ row, column, text, over }],
    ),
  );
}

/** Held texts as they were kept, with what their columns say of them now. What a column would take now waits to be written again. */
export function recalled<Row extends GridRecord>(
  kept: readonly KeptText[],
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
): HeldTexts {
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const columnById = new Map(columns.map((column) => [column.id, column]));
  const held = new Map<string, Map<string, HeldText>>();
  for (const { row: id, column: columnId, text, over } of kept) {
    const row = rowById.get(id);
    if (!row) continue;
    const problem = columnById.get(columnId)?.entry?.write(row, text).problem ?? {
      title: { key: 'grid.notStored', params: { text } },
      reason: { key: 'grid.writeAgain' },
      answers: [],
      alike: text,
    };
    held.set(id, (held.get(id) ?? new Map<string, HeldText>()).set(columnId, { ...problem, text, over }));
  }
  return held;
}
