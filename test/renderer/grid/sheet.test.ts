import { describe, expect, it } from 'vitest';
import type { HeldText } from '#renderer/components/grid/column.ts';
import { heldIn, plainTextAt, TAIL } from '#renderer/components/grid/sheet.logic.ts';
import { COLUMNS, goods, sheetOf, shown, WALLS, write, type Goods } from './rows.ts';

describe('the rows of a grid', () => {
  it('stand by group, and rows to type in stand last', () => {
    expect(shown(sheetOf(WALLS))).toEqual(['[22]', 'a', '[23]', 'b', 'c', '[24]', 'd', 'new-1', 'new-2']);
  });

  it('are hidden in a group that is closed, and keep their numbers', () => {
    const sheet = sheetOf(WALLS, { collapsed: new Set(['23']) });
    expect(shown(sheet)).toEqual(['[22]', 'a', '[23]', '[24]', 'd', 'new-1', 'new-2']);
    expect(sheet.items.find(({ id }) => id === 'd')).toMatchObject({ number: 4 });
  });

  it('that are searched for are shown without the others, and a group without any is left out', () => {
    const sheet = sheetOf(WALLS, { filter: ({ name }) => name === 'Dør' });
    expect(shown(sheet)).toEqual(['[23]', 'c', 'new-1', 'new-2']);
  });

  it('stay where they are typed until they are left, also when they belong elsewhere', () => {
    const moved = WALLS.map((row) => (row.id === 'b' ? { ...row, part: '24' } : row));
    expect(shown(sheetOf(moved, { pinned: new Map([['b', '23']]) })).indexOf('b')).toBe(3);
    expect(shown(sheetOf(moved))).toEqual(['[22]', 'a', '[23]', 'c', '[24]', 'b', 'd', 'new-1', 'new-2']);
  });

  it('go to their own group at once where the group they stood in is gone', () => {
    const [row] = WALLS;
    const left = sheetOf(row ? [row] : [], { pinned: new Map([['a', '99']]) });
    expect(shown(left)).toEqual(['[22]', 'a', 'new-1', 'new-2']);
  });

  it('that are made at the foot keep their place among the rows to type in', () => {
    const rows = [...WALLS, goods('new-1', '22', 'Bjelke', 5)];
    expect(shown(sheetOf(rows, { pinned: new Map([['new-1', TAIL]]) })).slice(-2)).toEqual(['new-1', 'new-2']);
    expect(shown(sheetOf(rows))).toEqual(['[22]', 'a', 'new-1', '[23]', 'b', 'c', '[24]', 'd', 'new-2']);
  });

  it('stand in their own order where there are no groups, with the rows to type in after them', () => {
    // The second row to type in was typed in first, then rows were pasted under it.
    const rows = ['new-2', 'pasted-1', 'pasted-2'].map((id) => goods(id, '', 'Søyle', 1));
    const tail = ['new-1', 'new-2', 'new-3', 'pasted-1', 'pasted-2'];
    const sheet = sheetOf(rows, { groups: [], tail, pinned: new Map([['new-2', TAIL]]) });
    expect(shown(sheet)).toEqual(['new-2', 'pasted-1', 'pasted-2', 'new-1', 'new-3']);
    expect(sheet.items.map((item) => item.kind === 'group' || item.number)).toEqual([1, 2, 3, 4, 5]);
  });

  it('of a group that nobody named are shown all the same', () => {
    expect(shown(sheetOf([goods('x', '99', 'Ukjent', 1)]))).toEqual(['x', 'new-1', 'new-2']);
  });
});

describe('a text that could not be stored', () => {
  it('stands in its cell until what is stored there becomes something else, as by undo', () => {
    const change = write(sheetOf(WALLS), [{ row: 'b', column: 'amount', text: '1.234' }]);
    const held = change?.held ?? new Map();
    const amount = COLUMNS[3];
    const emptied = sheetOf(change?.put ?? [], { held });
    const undone = sheetOf(WALLS, { held });
    const inCell = (sheet: typeof emptied) =>
      amount &&
      heldIn(
        sheet.held,
        sheet.items.find(({ id }) => id === 'b'),
        amount,
      )?.text;
    expect(inCell(emptied)).toBe('1.234');
    expect(inCell(undone)).toBeUndefined();
  });

  it('goes with its row when that is removed, and comes back with it', () => {
    const change = write(sheetOf([]), [{ row: 'new-1', column: 'amount', text: 'mange' }]);
    const held = change?.held ?? new Map();
    const texts = (rows: readonly Goods[]) => {
      const sheet = sheetOf(rows, { held, groups: [], tail: ['new-1'] });
      return plainTextAt(sheet, sheet.indexOf.get('new-1') ?? -1, 3);
    };
    expect(texts(change?.put ?? [])).toBe('mange');
    expect(texts([])).toBe('');
    expect(texts(change?.put ?? [])).toBe('mange');
  });

  it('stands without a row where the row was refused with it', () => {
    const refused: HeldText = {
      text: '12',
      over: null,
      title: { key: 'grid.notStored' },
      reason: { key: 'grid.because' },
      answers: [],
      alike: '12',
    };
    const sheet = sheetOf([], { held: new Map([['new-1', new Map([['amount', refused]])]]) });
    expect(plainTextAt(sheet, sheet.indexOf.get('new-1') ?? -1, 3)).toBe('12');
  });
});
