import { describe, expect, it } from 'vitest';
import type { HeldText } from '#renderer/components/grid/column.ts';
import { numberEntry } from '#renderer/components/grid/entries.logic.ts';
import { heldAfter, keptOf, recalled } from '#renderer/components/grid/held-texts.logic.ts';

const held = (text: string, over: string | null = ''): HeldText => ({
  text,
  over,
  title: { key: 'grid.unknownChoice' },
  reason: { key: 'grid.unknownChoiceWhy' },
  answers: [],
  alike: text,
});

describe('texts that could not be stored', () => {
  const now = new Map([['e1', new Map([['carrier', held('ved')]])]]);
  const demand = { cells: [{ row: 'e1', column: 'annualDemand', text: '5' }], held: new Map(), put: [{ id: 'e1' }] };

  it('stay while another cell of the row is written', () => {
    expect(
      heldAfter(now, demand, () => true)
        .get('e1')
        ?.get('carrier')?.text,
    ).toBe('ved');
  });

  it('do not come into a row that is made where a removed one stood', () => {
    expect(heldAfter(now, demand, () => false).size).toBe(0);
  });

  it('that were refused with their row stay when it is made by another cell', () => {
    const refused = new Map([['e1', new Map([['carrier', held('ved', null)]])]]);
    expect(heldAfter(refused, demand, () => false).get('e1')?.size).toBe(1);
  });

  it('go when their cell is written', () => {
    const written = { cells: [{ row: 'e1', column: 'carrier', text: 'el' }], held: new Map(), put: [{ id: 'e1' }] };
    expect(heldAfter(now, written, () => true).size).toBe(0);
  });
});

describe('texts that could not be stored, when the program is opened again', () => {
  interface Row {
    readonly id: string;
    readonly demand: number | null;
  }
  const columns = [
    {
      id: 'demand',
      label: 'Behov',
      width: 80,
      text: ({ demand }: Row) => (demand === null ? '' : String(demand)),
      entry: numberEntry<Row>({ language: 'nb', set: (row, demand) => ({ ...row, demand }) }),
    },
  ];
  const rows: Row[] = [{ id: 'e1', demand: null }];
  const kept = (text: string, row = 'e1', column = 'demand') => ({ row, column, text, over: '' });

  it('are the words as they were written, with what the column says of them', () => {
    const found = recalled([kept('1.420')], rows, columns)
      .get('e1')
      ?.get('demand');
    expect(found).toMatchObject({ text: '1.420', over: '', title: { key: 'grid.ambiguous' } });
    expect(found?.answers).toHaveLength(2);
  });

  it('are not put away because a column would take them now, or is not shown', () => {
    const found = recalled([kept('12'), kept('x', 'e1', 'hidden')], rows, columns).get('e1');
    expect(found?.get('demand')?.title.key).toBe('grid.notStored');
    expect(found?.get('hidden')?.text).toBe('x');
  });

  it('come back as they were kept; those of a row that was never made, or is gone, do not', () => {
    const texts = [kept('1.420'), kept('ved', 'e2')];
    expect(keptOf(recalled(texts, rows, columns))).toEqual([kept('1.420')]);
    expect(keptOf(new Map([['e3', new Map([['demand', held('ved', null)]])]]))).toEqual([]);
  });
});
