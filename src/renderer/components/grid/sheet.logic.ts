import type { GridColumn, GridGroup, GridRecord, HeldText, HeldTexts } from './column.ts';

/** The grid's rows in the order they are shown: groups with their rows, then the rows that stand ready to be typed in. */

export type GridItem<Row> =
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly group: GridGroup;
      readonly rows: number;
      readonly open: boolean;
    }
  | { readonly kind: 'row'; readonly id: string; readonly row: Row; readonly number: number; readonly group: string }
  | { readonly kind: 'draft'; readonly id: string; readonly number: number };

export interface Sheet<Row extends GridRecord> {
  readonly items: readonly GridItem<Row>[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly columns: readonly GridColumn<Row>[];
  readonly held: HeldTexts;
  /** Rows in the grid, shown or not. */
  readonly rowCount: number;
}

/** The place at the foot where rows are typed. */
export const TAIL = '\u0000tail';

export interface SheetInput<Row extends GridRecord> {
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly held: HeldTexts;
  /** Ids that rows at the foot have or will have, in their order. */
  readonly tail: readonly string[];
  /** Rows that stay in a group until the cursor has left them. */
  readonly pinned: ReadonlyMap<string, string>;
  readonly collapsed: ReadonlySet<string>;
  readonly groups?: readonly GridGroup[] | undefined;
  readonly groupOf?: ((row: Row) => string) | undefined;
  readonly filter?: ((row: Row) => boolean) | undefined;
}

export function makeSheet<Row extends GridRecord>(input: SheetInput<Row>): Sheet<Row> {
  const { rows, pinned, filter, collapsed } = input;
  const items: GridItem<Row>[] = [];
  const byGroup = new Map<string, Row[]>();
  const byId = new Map<string, Row>();
  // Without groups what is typed at the foot stands last by its own order: held at the foot, what is pasted under it would come above it.
  const groups = input.groups ?? [];
  const hasFoot = groups.length > 0;
  const places = new Set(hasFoot ? [TAIL, ...groups.map((group) => group.key)] : []);
  for (const row of rows) {
    byId.set(row.id, row);
    // A group that nothing belongs to any more is no place to stay.
    const group = [pinned.get(row.id), input.groupOf?.(row)].find((key) => key !== undefined && places.has(key)) ?? '';
    const members = byGroup.get(group);
    if (members) members.push(row);
    else byGroup.set(group, [row]);
  }

  let number = 0;
  const addRow = (row: Row, group: string, shown: boolean) => {
    number += 1;
    if (shown && (!filter || pinned.has(row.id) || filter(row))) {
      items.push({ kind: 'row', id: row.id, row, number, group });
    }
  };
  for (const row of byGroup.get('') ?? []) addRow(row, pinned.get(row.id) === TAIL ? TAIL : '', true);
  for (const group of groups) {
    const members = byGroup.get(group.key) ?? [];
    const open = !collapsed.has(group.key);
    const head = items.length;
    for (const row of members) addRow(row, group.key, open);
    const visible = open ? items.length - head : members.length;
    if (visible > 0)
      items.splice(head, 0, { kind: 'group', id: groupId(group.key), group, rows: members.length, open });
  }
  let drafts = 0;
  for (const id of input.tail) {
    const row = byId.get(id);
    if (row && hasFoot && pinned.get(id) === TAIL) addRow(row, TAIL, true);
    else if (!row) {
      drafts += 1;
      items.push({ kind: 'draft', id, number: rows.length + drafts });
    }
  }

  const indexOf = new Map(items.map((item, index) => [item.id, index]));
  return { items, indexOf, columns: input.columns, held: input.held, rowCount: rows.length };
}

export function groupId(key: string): string {
  return `group:${key}`;
}

/**
 * The text that is held in a cell, unless what is stored there has become something else since. Where there is no row, only one that
 * was refused together with its row; the texts of a row that is removed come back with it.
 */
export function heldIn<Row extends GridRecord>(
  held: HeldTexts,
  item: GridItem<Row> | undefined,
  column: GridColumn<Row>,
): HeldText | undefined {
  if (!item || item.kind === 'group') return undefined;
  const text = held.get(item.id)?.get(column.id);
  if (!text) return undefined;
  const stands = item.kind === 'row' ? column.text(item.row) === (text.over ?? '') : text.over === null;
  return stands ? text : undefined;
}

/** What the cell says, to the person and to other programs. */
export function plainTextAt<Row extends GridRecord>(sheet: Sheet<Row>, index: number, columnIndex: number): string {
  const item = sheet.items[index];
  const column = sheet.columns[columnIndex];
  if (!item || !column) return '';
  const held = heldIn(sheet.held, item, column);
  if (held) return held.text;
  return item.kind === 'row' ? (column.plainText ?? column.text)(item.row) : '';
}

/** What the cell holds, for writing it into another one. */
export function exactTextAt<Row extends GridRecord>(sheet: Sheet<Row>, index: number, columnIndex: number): string {
  const item = sheet.items[index];
  const column = sheet.columns[columnIndex];
  if (!item || !column) return '';
  const exact = column.exactText;
  return item.kind === 'row' && exact && !heldIn(sheet.held, item, column)
    ? exact(item.row)
    : plainTextAt(sheet, index, columnIndex);
}
