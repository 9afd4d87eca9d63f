import { useEffect, useLayoutEffect, useRef, useState, type MouseEvent, type PointerEvent } from 'react';
import type { EditorHandle } from './CellEditor.tsx';
import type { GridRecord } from './column.ts';
import type { Cell, GridAction } from './state.logic.ts';
import type { EntryGridControl } from './use-entry-grid.ts';

type Drag = 'cells' | 'rows' | 'fill';

/** The mouse: a press selects, a drag extends, the handle fills, a double press edits, and a press on a group opens or closes it. */
export function usePointer<Row extends GridRecord>(
  root: { readonly current: HTMLElement | null },
  grid: EntryGridControl<Row>,
  editor: { readonly current: EditorHandle | null },
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const [fillTo, setFillTo] = useState<number | null>(null);
  const latest = useRef({ grid, fillTo });
  useLayoutEffect(() => {
    latest.current = { grid, fillTo };
  });

  const lastColumn = grid.sheet.columns.length - 1;

  const down = (event: PointerEvent) => {
    if (event.button === 2 && isInside(event.target, grid)) return;
    const target = event.target instanceof Element ? event.target : null;
    if (!target || target.closest('input, [data-toggle]')) return;
    const go = (action: GridAction) => (grid.state.editor ? editor.current?.finish(action) : grid.dispatch(action));
    const row = target.closest<HTMLElement>('[data-item]')?.dataset['item'];
    const head = target.closest<HTMLElement>('[data-head]')?.dataset['head'];
    if (target.closest('[data-handle]')) {
      event.preventDefault();
      return setDrag('fill');
    }
    if (head !== undefined) {
      const [first] = grid.sheet.items.filter(({ kind }) => kind !== 'group');
      if (!first) return;
      go({ type: 'point', cell: { row: first.id, column: Number(head) } });
      return grid.dispatch({ type: 'select', what: 'columns' });
    }
    if (row === undefined) return;
    if (target.closest('[data-notes]')) return go({ type: 'point', cell: { row, column: 0 } });
    if (target.closest('[data-number]')) {
      go({ type: 'point', cell: { row, column: event.shiftKey ? lastColumn : 0 }, extend: event.shiftKey });
      if (!event.shiftKey) grid.dispatch({ type: 'point', cell: { row, column: lastColumn }, extend: true });
      return setDrag('rows');
    }
    const column = columnOf(target);
    if (column === null) return;
    go({ type: 'point', cell: { row, column }, extend: event.shiftKey });
    setDrag('cells');
  };

  useEffect(() => {
    if (!drag) return;
    const move = (event: globalThis.PointerEvent) => {
      const { grid } = latest.current;
      const box = root.current?.getBoundingClientRect();
      if (box && event.clientY > box.bottom) root.current?.scrollBy(0, event.clientY - box.bottom);
      const cell = cellAt(event.clientX, event.clientY);
      if (!cell) return;
      const index = grid.sheet.indexOf.get(cell.row);
      if (index === undefined) return;
      if (drag === 'fill') return setFillTo(index);
      const column = drag === 'rows' ? grid.sheet.columns.length - 1 : cell.column;
      grid.dispatch({ type: 'point', cell: { row: cell.row, column }, extend: true });
    };
    const up = () => {
      const { grid, fillTo } = latest.current;
      if (drag === 'fill' && grid.range && fillTo !== null && fillTo > grid.range.bottom) {
        grid.fillTo(grid.range.bottom + 1, fillTo);
      }
      setDrag(null);
      setFillTo(null);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', up);
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', up);
    };
  }, [drag, root]);

  return {
    /** Index of the row that the fill handle has been dragged to. */
    fillTo,
    down,
    click(event: MouseEvent) {
      const group = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-group]') : null;
      const key = group?.dataset['group'];
      if (key !== undefined) grid.dispatch({ type: 'toggle', group: key });
    },
    doubleClick(event: MouseEvent) {
      const isCell = event.target instanceof Element && event.target.closest('[data-column]') !== null;
      if (isCell && !grid.state.editor) grid.dispatch({ type: 'edit', mode: 'edit' });
    },
  };
}

function columnOf(target: Element): number | null {
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column'];
  return column === undefined ? null : Number(column);
}

function cellAt(x: number, y: number): Cell | null {
  const target = document.elementFromPoint(x, y);
  const row = target?.closest<HTMLElement>('[data-item]:not([data-group])')?.dataset['item'];
  const column = target && columnOf(target);
  return row === undefined || column == null ? null : { row, column };
}

/** A press with the second button inside the range keeps it, for the menu. */
function isInside<Row extends GridRecord>(target: EventTarget, { sheet, range }: EntryGridControl<Row>): boolean {
  if (!(target instanceof Element) || !range) return false;
  const row = target.closest<HTMLElement>('[data-item]')?.dataset['item'];
  const index = row === undefined ? undefined : sheet.indexOf.get(row);
  const column = columnOf(target);
  return (
    index !== undefined &&
    index >= range.top &&
    index <= range.bottom &&
    (column === null || (column >= range.left && column <= range.right))
  );
}
