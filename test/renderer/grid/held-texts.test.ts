import { describe, expect, it } from 'vitest';
import type { HeldText } from '#renderer/components/grid/column.ts';
import { heldAfter } from '#renderer/components/grid/held-texts.logic.ts';

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
