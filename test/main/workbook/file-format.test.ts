import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { comparisonWorkbook } from '#core/report/comparison-workbook.ts';
import { sheetNames } from '#core/report/sheet-name.ts';
import type { Cell, Workbook } from '#core/report/workbook.ts';
import { storableText } from '#core/text/storable-text.ts';
import { writeWorkbook } from '#main/workbook/write-workbook.ts';
import { FOLLOWED } from '#test/core/report/followed-school.ts';
import { TODAY } from '#test/core/report/small-school.ts';
import { asRead, attributesOf, EXCEL_ASKS, excelFile, type ExcelFile } from '#test/support/excel-file.ts';
import { readTable } from '#test/support/read-table.ts';
import { unzipped } from '#test/support/unzipped.ts';
import { elementsNamed, xmlTree } from '#test/support/xml-tree.ts';

const { accounts, comparison } = assessDocument(FOLLOWED, TODAY);
const given = { document: FOLLOWED, accounts, comparison, today: TODAY, programVersion: '0.1.0' } as const;
const described = comparisonWorkbook({ ...given, language: 'nb' });
const write = (workbook: Workbook) => writeWorkbook(workbook, () => undefined);

let file: ExcelFile;
beforeAll(async () => {
  file = await excelFile(await write(described));
});

describe('The assessment, as Excel opens it without repairing it,', () => {
  it.each(Object.entries(EXCEL_ASKS))('%s', (_, holds) => {
    holds(file);
  });

  it('has some of all that is asked about', () => {
    const all = (name: string) => file.sheets.flatMap((sheet) => elementsNamed(sheet, name));
    for (const name of ['mergeCells', 'dataValidations', 'drawing', 'extLst']) expect(all(name)).not.toEqual([]);
    expect(all('autoFilter').length).toBeGreaterThan(3);
    expect(all('x14:id').length).toBeGreaterThan(3);
    expect(new Set(attributesOf(all('c'), 's')).size).toBeGreaterThan(20);
  });

  it('has the sheets that are described, each column as wide', () => {
    expect(file.sheetNames).toEqual(described.sheets.map(({ name }) => name));
    for (const [index, sheet] of file.sheets.entries()) {
      const widths = elementsNamed(sheet, 'col').flatMap(({ attributes }) => {
        const [min, max] = [Number(attributes['min']), Number(attributes['max'])];
        return Array.from({ length: max - min + 1 }, (_, at) => [min + at, Number(attributes['width'])]);
      });
      expect(widths).toEqual(described.sheets[index]?.columnWidths.map((width, at) => [at + 1, width]));
    }
  });

  it('says which program made it, in the version that the format asks for', async () => {
    const { part } = await excelFile(await write({ ...column([1]), programVersion: '1.12.3' }));
    const said = part('docProps/app.xml').children.map(({ name, text }) => [name, text]);
    expect(said).toEqual([
      ['Application', 'Byggklima'],
      ['AppVersion', '01.1203'],
    ]);
  });
});

describe('The same workbook', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('is the same to the byte when it is written again, and in another part of the world', async () => {
    const written: Uint8Array[] = [];
    const hours = new Set<number>();
    for (const place of ['Europe/Oslo', 'Europe/Oslo', 'Pacific/Auckland']) {
      process.env['TZ'] = place;
      hours.add(new Date(described.createdAt).getHours());
      written.push(await write(described));
    }
    expect(hours.size).toBe(2);
    const [first = new Uint8Array(), ...others] = written;
    expect(others.map((bytes) => Buffer.compare(first, bytes))).toEqual([0, 0]);
  });
});

/** A sheet of one column. */
const column = (values: readonly Cell['value'][]): Workbook => ({
  ...described,
  names: [],
  sheets: [
    {
      name: 'Ark',
      columnWidths: [20],
      rows: values.map((value) => [{ value, style: 'text' }]),
      frozen: { rows: 0, columns: 0 },
      filter: null,
      print: { paper: 'A4', pagesWide: 1, repeatedRows: null, repeatedColumns: 0 },
    },
  ],
});

