import { describe, expect, it } from 'vitest';
import { readCells } from '#core/sheet/clipboard.ts';
import {
  answeredCells,
  clearedCells,
  copiedTexts,
  draggedCells,
  filledCells,
  pastedCells,
  removedRows,
  writeCells,
} from '#renderer/components/grid/change.logic.ts';
import type { GridColumn } from '#renderer/components/grid/column.ts';
import type { GridRange } from '#renderer/components/grid/state.logic.ts';
import { COLUMNS, counter, goods, heldTexts, maker, sheetOf, WALLS, write, type Goods } from './rows.ts';

const sheet = sheetOf(WALLS);
// Items: [22] a [23] b c [24] d new-1 new-2, from index 0.
const cell = (index: number, column: number): GridRange => ({ top: index, bottom: index, left: column, right: column });

function paste(text: string, range: GridRange, into = sheet) {
  const cells = pastedCells(into, range, readCells(text), counter('more'));
  return writeCells(into, cells, 'paste', maker);
}

const byId = (rows: readonly Goods[] | undefined, id: string) => rows?.find((row) => row.id === id);

describe('a paste', () => {
  it('goes down and right from the cell, over the heads of groups', () => {
    const change = paste('Stolpe\r\nRute\r\n', cell(1, 1));
    expect(change?.put.map(({ id, name }) => `${id} ${name}`)).toEqual(['a Stolpe', 'b Rute']);
  });

  it('passes over computed columns, which keep their place in the block', () => {
    const change = paste('Stolpe\t999\t12,5\r\n', cell(1, 1));
    expect(change?.put).toEqual([goods('a', '22', 'Stolpe', 12.5)]);
  });

  it('makes rows past the last one, with ids that stand ready first', () => {
    const change = paste('24\tA\t\t1\r\n24\tB\t\t2\r\n24\tC\t\t3\r\n24\tD\t\t4\r\n', cell(6, 0));
    expect(change?.put.map(({ id, name, amount }) => `${id} ${name} ${amount}`)).toEqual([
      'd A 1',
      'new-1 B 2',
      'new-2 C 3',
      'more-1 D 4',
    ]);
  });

  it('makes no row of an empty last row', () => {
    const change = paste('24\tA\r\n\t\r\n', cell(7, 0));
    expect(change?.put.map(({ id }) => id)).toEqual(['new-1']);
  });

  it('of one cell fills the whole range', () => {
    const change = paste('7', { top: 3, bottom: 6, left: 3, right: 3 });
    expect(change?.put.map(({ id, amount }) => `${id} ${amount}`)).toEqual(['b 7', 'c 7', 'd 7']);
  });

  it('is repeated in a range that is a multiple of it', () => {
    const change = paste('1\r\n2\r\n', { top: 1, bottom: 6, left: 3, right: 3 });
    expect(change?.put.map(({ id, amount }) => `${id} ${amount}`)).toEqual(['a 1', 'b 2', 'c 1', 'd 2']);
  });

  it('is one change however many cells it has, and none where everything says that already', () => {
    expect(paste('Søyle\t\t10', cell(1, 1))).toBeNull();
    expect(paste('Søyle\t\t11', cell(1, 1))?.cells).toEqual([{ row: 'a', column: 'amount', text: '11' }]);
  });

  it('keeps a text that is no number in its cell, and stores nothing there', () => {
    const change = paste('mange', cell(3, 3));
    expect(byId(change?.put, 'b')?.amount).toBeNull();
    expect(change?.held.get('b')?.get('amount')).toMatchObject({
      text: 'mange',
      reason: { key: 'grid.notANumberWhy' },
      answers: [],
    });
  });

  it('asks about 1.234, and each answer is a text that settles it', () => {
    const change = paste('1.234', cell(3, 3));
    const question = change?.held.get('b')?.get('amount');
    expect(question?.answers.map(({ label }) => label)).toEqual(['1,234', '1\u00A0234']);
    const answered = (answer: number) =>
      write(sheetOf(change?.put ?? [], { held: change?.held ?? new Map() }), [
        { row: 'b', column: 'amount', text: question?.answers[answer]?.text ?? '' },
      ]);
    expect(answered(0)?.put[0]?.amount).toBe(1.234);
    expect(answered(1)?.put[0]?.amount).toBe(1234);
    expect(heldTexts(answered(1)?.held ?? new Map())).toEqual([]);
  });
});

