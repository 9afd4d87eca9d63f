import {
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { flushSync } from 'react-dom';
import { tokens } from '#core/design/tokens.ts';
import { Spoken } from '../text/Spoken.tsx';
import { useText } from '../text/TextProvider.tsx';
import { CellEditor, type EditorHandle } from './CellEditor.tsx';
import { alikeRows } from './change.logic.ts';
import type { GridNote, GridRecord, GridRowAction } from './column.ts';
import { GridFrame, GridHint, GridTable, LIST_PX, NUMBER_WIDTH_PX } from './grid-styles.ts';
import { GridFoot } from './GridFoot.tsx';
import { GridMenu, type MenuPlace } from './GridMenu.tsx';
import { cellId, frozenAt, GridRow } from './GridRow.tsx';
import { commandOf, type GridCommand } from './keys.logic.ts';
import { NotesPopover } from './NotesPopover.tsx';
import { ProblemPopover } from './ProblemPopover.tsx';
import { heldIn } from './sheet.logic.ts';
import { cursorIn, isEntry, isOneCell, nextEntry } from './state.logic.ts';
import { useClipboard } from './use-clipboard.ts';
import { useEntryGrid, type EntryGridModel } from './use-entry-grid.ts';
import { usePointer } from './use-pointer.ts';
import { useWindow } from './use-window.ts';

export interface EntryGridProps<Row extends GridRecord> extends EntryGridModel<Row> {
  /** What the grid holds, for whoever does not see it. */
  readonly label: string;
  /** What belongs here, said while there is nothing. */
  readonly hint?: string;
  /** In the row's menu and in the foot, beside the grid's own. */
  readonly rowActions?: readonly GridRowAction[];
  /** What there is to know about a row: a mark beside its number, and Alt+down or a press shows it. */
  readonly notesOf?: ((row: Row) => readonly GridNote[]) | undefined;
  /** Told where the cursor is; null: in no stored row. */
  readonly onCursor?: (row: string | null) => void;
}

const ROW_HEIGHT_PX = tokens.size.rowGrid;
const HEAD_HEIGHT_PX = tokens.size.rowTall;
const NO_ACTIONS: readonly GridRowAction[] = [];
const NO_NOTES: readonly GridNote[] = [];

/**
 * A grid that is typed in as a spreadsheet is: Excel's keys, ranges, copy and paste, fill, rows made by typing. It knows no subject;
 * what cells mean is in its columns.
 */
export function EntryGrid<Row extends GridRecord>({
  label,
  hint,
  onCursor,
  notesOf,
  rowActions = NO_ACTIONS,
  ...model
}: EntryGridProps<Row>) {
  const t = useText();
  const grid = useEntryGrid(model);
  const { state, sheet, range, dispatch } = grid;
  const { items, columns, held } = sheet;
  const gridId = useId();
  const root = useRef<HTMLTableElement>(null);
  const editor = useRef<EditorHandle>(null);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const [showsNotes, setShowsNotes] = useState(false);
  const cursor = cursorIn(state, sheet);
  const cursorIndex = cursor ? (sheet.indexOf.get(cursor.row) ?? null) : null;

  const inSight = useWindow(root, items.length, ROW_HEIGHT_PX, HEAD_HEIGHT_PX);

  useClipboard(root, grid);
  const pointer = usePointer(root, grid, editor);
  useCursorInView(root, cursorIndex, cursor?.column ?? 0);
  useNewColumnsInView(root, columns.length);
  useFocusBack(root, state.editor !== null);

  const cursorItem = cursorIndex === null ? undefined : items[cursorIndex];
  const storedRow = cursorItem?.kind === 'row' ? cursorItem.id : null;
  const notes = (cursorItem?.kind === 'row' && notesOf?.(cursorItem.row)) || NO_NOTES;
  useEffect(() => onCursor?.(storedRow), [onCursor, storedRow]);

  const perform = (command: GridCommand) => {
    switch (command.type) {
      case 'page': {
        const rows = Math.max(1, Math.floor(inSight.heightPx / ROW_HEIGHT_PX) - 1);
        return dispatch({ type: 'move', rows: rows * command.by, columns: 0, extend: command.extend });
      }
      case 'group': {
        const group =
          cursorItem?.kind === 'row' ? cursorItem.group : cursorItem?.kind === 'group' && cursorItem.group.key;
        return group ? dispatch({ type: 'toggle', group, open: command.open }) : undefined;
      }
      case 'answers': {
        if (!problem && notes.length > 0) return setShowsNotes(true);
        const answer = root.current?.querySelector<HTMLElement>('[data-answer]');
        return answer ? answer.focus() : dispatch({ type: 'edit', mode: 'edit' });
      }
      case 'menu': {
        const cell = cursor && document.getElementById(cellId(gridId, cursor.row, cursor.column));
        const box = cell?.getBoundingClientRect();
        return box ? setMenu({ left: box.left, top: box.bottom }) : undefined;
      }
      case 'do':
        return grid.run(command.deed);
      default:
        return dispatch(command);
    }
  };

  const press = (event: KeyboardEvent) => {
    if (event.target !== root.current) return;
    const command = commandOf(event);
    if (!command) return;
    setShowsNotes(false);
    if (command.type === 'tab' && (state.tabLeaves || !cursor || !nextEntry(cursor, command.back, sheet))) return;
    event.stopPropagation();
    if (cursorItem?.kind === 'group' && (command.type === 'enter' || event.key === ' ')) {
      event.preventDefault();
      return dispatch({ type: 'toggle', group: cursorItem.group.key });
    }
    if (command.type === 'edit' && types(event.key) && cursor && isEntry(cursor, sheet)) {
      // The editor is there, with the focus, before the browser types the key: dead keys and input methods work too.
      flushSync(() => dispatch(command));
      return;
    }
    event.preventDefault();
    perform(command);
  };

  const focus = () => {
    if (!state.cursor) dispatch({ type: 'move', rows: 0, columns: 0 });
  };
  const blur = (event: FocusEvent) => {
    const goesTo = event.relatedTarget;
    if (goesTo instanceof Node && !root.current?.contains(goesTo) && menu === null) dispatch({ type: 'unpin' });
  };
  const openMenu = (event: MouseEvent) => {
    event.preventDefault();
    if (cursorItem) setMenu({ left: event.clientX, top: event.clientY });
  };

  const widths = columns.map(({ width, grows }) => (grows ? `minmax(${width}px, 1fr)` : `${width}px`)).join(' ');
  const widthPx = columns.reduce((sum, { width }) => sum + width, NUMBER_WIDTH_PX);
  const { filter, rows } = model;
  const found = useMemo(() => (filter ? rows.filter(filter).length : null), [filter, rows]);
  const problem = cursor && range && isOneCell(range) ? heldAtCursor() : undefined;

  function heldAtCursor() {
    const column = cursor && columns[cursor.column];
    return column ? heldIn(held, cursorItem, column) : undefined;
  }

  function overCursor(topPx: number) {
    const column = cursor && columns[cursor.column];
    if (!cursor || !column) return null;
    const abovePx = topPx - inSight.topPx;
    const endPx = columns.slice(cursor.column).reduce((sum, { width }) => sum + width, 0);
    if (state.editor) {
      return (
        <CellEditor
          ref={editor}
          column={column}
          editor={state.editor}
          opensUp={inSight.heightPx - abovePx - ROW_HEIGHT_PX < LIST_PX.height && abovePx > LIST_PX.height}
          atEnd={endPx < LIST_PX.width}
          onCommit={grid.commit}
          onCancel={() => dispatch({ type: 'cancel' })}
        />
      );
    }
    const cell = cellId(gridId, cursor.row, cursor.column);
    const focusGrid = () => root.current?.focus({ preventScroll: true });
    const leaveNotes = () => {
      setShowsNotes(false);
      focusGrid();
    };
    if (!problem && showsNotes && notes.length > 0) {
      return <NotesPopover notes={notes} readOnly={model.readOnly} cell={cell} onLeave={leaveNotes} />;
    }
    if (!problem) return null;
    return (
      <ProblemPopover
        problem={problem}
        cell={cell}
        onLeave={focusGrid}
        alike={alikeRows(sheet, { row: cursor.row, column: column.id }).length}
        onAnswer={(answer, all) => {
          focusGrid();
          grid.answer({ row: cursor.row, column: column.id }, answer, all);
        }}
      />
    );
  }

  return (
    <GridFrame style={{ '--columns': `${NUMBER_WIDTH_PX}px ${widths}`, '--width': `${widthPx}px` }}>
      <GridTable
        ref={root}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-describedby={`${gridId}-help`}
        aria-rowcount={items.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        aria-readonly={model.readOnly}
        aria-activedescendant={cursor ? cellId(gridId, cursor.row, cursor.column) : undefined}
        data-editing={state.editor !== null}
        onKeyDown={press}
        onFocus={focus}
        onBlur={blur}
        onContextMenu={openMenu}
        onPointerDown={(event) => {
          setShowsNotes(false);
          pointer.down(event);
        }}
        onDoubleClick={pointer.doubleClick}
        onClick={(event) => {
          pointer.click(event);
          if (event.target instanceof Element && event.target.closest('[data-notes]')) setShowsNotes(true);
        }}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" aria-colindex={1}>
              <Spoken>{t('grid.rowNumber')}</Spoken>
            </th>
            {columns.map((column, at) => (
              <th
                key={column.id}
                scope="col"
                aria-colindex={at + 2}
                data-head={at}
                data-align={column.align}
                {...frozenAt(columns, at)}
              >
                {column.hideLabel ? <Spoken>{column.label}</Spoken> : column.label}
                {column.unit !== undefined && <small>{column.unit}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={{ height: items.length * ROW_HEIGHT_PX }}>
          {items.slice(inSight.first, inSight.last).map((item, offset) => {
            const index = inSight.first + offset;
            const topPx = index * ROW_HEIGHT_PX;
            const isInRange = range !== null && index >= range.top && index <= range.bottom;
            const isCursorRow = index === cursorIndex;
            return (
              <GridRow
                key={item.id}
                item={item}
                columns={columns}
                isNoted={item.kind === 'row' && (notesOf?.(item.row).length ?? 0) > 0}
                held={held}
                gridId={gridId}
                index={index}
                top={topPx}
                cursor={isCursorRow && cursor ? cursor.column : null}
                from={isInRange ? range.left : -1}
                to={isInRange ? range.right : -1}
                endsRange={isInRange && index === range.bottom}
                fills={pointer.fillTo !== null && range !== null && index > range.bottom && index <= pointer.fillTo}
                overCursor={isCursorRow ? overCursor(topPx) : null}
                isEditing={isCursorRow && state.editor !== null}
              />
            );
          })}
        </tbody>
      </GridTable>
      {found === 0 && rows.length > 0 && <GridHint>{t('grid.noneFound')}</GridHint>}
      {hint !== undefined && model.rows.length === 0 && <GridHint>{hint}</GridHint>}
      <GridFoot
        sheet={sheet}
        range={range}
        actions={rowActions}
        readOnly={model.readOnly}
        notes={notes.length}
        found={found}
      />
      <Spoken id={`${gridId}-help`}>{t('grid.help')}</Spoken>
      <Spoken as="output">
        {problem && `${t(problem.title.key, problem.title.params)}. ${t(problem.reason.key, problem.reason.params)}`}
      </Spoken>
      <GridMenu
        place={menu}
        sheet={sheet}
        range={range}
        actions={rowActions}
        readOnly={model.readOnly}
        container={() => root.current?.closest('main') ?? document.body}
        onRun={grid.run}
        onClose={() => {
          setMenu(null);
          root.current?.focus({ preventScroll: true });
        }}
      />
    </GridFrame>
  );
}

/** A key that types its own sign, or begins one. */
function types(key: string): boolean {
  return [...key].length === 1 || key === 'Dead' || key === 'Process';
}

/** The cursor's cell is never out of sight, in either direction. */
function useCursorInView(root: { readonly current: HTMLElement | null }, index: number | null, column: number) {
  useLayoutEffect(() => {
    const table = root.current;
    const head = table?.querySelector<HTMLElement>(`[data-head="${column}"]`);
    if (index === null || !table || !head) return;
    const topPx = index * ROW_HEIGHT_PX;
    const frozen = [...table.querySelectorAll<HTMLElement>('thead [data-frozen]')];
    const frozenPx = frozen.reduce((sum, { offsetWidth }) => sum + offsetWidth, NUMBER_WIDTH_PX);
    const isFrozen = frozen.includes(head);
    const left = isFrozen ? table.scrollLeft : head.offsetLeft - frozenPx;
    const right = isFrozen ? table.scrollLeft : head.offsetLeft + head.offsetWidth;
    table.scrollTo({
      top: nearest(table.scrollTop, topPx, topPx + ROW_HEIGHT_PX, table.clientHeight - HEAD_HEIGHT_PX),
      left: nearest(table.scrollLeft, left, right, table.clientWidth),
    });
  }, [root, index, column]);
}

/** Columns that are added stand at the end, where they would be out of sight. */
function useNewColumnsInView(root: { readonly current: HTMLElement | null }, count: number) {
  const known = useRef(count);
  useLayoutEffect(() => {
    if (count > known.current) root.current?.scrollTo({ left: root.current.scrollWidth });
    known.current = count;
  }, [root, count]);
}

/** The scroll position nearest to the present one that shows `start` to `end`. */
function nearest(scrolled: number, start: number, end: number, room: number): number {
  return Math.max(Math.min(scrolled, start), end - room);
}

/** The editor's focus goes back to the grid, unless the person has put it elsewhere. */
function useFocusBack(root: { readonly current: HTMLElement | null }, isEditing: boolean) {
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    const active = document.activeElement;
    const isLost = active === null || active === document.body || root.current?.contains(active);
    if (wasEditing.current && !isEditing && isLost) root.current?.focus({ preventScroll: true });
    wasEditing.current = isEditing;
  }, [root, isEditing]);
}
