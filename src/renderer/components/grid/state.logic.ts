import type { GridRecord } from './column.ts';
import { groupId, plainTextAt, TAIL, type Sheet } from './sheet.logic.ts';

/** Where the person is in the grid: the cursor, the range, the editor, and what a keystroke does to them. No DOM, no rows. */

export interface Cell {
  readonly row: string;
  /** Index among the grid's columns. */
  readonly column: number;
}

export interface Editor {
  /** Typing overwrites and arrows leave the cell; F2 edits and arrows move the caret. */
  readonly mode: 'overwrite' | 'edit';
  readonly text: string;
  /** The cell that is edited, whatever comes or goes around it. */
  readonly row: string;
  readonly column: string;
  /** The row was stored when the editing began. */
  readonly isStored: boolean;
}

export interface GridState {
  readonly cursor: Cell | null;
  /** The corner where the range began. */
  readonly anchor: Cell | null;
  readonly editor: Editor | null;
  /** Where a run of Tab began: Enter goes back to that column. */
  readonly tabStart: number | null;
  /** After Esc, Tab leaves the grid, so that it holds nobody's keyboard. */
  readonly tabLeaves: boolean;
  readonly collapsed: ReadonlySet<string>;
  /** Rows that stay where they are until the cursor has left them, with that place. */
  readonly pinned: ReadonlyMap<string, string>;
}

export const START: GridState = {
  cursor: null,
  anchor: null,
  editor: null,
  tabStart: null,
  tabLeaves: false,
  collapsed: new Set(),
  pinned: new Map(),
};

export type GridAction =
  | { readonly type: 'point'; readonly cell: Cell; readonly extend?: boolean }
  | { readonly type: 'move'; readonly rows: number; readonly columns: number; readonly extend?: boolean }
  /** To the edge of what is filled in, as Ctrl+arrow. */
  | { readonly type: 'edge'; readonly rows: number; readonly columns: number; readonly extend?: boolean }
  | { readonly type: 'line'; readonly to: 'first' | 'last'; readonly extend?: boolean }
  | { readonly type: 'corner'; readonly to: 'first' | 'last'; readonly extend?: boolean }
  | { readonly type: 'tab'; readonly back: boolean }
  | { readonly type: 'enter'; readonly back: boolean }
  | { readonly type: 'select'; readonly what: 'all' | 'rows' | 'columns' }
  | { readonly type: 'edit'; readonly mode: Editor['mode'] }
  /** Esc: leaves the editor, else lets Tab leave the grid. */
  | { readonly type: 'cancel' }
  /** The editor's text has been taken. */
  | { readonly type: 'committed' }
  | { readonly type: 'pin'; readonly rows: ReadonlyMap<string, string> }
  | { readonly type: 'unpin' }
  | { readonly type: 'toggle'; readonly group: string; readonly open?: boolean };

export function step<Row extends GridRecord>(state: GridState, action: GridAction, sheet: Sheet<Row>): GridState {
  const at = cursorIn(state, sheet);
  switch (action.type) {
    case 'point':
      return goTo(state, action.cell, sheet, action.extend);
    case 'move':
      return at
        ? goTo(state, offset(at, action.rows, action.columns, sheet), sheet, action.extend)
        : goTo(state, first(sheet), sheet);
    case 'edge':
      return at ? goTo(state, edge(at, action.rows, action.columns, sheet), sheet, action.extend) : state;
    case 'line':
      return at
        ? goTo(state, { ...at, column: action.to === 'first' ? 0 : sheet.columns.length - 1 }, sheet, action.extend)
        : state;
    case 'corner':
      return goTo(state, action.to === 'first' ? first(sheet) : last(sheet), sheet, action.extend);
    case 'tab': {
      if (!at) return state;
      const next = nextEntry(at, action.back, sheet);
      return next ? { ...goTo(state, next, sheet), tabStart: state.tabStart ?? at.column } : state;
    }
    case 'enter':
      return at
        ? goTo(state, offset({ ...at, column: state.tabStart ?? at.column }, action.back ? -1 : 1, 0, sheet), sheet)
        : state;
    case 'select':
      return at ? select(state, at, action.what, sheet) : state;
    case 'edit':
      return at && isEntry(at, sheet)
        ? { ...state, cursor: at, anchor: at, editor: editorAt(at, action.mode, sheet) }
        : state;
    case 'cancel':
      return state.editor ? { ...state, editor: null } : { ...state, anchor: at, tabLeaves: true };
    case 'committed':
      return { ...state, editor: null };
    case 'pin':
      return { ...state, pinned: new Map([...state.pinned, ...action.rows]) };
    case 'unpin':
      return state.pinned.size > 0 ? { ...state, pinned: new Map() } : state;
    case 'toggle':
      return toggle(state, action.group, action.open, sheet);
  }
}

