import type { CellText, ChangeKind, GridChange, GridColumn, GridRecord, HeldText } from './column.ts';
import { exactTextAt, heldIn, plainTextAt, type GridItem, type Sheet } from './sheet.logic.ts';
import type { GridRange } from './state.logic.ts';

/** What typing, pasting, filling and clearing do to the rows: pure, one {@link GridChange} for each step of the person's. */

/** Where a new row goes. */
export type RowPlace<Row> = { readonly after: Row } | { readonly before: Row } | 'end';

export interface RowMaker<Row> {
  readonly newId: () => string;
  readonly newRow: (id: string, place: RowPlace<Row>) => Row;
}

/** Writes texts into cells; a row that is not there yet is made. Null: every cell says that already. */
export function writeCells<Row extends GridRecord>(
  sheet: Sheet<Row>,
  texts: readonly CellText[],
  kind: ChangeKind,
  maker: RowMaker<Row>,
): GridChange<Row> | null {
  const put = new Map<string, Row>();
  const held = new Map<string, Map<string, HeldText>>();
  const waiting = new Map<string, Set<string>>();
  const cells: CellText[] = [];
  const columns = new Map(sheet.columns.map((column) => [column.id, column]));
  let lastMade: Row | null = null;

  for (const cell of texts) {
    const column = columns.get(cell.column);
    const item = sheet.items[sheet.indexOf.get(cell.row) ?? -1];
    if (!column?.entry || item?.kind === 'group') continue;
    if (saysAlready(sheet, item, column, cell.text)) continue;

    let row = put.get(cell.row) ?? (item?.kind === 'row' ? item.row : null);
    if (!row) {
      row = maker.newRow(cell.row, lastMade ? { after: lastMade } : 'end');
      lastMade = row;
    }
    const waitingInRow = waiting.get(cell.row) ?? heldColumns(sheet, item);
    waiting.set(cell.row, waitingInRow);
    const written = column.entry.write(row, cell.text, waitingInRow);
    if (written.problem) waitingInRow.add(column.id);
    else waitingInRow.delete(column.id);
    put.set(cell.row, written.row);
    if (lastMade?.id === cell.row) lastMade = written.row;
    cells.push(cell);
    if (written.problem) {
      const text: HeldText = { ...written.problem, text: cell.text, over: column.text(written.row) };
      const ofRow = held.get(cell.row);
      if (ofRow) ofRow.set(column.id, text);
      else held.set(cell.row, new Map([[column.id, text]]));
    }
  }
  return cells.length === 0 ? null : { kind, put: [...put.values()], remove: [], cells, held };
}

/** The columns in which a text of the row waits for an answer. */
function heldColumns<Row extends GridRecord>({ held, columns }: Sheet<Row>, item: GridItem<Row> | undefined) {
  return new Set(columns.flatMap((column) => (heldIn(held, item, column) ? [column.id] : [])));
}

function saysAlready<Row extends GridRecord>(
  sheet: Sheet<Row>,
  item: Exclude<GridItem<Row>, { kind: 'group' }> | undefined,
  column: GridColumn<Row>,
  text: string,
): boolean {
  const held = heldIn(sheet.held, item, column);
  if (held) return held.text === text;
  if (item?.kind !== 'row') return text.trim() === '';
  return text === (column.exactText ?? column.plainText ?? column.text)(item.row);
}

/**
 * Which cells a pasted block of texts goes to. One cell fills the whole range; a block is repeated where the range is a multiple of it;
 * else it goes down and right from the range's first cell, past the last row into new ones. Computed columns are passed over.
 */
export function pastedCells<Row extends GridRecord>(
  sheet: Sheet<Row>,
  range: GridRange,
  block: readonly (readonly string[])[],
  newId: () => string,
): CellText[] {
  const width = Math.max(0, ...block.map((row) => row.length));
  const targets = rowIds(sheet, range);
  const across = range.right - range.left + 1;
  const rows = repeated(block.length, targets.length);
  const columns = repeated(width, across);

  const below = sheet.items.slice(range.top).filter((item) => item.kind !== 'group');
  const cells: CellText[] = [];
  for (let down = 0; down < rows; down += 1) {
    const texts = block[down % block.length] ?? [];
    const target = below[down];
    const isEmpty = texts.every((text) => text.trim() === '');
    if (target?.kind !== 'row' && isEmpty) continue;
    const row = target?.id ?? newId();
    for (let right = 0; right < columns; right += 1) {
      const column = sheet.columns[range.left + right];
      const text = texts[right % width];
      if (column?.entry && text !== undefined) cells.push({ row, column: column.id, text: text.trim() });
    }
  }
  return cells;
}

/** How many rows or columns a block covers: a whole number of times the range, else once. */
function repeated(block: number, range: number): number {
  return block > 0 && range > block && range % block === 0 ? range : block;
}

