import { describe, expect, it } from 'vitest';
import { TAIL } from '#renderer/components/grid/sheet.logic.ts';
import {
  isEditorLost,
  rangeIn,
  START,
  step,
  type GridAction,
  type GridState,
} from '#renderer/components/grid/state.logic.ts';
import { goods, sheetOf, WALLS } from './rows.ts';

const sheet = sheetOf(WALLS);

function at(row: string, column: number): GridState {
  return { ...START, cursor: { row, column }, anchor: { row, column } };
}

function after(state: GridState, ...actions: GridAction[]): string {
  const { cursor } = actions.reduce((now, action) => step(now, action, sheet), state);
  return cursor ? `${cursor.row} ${cursor.column}` : 'nowhere';
}

const down: GridAction = { type: 'move', rows: 1, columns: 0 };
const tab: GridAction = { type: 'tab', back: false };
const enter: GridAction = { type: 'enter', back: false };

describe('the cursor', () => {
  it('begins in the first cell', () => {
    expect(after(START, down)).toBe('a 0');
  });

  it('passes over the head of an open group, and stops at a closed one', () => {
    expect(after(at('a', 1), down)).toBe('b 1');
    const closed = sheetOf(WALLS, { collapsed: new Set(['23']) });
    expect(step(at('a', 1), down, closed).cursor).toEqual({ row: 'group:23', column: 1 });
  });

  it('stays inside the grid', () => {
    expect(after(at('a', 0), { type: 'move', rows: -1, columns: 0 })).toBe('a 0');
    expect(after(at('new-2', 3), down)).toBe('new-2 3');
    expect(after(at('a', 3), { type: 'move', rows: 0, columns: 1 })).toBe('a 3');
  });

  it('goes on Tab to the next cell that can be typed in, over the end of the row', () => {
    expect(after(at('a', 1), tab)).toBe('a 3');
    expect(after(at('a', 3), tab)).toBe('b 0');
    expect(after(at('b', 0), { type: 'tab', back: true })).toBe('a 3');
  });

  it('goes on Enter down to the column where a run of Tab began', () => {
    expect(after(at('b', 0), tab, tab, enter)).toBe('c 0');
    expect(after(at('b', 1), enter)).toBe('c 1');
    expect(after(at('c', 1), { type: 'enter', back: true })).toBe('b 1');
  });

  it('goes with Ctrl to the edge of what is filled in', () => {
    const rows = [1, 2, null, null, 5].map((amount, index) => goods(`r${index}`, '23', 'x', amount));
    const filled = sheetOf(rows);
    const toEdge = (row: string) => step(at(row, 3), { type: 'edge', rows: 1, columns: 0 }, filled).cursor?.row;
    expect(toEdge('r0')).toBe('r1');
    expect(toEdge('r1')).toBe('r4');
    expect(step(at('r0', 0), { type: 'edge', rows: 0, columns: 1 }, filled).cursor?.column).toBe(3);
  });

  it('goes to the ends of the row and of the grid', () => {
    expect(after(at('b', 1), { type: 'line', to: 'last' })).toBe('b 3');
    expect(after(at('b', 1), { type: 'corner', to: 'last' })).toBe('d 3');
    expect(after(at('b', 1), { type: 'corner', to: 'first' })).toBe('a 0');
  });

  it('goes to the group’s head when its rows are closed over it', () => {
    expect(after(at('b', 1), { type: 'toggle', group: '23', open: false })).toBe('group:23 1');
  });

  it('falls to the first cell where its row is gone', () => {
    expect(rangeIn(at('gone', 2), sheet)).toEqual({ top: 1, bottom: 1, left: 0, right: 0 });
  });
});

describe('a range', () => {
  it('grows from where it began, and back', () => {
    const grown = step(at('b', 1), { type: 'move', rows: 1, columns: 2, extend: true }, sheet);
    expect(rangeIn(grown, sheet)).toEqual({ top: 3, bottom: 4, left: 1, right: 3 });
    const moved = step(grown, { type: 'move', rows: -2, columns: 0, extend: true }, sheet);
    expect(rangeIn(moved, sheet)).toEqual({ top: 1, bottom: 3, left: 1, right: 3 });
  });

  it('is all rows that hold something on Ctrl+A', () => {
    expect(rangeIn(step(at('b', 1), { type: 'select', what: 'all' }, sheet), sheet)).toEqual({
      top: 1,
      bottom: 6,
      left: 0,
      right: 3,
    });
  });

  it('ends when the cursor moves on', () => {
    const grown = step(at('b', 1), { type: 'select', what: 'rows' }, sheet);
    expect(rangeIn(step(grown, down, sheet), sheet)).toMatchObject({ left: 3, right: 3 });
  });
});

describe('editing', () => {
  it('begins empty when typing overwrites, and with the text on F2', () => {
    expect(step(at('b', 1), { type: 'edit', mode: 'overwrite' }, sheet).editor).toMatchObject({
      mode: 'overwrite',
      text: '',
    });
    expect(step(at('b', 1), { type: 'edit', mode: 'edit' }, sheet).editor).toMatchObject({
      mode: 'edit',
      text: 'Vindu',
    });
  });

  it('belongs to its row and column, and is lost with the row', () => {
    const editing = step(at('b', 1), { type: 'edit', mode: 'edit' }, sheet);
    expect(editing.editor).toMatchObject({ row: 'b', column: 'name' });
    expect(isEditorLost(editing, sheet)).toBe(false);
    expect(isEditorLost(editing, sheetOf(WALLS.filter(({ id }) => id !== 'b')))).toBe(true);
  });

  it('of a row at the foot goes on when the row is made, and is lost when that is removed again', () => {
    const made = sheetOf([...WALLS, goods('new-1', '', '', 5)], { pinned: new Map([['new-1', TAIL]]) });
    const inDraft = step(at('new-1', 1), { type: 'edit', mode: 'edit' }, sheet);
    expect(isEditorLost(inDraft, made)).toBe(false);
    expect(isEditorLost(step(at('new-1', 1), { type: 'edit', mode: 'edit' }, made), sheet)).toBe(true);
  });

  it('never begins in a computed cell', () => {
    expect(step(at('b', 2), { type: 'edit', mode: 'edit' }, sheet).editor).toBeNull();
  });

  it('is left by Esc, and a second Esc lets Tab leave the grid', () => {
    const editing = step(at('b', 1), { type: 'edit', mode: 'edit' }, sheet);
    const left = step(editing, { type: 'cancel' }, sheet);
    expect(left).toMatchObject({ editor: null, tabLeaves: false });
    expect(step(left, { type: 'cancel' }, sheet).tabLeaves).toBe(true);
    expect(step({ ...left, tabLeaves: true }, down, sheet).tabLeaves).toBe(false);
  });
});

describe('rows that are being typed', () => {
  const pinned = { ...at('new-1', 0), pinned: new Map([['new-1', TAIL]]) };

  it('stay at the foot while the cursor is among the rows there', () => {
    expect(step(pinned, { type: 'point', cell: { row: 'new-2', column: 0 } }, sheet).pinned.has('new-1')).toBe(true);
  });

  it('go to their group when the cursor goes elsewhere', () => {
    expect(step(pinned, { type: 'point', cell: { row: 'a', column: 0 } }, sheet).pinned.size).toBe(0);
  });
});
