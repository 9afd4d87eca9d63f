import { describe, expect, it } from 'vitest';
import { translator } from '#core/text/text.ts';
import { createFormat } from '#renderer/components/text/format.ts';
import { componentColumns } from '#renderer/features/alternatives/component-columns.tsx';
import { DeclarationBook } from '#renderer/components/declaration/declaration-book.ts';
import { changeText } from '#renderer/features/alternatives/last-change.logic.ts';
import type { PlacedComponent } from '#renderer/client/row-change.logic.ts';

const t = translator('nb');
const book = new DeclarationBook(() => Promise.resolve({ found: [], total: 0 }));
const columns = componentColumns(
  { materials: new Map(), t, format: createFormat('nb', t), book, accounts: new Map(), indicator: 'gwpIobc' },
  false,
);
const ROW: PlacedComponent = { id: 'c1', position: 1, name: 'Vindu', quantity: 604, unit: 'm2' };

function said(column: string, fields: Partial<PlacedComponent>, text = '') {
  const change = {
    kind: 'edit' as const,
    put: [{ ...ROW, ...fields }],
    remove: [],
    cells: [{ row: 'c1', column, text }],
    held: new Map(),
  };
  return changeText(change, [ROW], columns, t);
}

describe('the last change', () => {
  it('of a cell is what it said and what it says', () => {
    expect(said('quantity', { quantity: 612.5 })).toBe('Vindu 604 → 612,5\u00A0m²');
    expect(said('quantity', { unit: 'kg' })).toBe('Vindu 604\u00A0m² → 604\u00A0kg');
  });

  it('is not told where the cell says the same, as after a text that was refused', () => {
    expect(said('declaration', {}, 'betong')).toBeNull();
    expect(said('quantity', {})).toBeNull();
  });
});
