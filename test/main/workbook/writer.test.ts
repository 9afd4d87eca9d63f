import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { comparisonWorkbook } from '#core/report/comparison-workbook.ts';
import type { Cell, InputRule, Sheet, Workbook } from '#core/report/workbook.ts';
import { createWorkbookWriter } from '#main/workbook/writer.ts';
import { isFormula } from '#test/core/report/workbook-reading.ts';
import { SCHOOL, TODAY } from '#test/core/report/small-school.ts';
import { unzipped } from '#test/support/unzipped.ts';

const writer = createWorkbookWriter();
const quiet = { signal: new AbortController().signal, progress: () => undefined };

async function reread(workbook: Workbook): Promise<ExcelJS.Workbook> {
  const bytes = await writer.write(workbook, quiet);
  const read = new ExcelJS.Workbook();
  // exceljs' types know only the older Buffer.
  await read.xlsx.load(Uint8Array.from(bytes).buffer);
  return read;
}

function schoolWorkbook(): Workbook {
  const { accounts, comparison } = assessDocument(SCHOOL, TODAY);
  const report = {
    document: SCHOOL,
    accounts,
    comparison,
    language: 'nb',
    today: TODAY,
    programVersion: '0.1.0',
  } as const;
  return comparisonWorkbook(report);
}

/** One sheet of given rows, for what a report seldom holds. */
function sheetOf(rows: readonly (readonly (Cell | null)[])[], fields: Partial<Sheet> = {}): Workbook {
  const sheet: Sheet = {
    name: 'Ark',
    columnWidths: [20, 20],
    rows,
    frozen: { rows: 0, columns: 0 },
    filter: null,
    print: { paper: 'A4', pagesWide: 1, repeatedRows: null, repeatedColumns: 0 },
    ...fields,
  };
  return {
    title: 'T',
    author: 'Byggklima',
    programVersion: '0.1.0',
    createdAt: '2026-11-23T00:00:00Z',
    footer: 'F',
    sheets: [sheet],
  };
}

describe('An input', () => {
  it('refuses what its rule does not take, and being left empty', async () => {
    const rules: readonly InputRule[] = ['number', 'notNegative', 'positive', 'share', 'rate'];
    const described = {
      ...sheetOf([rules.map((accepts): Cell => ({ value: 0.5, style: 'input', accepts }))]),
      refusedInput: {
        title: 'Nei',
        body: { number: 'tall', notNegative: 'fra 0', positive: 'over 0', share: 'andel', rate: 'rente' },
      },
    };
    const written = (await reread(described)).getWorksheet('Ark');
    const found = rules.map((_, index) => written?.getCell(1, index + 1).dataValidation);
    expect(found).toMatchObject([
      { type: 'decimal', operator: 'between', formulae: [-1e15, 1e15], error: 'tall' },
      { type: 'decimal', operator: 'between', formulae: [0, 1e15], error: 'fra 0' },
      { type: 'decimal', operator: 'greaterThan', formulae: [0], error: 'over 0' },
      { type: 'decimal', operator: 'between', formulae: [0, 1], error: 'andel' },
      { type: 'decimal', operator: 'between', formulae: [-0.999_999, 10], error: 'rente' },
    ]);
    expect(found.map((rule) => rule?.allowBlank ?? false)).toEqual(rules.map(() => false));
  });

  it('is in one range of rules alone: Excel repairs a sheet where two of them overlap', async () => {
    const inputs = Array.from({ length: 12 }, (_, row): Cell[] => [
      { value: row, style: 'input', accepts: row < 9 ? 'notNegative' : 'share' },
      { value: row === 4 ? '–' : row, style: 'input', accepts: row < 11 ? 'notNegative' : 'share' },
    ]);
    const refusedInput = { title: 'Nei', body: { number: '', notNegative: '', positive: '', share: '', rate: '' } };
    const parts = await unzipped(await writer.write({ ...sheetOf(inputs), refusedInput }, quiet));
    const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
    const ranges = [...xml.matchAll(/<dataValidation [^>]*sqref="([^"]+)"/g)].map(([, range]) => range);
    expect(ranges).toEqual(['A1:A9 B1:B4 B6:B11', 'A10:A12 B12:B12']);
  });

  it('of every second row of a long list stands in few rules, each of at most a thousand ranges', async () => {
    const inputs = Array.from({ length: 4400 }, (_, row): Cell[] => [
      { value: row, style: row % 2 === 0 ? 'input' : 'figure', accepts: 'share' },
    ]);
    const refusedInput = { title: 'Nei', body: { number: '', notNegative: '', positive: '', share: '', rate: '' } };
    const parts = await unzipped(await writer.write({ ...sheetOf(inputs), refusedInput }, quiet));
    const rules = (parts.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<dataValidation [^>]*sqref="([^"]+)"/g);
    expect([...rules].map(([, ranges = '']) => ranges.split(' ').length)).toEqual([1000, 1000, 200]);
  });
});

