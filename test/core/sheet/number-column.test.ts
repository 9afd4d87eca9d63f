import { describe, expect, it } from 'vitest';
import { decimalMarkOf, readCell } from '#core/sheet/number-column.ts';

describe('the decimal mark of a column', () => {
  it.each<[string[], '.' | ',' | undefined]>([
    [['1.234', '0.5'], '.'],
    [['1.234', '12.34'], '.'],
    [['1.234', '1234.567'], '.'],
    [['1.234', '4,48E+01'], ','],
    [['1.234', '1.234,5'], ','],
    [['1.234', '1.234.567'], ','],
    [['1,234', '1,234.5'], '.'],
    [['1.234', '0.123'], '.'],
    [['1.234', '2.500'], undefined],
    [['1.234', '0.5', '0,5'], undefined],
    [['12', 'MND', ''], undefined],
  ])('%j is settled by its own numbers: %s', (cells, mark) => {
    expect(decimalMarkOf(cells)).toBe(mark);
  });
});

describe('a number in a cell', () => {
  const value = (cell: string | number | boolean | Date, mark?: '.' | ',') => readCell(cell, mark);

  it('is read in both notations, with a minus of either kind and a unit after it', () => {
    expect(value('4,48E+01')).toEqual({ kind: 'number', value: 44.8 });
    expect(value('6.2E-08')).toEqual({ kind: 'number', value: 6.2e-8 });
    expect(value('−1 234,5')).toEqual({ kind: 'number', value: -1234.5 });
    expect(value('1,32 kg CO₂e')).toEqual({ kind: 'number', value: 1.32 });
  });
  it('is a question where a point may be either mark, and none where its column settles it', () => {
    expect(value('1.234')).toMatchObject({ kind: 'ambiguous' });
    expect(value('1.234', '.')).toEqual({ kind: 'number', value: 1.234 });
    expect(value('1.234', ',')).toEqual({ kind: 'number', value: 1234 });
    expect(value('1,234', '.')).toEqual({ kind: 'number', value: 1234 });
  });
  it.each(['', '-', '–', 'MND', 'mnd.', 'N/A', 'ikke deklarert', 'Not declared'])(
    'is nothing in %j, never 0',
    (text) => {
      expect(value(text)).toEqual({ kind: 'empty' });
    },
  );
  it('is none in an error, a date or truth', () => {
    expect(value('#DIV/0!')).toEqual({ kind: 'invalid' });
    expect(value(new Date('2026-02-01'))).toEqual({ kind: 'invalid' });
    expect(value(true)).toEqual({ kind: 'invalid' });
  });
});
