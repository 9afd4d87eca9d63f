import { describe, expect, it } from 'vitest';
import { cellsOf, readTable, refusalOf } from '#test/support/read-table.ts';

const ROWS = [
  ['Navn', 'GWP'],
  ['Bjørk, høvlet', '1,5'],
];

describe('a delimited file', () => {
  it.each([
    ['semicolons and decimal commas', 'Navn;GWP\nBjørk, høvlet;1,5\n'],
    ['commas and quotes', 'Navn,GWP\n"Bjørk, høvlet","1,5"\n'],
    ['tabs', 'Navn\tGWP\nBjørk, høvlet\t1,5\n'],
    ["Windows' line ends", 'Navn;GWP\r\nBjørk, høvlet;1,5\r\n'],
    ["old Macs' line ends", 'Navn;GWP\rBjørk, høvlet;1,5\r'],
    ['a mark of UTF-8 first', '\uFEFFNavn;GWP\nBjørk, høvlet;1,5\n'],
  ])('is read with %s', async (_, text) => {
    expect(await cellsOf(text)).toEqual(ROWS);
  });

  it.each(['latin1', 'utf16le'] as const)('keeps its letters in %s', async (encoding) => {
    const mark = encoding === 'utf16le' ? '\uFEFF' : '';
    const table = await readTable(Buffer.from(`${mark}Navn;GWP\nBjørk, høvlet;1,5\n`, encoding));
    expect(table.rows.map(({ cells }) => cells)).toEqual(ROWS);
    expect(table.encoding).toBe(encoding === 'latin1' ? 'windows-1252' : 'utf-16le');
  });

  it('keeps a cell in several lines as one, and numbers rows as a spreadsheet does', async () => {
    const { rows } = await readTable('Navn;GWP\n\n"Gips\nhvit";2\n');
    expect(rows).toEqual([
      { number: 1, cells: ['Navn', 'GWP'] },
      { number: 3, cells: ['Gips\nhvit', '2'] },
    ]);
  });

  it('may name its delimiter first, as Excel does', async () => {
    const { rows } = await readTable('sep=|\nNavn|GWP\nGips|2\n');
    expect(rows[0]).toEqual({ number: 2, cells: ['Navn', 'GWP'] });
  });

  it('may begin with the letters of a zip archive', async () => {
    expect(await cellsOf('PK;GWP\n1;2\n')).toEqual([
      ['PK', 'GWP'],
      ['1', '2'],
    ]);
  });

  it('is refused when a quote is never closed: the rest of the file would be one cell', async () => {
    expect(await refusalOf('Navn;GWP\n"Gips;1\nStål;2\n')).toEqual({
      code: 'file-damaged',
      params: { file: 'fil.xlsx' },
    });
  });

  it('is refused with a cell of more than 32 767 characters', async () => {
    const { code, params } = await refusalOf(`Navn;GWP\n${'x'.repeat(32_768)};1\n`);
    expect({ code, params }).toMatchObject({ code: 'file-too-large', params: { limit: 'cellCharacters' } });
  });
});
