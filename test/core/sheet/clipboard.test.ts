import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsHtml, cellsText, plainNumber, readAmount, readCells, readShare } from '#core/sheet/clipboard.ts';

describe('a range copied from a spreadsheet', () => {
  it('is rows of cells, and the newline after the last row makes no row', () => {
    expect(readCells('234\tVindu\t612,5\r\n235\tKledning\t640\r\n')).toEqual([
      ['234', 'Vindu', '612,5'],
      ['235', 'Kledning', '640'],
    ]);
  });

  it('keeps a last row whose cells are empty, since they were copied too', () => {
    expect(readCells('a\tb\r\n\t\r\n')).toEqual([
      ['a', 'b'],
      ['', ''],
    ]);
  });

  it('may hold newlines, tabs and quotes inside a quoted cell', () => {
    expect(readCells('"Vegg\nto lag"\t"5"" rør"\t"a\tb"\n')).toEqual([['Vegg\nto lag', '5" rør', 'a\tb']]);
  });

  it('keeps quotes that are the cell’s own text', () => {
    expect(readCells('"Rå" overflate\t22" felg')).toEqual([['"Rå" overflate', '22" felg']]);
  });

  it('is one empty cell where the text is empty', () => {
    expect(readCells('')).toEqual([['']]);
  });

  it('comes back as it was copied, whatever the cells hold', () => {
    const cell = fc.string().map((text) => text.replaceAll('\r', ''));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        expect(readCells(cellsText(rows))).toEqual(rows);
      }),
    );
  });

  it('is a table for programs that read HTML, with the text escaped', () => {
    expect(cellsHtml([['<b>', 'a & b\nc']])).toBe(
      '<table><tbody><tr><td>&lt;b&gt;</td><td>a &amp; b<br>c</td></tr></tbody></table>',
    );
  });
});

describe('an amount in a cell', () => {
  it.each([
    ['612,5', 612.5, null],
    ['612.5', 612.5, null],
    ['14\u00A0800', 14800, null],
    ['14\u202F800,25', 14800.25, null],
    ['1.234,5', 1234.5, null],
    ['12,5 m²', 12.5, 'm2'],
    ['38 stk.', 38, 'pcs'],
    ['6240 m2', 6240, 'm2'],
    ['2,5 tonn', 2.5, 't'],
    ['\u22123,5', -3.5, null],
    [' 7 ', 7, null],
  ])('%j is %d with unit %s', (text, value, unit) => {
    expect(readAmount(text, 'nb')).toEqual({ kind: 'number', value, unit });
  });

  it('takes a multiple of a unit into our own: 1,5 MWh is 1 500 kWh', () => {
    expect(readAmount('1,5 MWh', 'nb')).toEqual({ kind: 'number', value: 1500, unit: 'kWh' });
  });

  it('asks about 1.234, which is 1,234 or 1 234', () => {
    expect(readAmount('1.234', 'nb')).toEqual({ kind: 'ambiguous', readings: [1.234, 1234], unit: null });
    expect(readAmount('1.234 m²', 'nb')).toEqual({ kind: 'ambiguous', readings: [1.234, 1234], unit: 'm2' });
  });

  it('reads 1,234 as a decimal in Norwegian and asks about it in English', () => {
    expect(readAmount('1,234', 'nb')).toEqual({ kind: 'number', value: 1.234, unit: null });
    expect(readAmount('1,234', 'en')).toEqual({ kind: 'ambiguous', readings: [1.234, 1234], unit: null });
  });

  it('is invalid where there is no number', () => {
    expect(readAmount('ca. 50', 'nb')).toEqual({ kind: 'invalid' });
    expect(readAmount('mange', 'nb')).toEqual({ kind: 'invalid' });
  });

  it('names a unit that nobody knows', () => {
    expect(readAmount('12 sett', 'nb')).toEqual({ kind: 'unknown-unit', unit: 'sett' });
  });

  it('is empty where nothing stands, which is not 0', () => {
    expect(readAmount(' \u00A0', 'nb')).toEqual({ kind: 'empty' });
  });

  it('is never asked about when it is our own number, copied or edited', () => {
    const value = fc.double({ noNaN: true, min: -1e12, max: 1e12 }).map((number) => Number(number.toPrecision(15)));
    for (const language of ['nb', 'en'] as const) {
      fc.assert(
        fc.property(value, (number) => {
          expect(readAmount(plainNumber(number, language), language)).toEqual({
            kind: 'number',
            value: number === 0 ? 0 : number,
            unit: null,
          });
        }),
      );
    }
    expect(plainNumber(1234.5, 'nb')).toBe('1234,5');
    expect(plainNumber(1.234, 'en')).toBe('1.2340');
  });
});

describe('a share in a cell', () => {
  it.each([
    ['5', 0.05],
    ['5 %', 0.05],
    ['12,5%', 0.125],
    ['0', 0],
    ['0,5 %', 0.005],
  ])('%j is %d', (text, value) => {
    expect(readShare(text, 'nb')).toEqual({ kind: 'number', value, unit: null });
  });

  it('is a question at 0,05 without the sign: 0,05 % or 5 %', () => {
    expect(readShare('0,05', 'nb')).toEqual({ kind: 'ambiguous', readings: [0.0005, 0.05], unit: null });
  });

  it('has no unit of its own', () => {
    expect(readShare('5 kg', 'nb')).toEqual({ kind: 'invalid' });
  });
});