describe('The written comparison', () => {
  const described = schoolWorkbook();
  let read: ExcelJS.Workbook;
  beforeAll(async () => {
    read = await reread(described);
  });

  it('holds every cell as it was described: numbers as numbers, formulas with their results, texts as texts', () => {
    let compared = 0;
    for (const sheet of described.sheets) {
      const written = read.getWorksheet(sheet.name);
      for (const [row, cells] of sheet.rows.entries()) {
        let covered = 0;
        for (const [column, cell] of cells.entries()) {
          if (cell === null || column < covered) continue;
          covered = column + (cell.span ?? 1);
          const found = written?.getCell(row + 1, column + 1).value ?? null;
          const where = `${sheet.name} ${row + 1}:${column + 1}`;
          if (isFormula(cell.value)) {
            expect(found, where).toMatchObject({ formula: cell.value.formula });
            // exceljs leaves out a result of 0 when it reads, though it stands in the file.
            const result = typeof found === 'object' && found !== null && 'result' in found ? found.result : 0;
            expect(result ?? 0, where).toBe(cell.value.result);
          } else expect(found, where).toEqual(cell.value);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(1000);
  });

  it('keeps its sheets in order, with headers that stay, filters, widths and page set-up', () => {
    expect(read.worksheets.map(({ name }) => name)).toEqual(described.sheets.map(({ name }) => name));
    const list = read.getWorksheet('Rehabilitering');
    expect(list?.views[0]).toMatchObject({ state: 'frozen', xSplit: 3, ySplit: 5, showGridLines: false });
    expect(list?.autoFilter).toMatch(/^A5:[A-Z]+11$/);
    expect(list?.getColumn(3).width).toBe(32);
    expect(list?.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 8,
      fitToPage: true,
      fitToWidth: 2,
      fitToHeight: 1,
      printTitlesRow: '4:5',
      printTitlesColumn: 'A:C',
    });
    expect(list?.headerFooter.oddFooter).toBe('&L&8 Granlia skole · Byggklima 0.1.0 · 23.11.2026&R&8 &P / &N');
  });

  it('says in its properties what it is and when it was made', () => {
    expect(read.title).toBe('Klimagassregnskap for Granlia skole');
    expect(read.creator).toBe('Byggklima');
    expect(read.created).toEqual(new Date('2026-11-23T00:00:00Z'));
    expect(read.modified).toEqual(new Date('2026-11-23T00:00:00Z'));
  });

  it('sets inputs, sums and what is missing apart from other figures', () => {
    const list = read.getWorksheet('Rehabilitering');
    const looks = new Map<string, ExcelJS.Cell>();
    described.sheets
      .find(({ name }) => name === 'Rehabilitering')
      ?.rows.forEach((cells, row) =>
        cells.forEach((cell, column) => {
          const written = list?.getCell(row + 1, column + 1);
          if (cell && written && !looks.has(cell.style)) looks.set(cell.style, written);
        }),
      );
    const colorOf = (style: string) => looks.get(style)?.font.color?.argb;
    expect(new Set(['input', 'figure', 'missing', 'warning'].map(colorOf)).size).toBe(4);
    expect(looks.get('total')?.font.bold).toBe(true);
    expect(looks.get('total')?.border.top?.style).toBe('thin');
    expect(looks.get('head')?.border.bottom?.style).toBe('thin');
  });
});

describe('Texts', () => {
  it('stay texts and whole, whatever they begin with or hold', async () => {
    const texts = [
      '=1+1',
      '+47 22',
      '-5',
      '@SUM(A1)',
      '<b>&amp;</b> "x" \'y\'',
      'æøå 🏫 ₂',
      '  two  spaces ',
      'a\nb\tc',
      '',
    ];
    const read = await reread(sheetOf(texts.map((value) => [{ value, style: 'text' }])));
    const sheet = read.getWorksheet('Ark');
    texts.forEach((text, index) => expect(sheet?.getCell(index + 1, 1).value, text).toBe(text));
  });

  it('lose only what a cell cannot hold', async () => {
    const read = await reread(
      sheetOf([
        [{ value: 'a\u0000b\u001Fc\uFFFEd', style: 'text' }],
        [{ value: 'half \uD83C done', style: 'text' }],
        [{ value: 'x'.repeat(40_000), style: 'text' }],
        [{ value: `${'x'.repeat(32_765)}🏫🏫`, style: 'text' }],
      ]),
    );
    const sheet = read.getWorksheet('Ark');
    expect(sheet?.getCell('A1').value).toBe('abcd');
    expect(sheet?.getCell('A2').value).toBe('half \uFFFD done');
    expect(sheet?.getCell('A3').value).toBe(`${'x'.repeat(32_766)}…`);
    expect(sheet?.getCell('A4').value).toBe(`${'x'.repeat(32_765)}…`);
  });

  it('of the footer cannot become codes, and fit', async () => {
    const read = await reread({ ...sheetOf([]), footer: `R&D ${'x'.repeat(400)}` });
    const footer = read.getWorksheet('Ark')?.headerFooter.oddFooter ?? '';
    expect(footer).toMatch(/^&L&8 R&&D x+&R&8 &P \/ &N$/);
    expect(footer.length).toBeLessThanOrEqual(255);
  });

  it('of the footer are cut between two characters, whatever each of them takes', async () => {
    const footerOf = async (text: string) =>
      (await reread({ ...sheetOf([]), footer: text })).getWorksheet('Ark')?.headerFooter.oddFooter ?? '';
    const codes = await footerOf('&'.repeat(201));
    expect(codes.length).toBeLessThanOrEqual(255);
    // An odd one would begin a code.
    expect(/&L&8 (&*)&R&8/.exec(codes)?.[1]).toBe('&&'.repeat(100));
    expect(await footerOf(`${'x'.repeat(199)}🏫`)).toBe(`&L&8 ${'x'.repeat(199)}&R&8 &P / &N`);
  });
});

describe('Layout', () => {
  it('joins the cells that one text spans, and gives a wrapped text its lines', async () => {
    const long = 'word '.repeat(40).trim();
    const read = await reread(
      sheetOf([[{ value: long, style: 'note', span: 2, wrap: true }, null], [{ value: 'b', style: 'text' }]]),
    );
    const sheet = read.getWorksheet('Ark');
    expect(sheet?.getCell('B1').master.address).toBe('A1');
    expect(sheet?.getRow(1).height).toBeGreaterThan(40);
    expect(sheet?.getRow(2).height).toBeUndefined();
  });

  it('makes no row higher than Excel has them, and keeps the text that it does not show', async () => {
    const long = 'word '.repeat(6000).trim();
    const read = await reread(sheetOf([[{ value: long, style: 'note', wrap: true }]]));
    const sheet = read.getWorksheet('Ark');
    expect(sheet?.getRow(1).height).toBeLessThanOrEqual(409);
    expect(sheet?.getCell('A1').value).toBe(long);
  });

  it('comes on paper as it is told: upright, on one page, without the columns further right', async () => {
    const upright = { orientation: 'portrait', pagesTall: 1, columns: 2 } as const;
    const print = { paper: 'A4', pagesWide: 1, repeatedRows: null, repeatedColumns: 0, ...upright } as const;
    const rows = [['a', 'b', 'c'].map((value): Cell => ({ value, style: 'text' }))];
    const read = await reread(sheetOf(rows, { columnWidths: [20, 20, 20], print }));
    const { orientation, fitToHeight, printArea } = read.getWorksheet('Ark')?.pageSetup ?? {};
    expect([orientation, fitToHeight, printArea]).toEqual(['portrait', 1, 'A1:B1']);
  });

  it('writes days as days and keeps number formats', async () => {
    const day = new Date('2028-05-31T00:00:00Z');
    const read = await reread(
      sheetOf([
        [
          { value: day, style: 'text', format: 'dd.mm.yyyy' },
          { value: 0.125, style: 'figure', format: '0.0 %' },
        ],
      ]),
    );
    const sheet = read.getWorksheet('Ark');
    expect(sheet?.getCell('A1').value).toEqual(day);
    expect(sheet?.getCell('A1').numFmt).toBe('dd.mm.yyyy');
    expect(sheet?.getCell('B1').numFmt).toBe('0.0 %');
  });
});

describe('Writing', () => {
  const rows = Array.from({ length: 3000 }, (_row, index): Cell[] => [
    { value: index, style: 'figure' },
    { value: `row ${index}`, style: 'text' },
  ]);

  it('tells how far it is', async () => {
    const told: [number, number | null][] = [];
    await writer.write(sheetOf(rows), { ...quiet, progress: (done, total) => told.push([done, total]) });
    expect(told.at(0)).toEqual([50, 3000]);
    expect(told.at(-1)).toEqual([3000, 3000]);
  });

  it('stops when it is cancelled, before it starts and under way', async () => {
    const before = new AbortController();
    before.abort();
    await expect(writer.write(sheetOf(rows), { ...quiet, signal: before.signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
    const underWay = new AbortController();
    const progress = () => underWay.abort();
    await expect(writer.write(sheetOf(rows), { signal: underWay.signal, progress })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });

  it('fails as a whole when what is described cannot be written', async () => {
    const undated = { ...sheetOf(rows), createdAt: 'some day' };
    await expect(writer.write(undated, quiet)).rejects.toThrow(RangeError);
  });
});