describe('What looks like an escape of the format', () => {
  const NAME = 'Skole _x0041_ & _x000D_';

  it('is none in what is printed of each page, nor in what is said of an input that is refused', async () => {
    const body = `${NAME} tas ikke imot`;
    const inputs = column([]);
    const { sheets } = await excelFile(
      await write({
        ...inputs,
        title: NAME,
        footer: NAME,
        refusedInput: {
          title: NAME,
          body: { number: body, notNegative: body, positive: body, share: body, rate: body },
        },
        sheets: inputs.sheets.map((sheet) => ({ ...sheet, rows: [[{ value: 1, style: 'input' }]] })),
      }),
    );
    const [sheet] = sheets;
    if (!sheet) throw new Error('It has a sheet');
    const texts = ['oddHeader', 'oddFooter'].flatMap((name) => elementsNamed(sheet, name).map(({ text }) => text));
    const printed = NAME.replace('&', '&&');
    expect(texts.map(asRead)).toEqual([`&L&8 ${printed}&R&8 &A`, `&L&8 ${printed}&R&8 &P / &N`]);
    const [rule] = elementsNamed(sheet, 'dataValidation');
    expect(['errorTitle', 'error'].map((name) => asRead(rule?.attributes[name] ?? ''))).toEqual([NAME, body]);
  });

  it('is not made a name of a sheet, which formulas say too', () => {
    const [name = '', other = ''] = sheetNames([NAME, '_x0041_x0042_'], 'Ark');
    expect([name, other]).toEqual(['Skole x0041_ & x000D_', 'x0041 x0042_']);
    expect([name, other].map(asRead)).toEqual([name, other]);
  });
});

describe('A cell', () => {
  it('holds any text that can be stored, and what looks like an escape of the format is none', async () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('_x000D_', 'a_x0041_x0042_', '_x005F_', ' to  mellomrom ', '\n', 'a\tb', ']]>', '&amp;'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 300 }), async (texts) => {
        const { rows } = await readTable(await write(column(texts)));
        const read = new Map(rows.map(({ number, cells }) => [number, cells[0]]));
        // A cell without letters is read as an empty one.
        const blank = (text: unknown) => (typeof text === 'string' && text.trim() !== '' ? text : null);
        expect(texts.map((_, index) => blank(read.get(index + 1)))).toEqual(
          texts.map((text) => blank(storableText(text))),
        );
      }),
      { numRuns: 3 },
    );
  });

  it('whose result is no number is an error, as Excel has it, and not a file that cannot be opened', async () => {
    const xml = await unzipped(await write(column([{ formula: 'A2/0', result: Infinity }, NaN])));
    const cells = elementsNamed(xmlTree(xml.get('xl/worksheets/sheet1.xml') ?? ''), 'c');
    expect(cells.map(({ attributes, children }) => [attributes['t'], children.at(-1)?.text])).toEqual([
      ['e', '#NUM!'],
      ['e', '#NUM!'],
    ]);
  });

  it('holds every number to its last digit, and days from 1 March 1900 on', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 300 }),
        async (values) => {
          const { rows } = await readTable(await write(column(values)));
          expect(rows.map(({ cells }) => cells[0])).toEqual(values.map((value) => value + 0));
        },
      ),
      { numRuns: 3 },
    );
    const xml = await unzipped(
      await write(column([new Date('1900-03-01T00:00:00Z'), new Date('2028-05-31T00:00:00Z')])),
    );
    const days = elementsNamed(xmlTree(xml.get('xl/worksheets/sheet1.xml') ?? ''), 'v').map(({ text }) => text);
    // As Excel shows DATEVALUE of both.
    expect(days).toEqual(['61', '46904']);
  });

  it('has an older day as a text, where spreadsheets have no number that they agree on', async () => {
    const days = ['1814-05-17', '1900-02-28', '1900-03-01'].map((day) => new Date(`${day}T00:00:00Z`));
    const { part, sheets } = await excelFile(await write(column(days)));
    const kinds = sheets.flatMap((sheet) => attributesOf(elementsNamed(sheet, 'c'), 't'));
    expect(kinds).toEqual(['s', 's', '']);
    const texts = elementsNamed(part('xl/sharedStrings.xml'), 't').map(({ text }) => text);
    expect(texts).toEqual(['17.05.1814', '28.02.1900']);
  });
});