describe('a column that fills another', () => {
  // The part says how many there are where nothing is known of them.
  const filling: GridColumn<Goods> = {
    id: 'kind',
    label: 'Kind',
    width: 40,
    text: ({ part }) => part,
    entry: {
      write: (row, part, held) => ({
        row: { ...row, part, amount: row.amount ?? (held?.has('amount') ? null : 14) },
        problem: null,
      }),
    },
  };
  const columns = [...COLUMNS, filling];
  const texts = (amount: string) => [
    { row: 'new-1', column: 'amount', text: amount },
    { row: 'new-1', column: 'kind', text: '22' },
  ];

  it('leaves a cell alone in which a text was refused, and the text stands', () => {
    const change = write(sheetOf([], { columns }), texts('mange'));
    expect(change?.put).toEqual([goods('new-1', '22', '', null)]);
    expect(heldTexts(change?.held ?? new Map())).toEqual(['new-1 amount: mange']);
    const later = write(sheetOf(change?.put ?? [], { columns, held: change?.held ?? new Map() }), [
      { row: 'new-1', column: 'kind', text: '23' },
    ]);
    expect(later?.put).toEqual([goods('new-1', '23', '', null)]);
  });

  it('fills it where it is empty', () => {
    expect(write(sheetOf([], { columns }), texts(''))?.put).toEqual([goods('new-1', '22', '', 14)]);
  });
});

describe('an answer', () => {
  it('can be given to every cell of the column that asks the same', () => {
    const change = paste('1.234\r\n2.500\r\nmange\r\n', cell(1, 3));
    const asking = sheetOf(change?.put ?? [], { held: change?.held ?? new Map() });
    const answers = (all: boolean) =>
      answeredCells(asking, { row: 'a', column: 'amount' }, 1, all).map(({ row, text }) => `${row} ${text}`);
    expect(answers(false)).toEqual(['a 1234']);
    expect(answers(true)).toEqual(['a 1234', 'b 2500']);
  });
});

describe('filling', () => {
  it('takes the range’s first row down', () => {
    expect(
      filledCells(sheet, { top: 3, bottom: 6, left: 3, right: 3 }).map(({ row, text }) => `${row} ${text}`),
    ).toEqual(['c 20', 'd 20']);
  });

  it('takes the row above into a range of one row', () => {
    expect(filledCells(sheet, cell(3, 3))).toEqual([{ row: 'b', column: 'amount', text: '10' }]);
    expect(filledCells(sheet, cell(1, 3))).toEqual([]);
  });

  it('by the handle repeats the range’s rows', () => {
    const cells = draggedCells(sheet, { top: 1, bottom: 3, left: 3, right: 3 }, 4, 7);
    expect(cells.map(({ row, text }) => `${row} ${text}`)).toEqual(['c 10', 'd 20', 'new-1 10']);
  });
});

describe('clearing and removing', () => {
  it('empties the cells that can be typed in', () => {
    const change = writeCells(sheet, clearedCells(sheet, { top: 3, bottom: 3, left: 1, right: 3 }), 'clear', maker);
    expect(change?.put).toEqual([goods('b', '23', '', null)]);
  });

  it('clears a held text too', () => {
    const asked = paste('1.234', cell(3, 3));
    const asking = sheetOf(asked?.put ?? [], { held: asked?.held ?? new Map() });
    const change = writeCells(asking, clearedCells(asking, { top: 1, bottom: 1, left: 3, right: 3 }), 'clear', maker);
    expect(change?.cells).toEqual([{ row: 'b', column: 'amount', text: '' }]);
    expect(change?.held.size).toBe(0);
  });

  it('removes rows that are stored, and passes over those that are not', () => {
    expect(removedRows(sheet, { top: 4, bottom: 8, left: 0, right: 0 })?.remove).toEqual(['c', 'd']);
    expect(removedRows(sheet, cell(7, 0))).toBeNull();
  });
});

describe('a copy', () => {
  it('holds computed cells too, and a held text as it was typed', () => {
    const asked = paste('1.234', cell(3, 3));
    const asking = sheetOf([WALLS[0] ?? goods('a', '', '', null), ...(asked?.put ?? [])], {
      held: asked?.held ?? new Map(),
    });
    expect(copiedTexts(asking, { top: 1, bottom: 3, left: 1, right: 3 })).toEqual([
      ['Søyle', '20', '10'],
      ['Vindu', '', '1.234'],
    ]);
  });
});
