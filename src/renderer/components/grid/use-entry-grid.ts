import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useNotify } from '../feedback/notifications.tsx';
import { useText } from '../text/TextProvider.tsx';
import {
  answeredCells,
  clearedCells,
  draggedCells,
  filledCells,
  pastedCells,
  removedRows,
  writeCells,
  type RowMaker,
} from './change.logic.ts';
import type { CellText, ChangeKind, GridChange, GridColumn, GridGroup, GridRecord, HeldTexts } from './column.ts';
import type { GridDeed } from './keys.logic.ts';
import { makeSheet, TAIL, type Sheet } from './sheet.logic.ts';
import { isEditorLost, rangeIn, START, step, type GridAction, type GridRange, type GridState } from './state.logic.ts';
import { useTail } from './use-tail.ts';

export interface EntryGridModel<Row extends GridRecord> extends RowMaker<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  /** Texts that stand in cells without being stored. */
  readonly held: HeldTexts;
  readonly groups?: readonly GridGroup[];
  /** The key of the row's group. */
  readonly groupOf?: (row: Row) => string;
  readonly filter?: ((row: Row) => boolean) | undefined;
  /** Nothing can be typed, pasted or removed; what is there can be read and copied. */
  readonly readOnly?: boolean | undefined;
  /** Told when something is typed, pasted or removed that a grid that can only be read does not take. */
  readonly onRefused?: (() => void) | undefined;
  /** Has to take effect at once: the grid shows the rows it is given. */
  readonly onChange: (change: GridChange<Row>) => void;
}

export interface EntryGridControl<Row extends GridRecord> {
  readonly state: GridState;
  readonly sheet: Sheet<Row>;
  readonly range: GridRange | null;
  readonly dispatch: (action: GridAction) => void;
  /** Takes the text of the cell that is edited, then goes on; a text that is unchanged changes nothing. */
  readonly commit: (text: string, then: GridAction | null) => void;
  /** Settles the problem of a cell, or of all cells of its column that ask the same, by one of its answers. */
  readonly answer: (cell: { readonly row: string; readonly column: string }, answer: number, all: boolean) => void;
  readonly run: (deed: GridDeed) => void;
  readonly paste: (block: readonly (readonly string[])[]) => void;
  readonly fillTo: (from: number, to: number) => void;
}

/** The grid's state and what the person does with it; the view only draws and listens. */
export function useEntryGrid<Row extends GridRecord>(model: EntryGridModel<Row>): EntryGridControl<Row> {
  const { rows, held, groups, groupOf, filter, newId, readOnly = false } = model;
  const columns = useMemo(
    () => (readOnly ? model.columns.map(withoutEntry) : model.columns),
    [model.columns, readOnly],
  );
  const t = useText();
  const notify = useNotify();
  const [state, setState] = useState<GridState>(START);
  const tail = useTail(rows, newId);
  const { collapsed, pinned } = state;
  const ready = readOnly ? NO_ROWS : tail.ids;
  const sheet = useMemo(
    () => makeSheet({ columns, rows, held, groups, groupOf, filter, tail: ready, collapsed, pinned }),
    [columns, rows, held, groups, groupOf, filter, ready, collapsed, pinned],
  );
  const [lostEdits, setLostEdits] = useState(0);
  if (isEditorLost(state, sheet)) {
    setState({ ...state, editor: null });
    setLostEdits(lostEdits + 1);
  }
  useEffect(() => {
    if (lostEdits > 0) notify({ kind: 'error', text: t('grid.editCancelled') });
  }, [lostEdits, notify, t]);
  const range = useMemo(() => rangeIn(state, sheet), [state, sheet]);

  /** What a paste that had to look something up meets when it is ready. */
  const latest = useRef({ sheet, model });
  useLayoutEffect(() => {
    latest.current = { sheet, model };
  });

  const dispatch = (action: GridAction) => {
    if (readOnly && action.type === 'edit') return model.onRefused?.();
    setState((now) => step(now, action, sheet));
  };

  const write = (texts: readonly CellText[], kind: ChangeKind) => {
    const made = writeCells(latest.current.sheet, texts, kind, latest.current.model);
    if (!made) return;
    const unseen = made.put.flatMap(({ id }) => (latest.current.sheet.indexOf.has(id) ? [] : [id]));
    if (unseen.length > 0) tail.add(unseen);
    if (kind !== 'paste') setState((now) => step(now, { type: 'pin', rows: places(sheet, made.put) }, sheet));
    latest.current.model.onChange(made);
  };

  /** Where texts have to be looked up first, everything else goes on meanwhile. */
  const change = (texts: readonly CellText[], kind: ChangeKind) => {
    const lookups = columns.flatMap((column) => {
      const own = texts.flatMap((cell) => (cell.column === column.id && cell.text !== '' ? [cell.text] : []));
      return (own.length > 0 && column.entry?.prepare?.([...new Set(own)])) || [];
    });
    if (lookups.length === 0) return write(texts, kind);
    // A lookup that fails leaves its texts unknown, and the cells say so.
    void Promise.allSettled(lookups).then(() => write(texts, kind));
  };

  return {
    state,
    sheet,
    range,
    dispatch,
    commit(text, then) {
      const { editor } = state;
      if (editor) change([{ row: editor.row, column: editor.column, text: text.trim() }], 'edit');
      dispatch({ type: 'committed' });
      if (then) dispatch(then);
    },
    answer: (cell, answer, all) => change(answeredCells(sheet, cell, answer, all), 'edit'),
    run(deed) {
      if (!range) return;
      if (readOnly) return model.onRefused?.();
      switch (deed) {
        case 'fill':
          return change(filledCells(sheet, range), 'fill');
        case 'clear':
          return change(clearedCells(sheet, range), 'clear');
        case 'removeRows': {
          const removed = removedRows(sheet, range);
          if (!removed) return;
          const next = rowBeside(sheet, range);
          if (next) dispatch({ type: 'point', cell: { row: next, column: range.left } });
          return model.onChange(removed);
        }
        case 'insertRow': {
          const item = sheet.items[range.top];
          if (item?.kind !== 'row') return;
          const row = model.newRow(newId(), { before: item.row });
          dispatch({ type: 'point', cell: { row: row.id, column: range.left } });
          return model.onChange({ kind: 'add', put: [row], remove: [], cells: [], held: new Map() });
        }
      }
    },
    paste(block) {
      if (readOnly) return model.onRefused?.();
      if (range) change(pastedCells(sheet, range, block, newId), 'paste');
    },
    fillTo(from, to) {
      if (readOnly) return model.onRefused?.();
      if (range) change(draggedCells(sheet, range, from, to), 'fill');
    },
  };
}

const NO_ROWS: readonly string[] = [];

function withoutEntry<Row extends GridRecord>({ entry: _entry, ...column }: GridColumn<Row>): GridColumn<Row> {
  return column;
}

/** Where rows stand now, so that they stay there while they are typed in. */
function places<Row extends GridRecord>(sheet: Sheet<Row>, rows: readonly Row[]): Map<string, string> {
  return new Map(
    rows.map(({ id }) => {
      const item = sheet.items[sheet.indexOf.get(id) ?? -1];
      return [id, item?.kind === 'row' ? item.group : TAIL];
    }),
  );
}

/** The row that takes the cursor when those of the range are gone. */
function rowBeside<Row extends GridRecord>(sheet: Sheet<Row>, range: GridRange): string | undefined {
  const isRow = ({ kind }: { kind: string }) => kind !== 'group';
  return (sheet.items.slice(range.bottom + 1).find(isRow) ?? sheet.items.slice(0, range.top).findLast(isRow))?.id;
}