/** The cursor's cell, or the first one where its row is not shown any more. */
export function cursorIn<Row extends GridRecord>(state: GridState, sheet: Sheet<Row>): Cell | null {
  if (!state.cursor) return null;
  const column = Math.min(state.cursor.column, sheet.columns.length - 1);
  return sheet.indexOf.has(state.cursor.row) ? { ...state.cursor, column } : first(sheet);
}

/** Whether the cell that is edited is gone, as when its row is deleted in another window. */
export function isEditorLost<Row extends GridRecord>({ editor }: GridState, sheet: Sheet<Row>): boolean {
  if (!editor) return false;
  const item = sheet.items[sheet.indexOf.get(editor.row) ?? -1];
  const isThere = item?.kind === 'row' || (item?.kind === 'draft' && !editor.isStored);
  return !isThere || sheet.columns.every(({ id }) => id !== editor.column);
}

/** The selected rectangle, in indexes of the sheet's items and columns. */
export interface GridRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function rangeIn<Row extends GridRecord>(state: GridState, sheet: Sheet<Row>): GridRange | null {
  const cursor = cursorIn(state, sheet);
  if (!cursor) return null;
  const anchor = state.anchor && sheet.indexOf.has(state.anchor.row) ? state.anchor : cursor;
  const rows = [cursor, anchor].map((cell) => sheet.indexOf.get(cell.row) ?? 0);
  const columns = [cursor, anchor].map((cell) => Math.min(cell.column, sheet.columns.length - 1));
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

export function isOneCell(range: GridRange): boolean {
  return range.top === range.bottom && range.left === range.right;
}

/** Whether the cell can be typed in. */
export function isEntry<Row extends GridRecord>(cell: Cell, sheet: Sheet<Row>): boolean {
  const item = sheet.items[sheet.indexOf.get(cell.row) ?? -1];
  return item !== undefined && item.kind !== 'group' && sheet.columns[cell.column]?.entry !== undefined;
}

/** The next cell to type in, over the end of the row to the next one; null at the grid's end. */
export function nextEntry<Row extends GridRecord>(from: Cell, back: boolean, sheet: Sheet<Row>): Cell | null {
  const by = back ? -1 : 1;
  const width = sheet.columns.length;
  let cell = from;
  for (;;) {
    const column = cell.column + by;
    if (column >= 0 && column < width) {
      cell = { ...cell, column };
    } else {
      const below = offset(cell, by, 0, sheet);
      if (below.row === cell.row) return null;
      cell = { row: below.row, column: back ? width - 1 : 0 };
    }
    if (isEntry(cell, sheet)) return cell;
  }
}

function goTo<Row extends GridRecord>(
  state: GridState,
  cell: Cell | null,
  sheet: Sheet<Row>,
  extend = false,
): GridState {
  if (!cell) return state;
  const anchor = extend ? (state.anchor ?? state.cursor ?? cell) : cell;
  const item = sheet.items[sheet.indexOf.get(cell.row) ?? -1];
  const staysPinned = state.pinned.has(cell.row) || (item?.kind === 'draft' && isAtTail(state));
  return {
    ...state,
    cursor: cell,
    anchor,
    editor: null,
    tabStart: null,
    tabLeaves: false,
    pinned: staysPinned || state.pinned.size === 0 ? state.pinned : new Map(),
  };
}

function isAtTail(state: GridState): boolean {
  return [...state.pinned.values()].includes(TAIL);
}

/** Rows that the cursor stands in: all but the heads of open groups. */
function stops<Row extends GridRecord>(sheet: Sheet<Row>, index: number): boolean {
  const item = sheet.items[index];
  return item !== undefined && (item.kind !== 'group' || !item.open);
}

function seek<Row extends GridRecord>(sheet: Sheet<Row>, from: number, by: 1 | -1): number | null {
  for (let index = from; index >= 0 && index < sheet.items.length; index += by) {
    if (stops(sheet, index)) return index;
  }
  return null;
}

function offset<Row extends GridRecord>(from: Cell, rows: number, columns: number, sheet: Sheet<Row>): Cell {
  const start = sheet.indexOf.get(from.row) ?? 0;
  const by = rows < 0 ? -1 : 1;
  const wanted = Math.max(0, Math.min(sheet.items.length - 1, start + rows));
  const index = rows === 0 ? start : (seek(sheet, wanted, by) ?? seek(sheet, wanted, by === 1 ? -1 : 1) ?? start);
  const column = Math.max(0, Math.min(sheet.columns.length - 1, from.column + columns));
  return { row: sheet.items[index]?.id ?? from.row, column };
}

function first<Row extends GridRecord>(sheet: Sheet<Row>): Cell | null {
  const item = sheet.items[seek(sheet, 0, 1) ?? -1];
  return item ? { row: item.id, column: 0 } : null;
}

/** The last cell of the last row that holds something. */
function last<Row extends GridRecord>(sheet: Sheet<Row>): Cell | null {
  const index = sheet.items.findLastIndex((item, at) => item.kind !== 'draft' && stops(sheet, at));
  const item = sheet.items[index];
  return item ? { row: item.id, column: sheet.columns.length - 1 } : first(sheet);
}

/** Excel's Ctrl+arrow: to the last filled cell of a run, or over empty ones to the next filled, or to the end. */
function edge<Row extends GridRecord>(from: Cell, rows: number, columns: number, sheet: Sheet<Row>): Cell {
  const cells: Cell[] = [];
  for (let cell = from; ;) {
    const next = offset(cell, rows, columns, sheet);
    if (next.row === cell.row && next.column === cell.column) break;
    const item = sheet.items[sheet.indexOf.get(next.row) ?? -1];
    if (item?.kind === 'draft' && cells.length > 0) break;
    cells.push(next);
    cell = next;
  }
  const filled = (cell: Cell) => plainTextAt(sheet, sheet.indexOf.get(cell.row) ?? -1, cell.column) !== '';
  const [neighbour] = cells;
  if (!neighbour) return from;
  if (filled(from) && filled(neighbour)) {
    const gap = cells.findIndex((cell) => !filled(cell));
    return cells[gap === -1 ? cells.length - 1 : gap - 1] ?? from;
  }
  return cells.find(filled) ?? cells.at(-1) ?? from;
}

function select<Row extends GridRecord>(
  state: GridState,
  at: Cell,
  what: 'all' | 'rows' | 'columns',
  sheet: Sheet<Row>,
): GridState {
  const anchor = state.anchor ?? at;
  const from = first(sheet)?.row ?? at.row;
  const to = last(sheet)?.row ?? at.row;
  const right = sheet.columns.length - 1;
  switch (what) {
    case 'all':
      return { ...state, anchor: { row: from, column: 0 }, cursor: { row: to, column: right }, editor: null };
    case 'rows':
      return { ...state, anchor: { ...anchor, column: 0 }, cursor: { ...at, column: right }, editor: null };
    case 'columns':
      return { ...state, anchor: { ...anchor, row: from }, cursor: { ...at, row: to }, editor: null };
  }
}

/** An editor that overwrites begins empty: the key that was pressed types itself into it. */
function editorAt<Row extends GridRecord>(at: Cell, mode: Editor['mode'], sheet: Sheet<Row>): Editor {
  const index = sheet.indexOf.get(at.row) ?? -1;
  return {
    mode,
    text: mode === 'overwrite' ? '' : plainTextAt(sheet, index, at.column),
    row: at.row,
    column: sheet.columns[at.column]?.id ?? '',
    isStored: sheet.items[index]?.kind === 'row',
  };
}

function toggle<Row extends GridRecord>(
  state: GridState,
  group: string,
  open: boolean | undefined,
  sheet: Sheet<Row>,
): GridState {
  const opens = open ?? state.collapsed.has(group);
  const collapsed = new Set(state.collapsed);
  if (opens) collapsed.delete(group);
  else collapsed.add(group);

  const item = state.cursor ? sheet.items[sheet.indexOf.get(state.cursor.row) ?? -1] : undefined;
  if (state.cursor && !opens && item?.kind === 'row' && item.group === group) {
    const cursor = { ...state.cursor, row: groupId(group) };
    return { ...state, collapsed, cursor, anchor: cursor, editor: null };
  }
  return { ...state, collapsed };
}