/** Ctrl+D: the range's first row into the others; a range of one row takes the row above. */
export function filledCells<Row extends GridRecord>(sheet: Sheet<Row>, range: GridRange): CellText[] {
  const rows = rowIndexes(sheet, range);
  const source = rows.length > 1 ? rows[0] : rowAbove(sheet, range.top);
  if (source === undefined) return [];
  return rows.filter((row) => row !== source).flatMap((target) => copiedRow(sheet, source, target, range));
}

/** The fill handle: the range's rows over and over into the rows from `from` to `to`. */
export function draggedCells<Row extends GridRecord>(
  sheet: Sheet<Row>,
  range: GridRange,
  from: number,
  to: number,
): CellText[] {
  const sources = rowIndexes(sheet, range);
  const targets = rowIndexes(sheet, { ...range, top: from, bottom: to });
  return targets.flatMap((target, index) => {
    const source = sources[index % sources.length];
    return source === undefined ? [] : copiedRow(sheet, source, target, range);
  });
}

function copiedRow<Row extends GridRecord>(
  sheet: Sheet<Row>,
  source: number,
  target: number,
  { left, right }: GridRange,
): CellText[] {
  const row = sheet.items[target]?.id;
  if (row === undefined) return [];
  return sheet.columns.flatMap((column, index) =>
    column.entry && index >= left && index <= right
      ? [{ row, column: column.id, text: exactTextAt(sheet, source, index) }]
      : [],
  );
}

/** An answer to a problem, for the cell or for every one of its column that asks the same. */
export function answeredCells<Row extends GridRecord>(
  sheet: Sheet<Row>,
  cell: { readonly row: string; readonly column: string },
  answer: number,
  all: boolean,
): CellText[] {
  const rows = all ? alikeRows(sheet, cell) : [cell.row];
  return rows.flatMap((row) => {
    const text = sheet.held.get(row)?.get(cell.column)?.answers[answer]?.text;
    return text === undefined ? [] : [{ row, column: cell.column, text }];
  });
}

/** Rows whose cell in the same column asks the same. */
export function alikeRows<Row extends GridRecord>(
  { held, indexOf }: Sheet<Row>,
  { row, column }: { readonly row: string; readonly column: string },
): string[] {
  const alike = held.get(row)?.get(column)?.alike;
  return [...held].flatMap(([id, texts]) => (indexOf.has(id) && texts.get(column)?.alike === alike ? [id] : []));
}

/** Delete: every cell of the range that can be written to, emptied. */
export function clearedCells<Row extends GridRecord>(sheet: Sheet<Row>, range: GridRange): CellText[] {
  return rowIndexes(sheet, range).flatMap((index) => {
    const row = sheet.items[index]?.id;
    return row === undefined
      ? []
      : sheet.columns
          .slice(range.left, range.right + 1)
          .flatMap((column) => (column.entry ? [{ row, column: column.id, text: '' }] : []));
  });
}

/** The range's rows, as a change that removes them; null where none of them is stored. */
export function removedRows<Row extends GridRecord>(sheet: Sheet<Row>, range: GridRange): GridChange<Row> | null {
  const remove = sheet.items
    .slice(range.top, range.bottom + 1)
    .flatMap((item) => (item.kind === 'row' ? [item.id] : []));
  return remove.length === 0 ? null : { kind: 'remove', put: [], remove, cells: [], held: new Map() };
}

/** The range as texts, for other programs. */
export function copiedTexts<Row extends GridRecord>(sheet: Sheet<Row>, range: GridRange): string[][] {
  return textsOf(sheet, range, plainTextAt);
}

/** The range as texts that our own grid makes the same cells of. */
export function exactTexts<Row extends GridRecord>(sheet: Sheet<Row>, range: GridRange): string[][] {
  return textsOf(sheet, range, exactTextAt);
}

function textsOf<Row extends GridRecord>(
  sheet: Sheet<Row>,
  range: GridRange,
  textAt: (sheet: Sheet<Row>, index: number, column: number) => string,
): string[][] {
  return rowIndexes(sheet, range).map((index) =>
    sheet.columns.slice(range.left, range.right + 1).map((_, column) => textAt(sheet, index, range.left + column)),
  );
}

function rowIndexes<Row extends GridRecord>(sheet: Sheet<Row>, range: GridRange): number[] {
  const indexes: number[] = [];
  for (let index = range.top; index <= range.bottom; index += 1) {
    const kind = sheet.items[index]?.kind;
    if (kind === 'row' || kind === 'draft') indexes.push(index);
  }
  return indexes;
}

function rowIds<Row extends GridRecord>(sheet: Sheet<Row>, range: GridRange): string[] {
  return rowIndexes(sheet, range).flatMap((index) => sheet.items[index]?.id ?? []);
}

function rowAbove<Row extends GridRecord>(sheet: Sheet<Row>, index: number): number | undefined {
  const above = sheet.items.slice(0, index).findLastIndex((item) => item.kind === 'row');
  return above === -1 ? undefined : above;
}
