import { dirname, join } from 'node:path/posix';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { assessDocument } from '#core/comparison/assess-document.ts';
import { comparisonWorkbook } from '#core/report/comparison-workbook.ts';
import type { Cell, Workbook } from '#core/report/workbook.ts';
import { storableText } from '#core/text/storable-text.ts';
import { writeWorkbook } from '#main/workbook/write-workbook.ts';
import { FOLLOWED } from '#test/core/report/followed-school.ts';
import { TODAY } from '#test/core/report/small-school.ts';
import { readTable } from '#test/support/read-table.ts';
import { unzipped } from '#test/support/unzipped.ts';
import { elementsNamed, xmlTree, type XmlElement } from '#test/support/xml-tree.ts';

/** What Excel asks of a file that it is to open without repairing it (ECMA-376, part 1), read from a written assessment. */

/** The elements of a worksheet in the order of CT_Worksheet. */
const ORDER = `
  sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState
  dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins
  pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing picture
  oleObjects controls tableParts extLst`
  .trim()
  .split(/\s+/);
/** Those of a style sheet, in the order of CT_Stylesheet. */
const STYLE_ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'];

const { accounts, comparison } = assessDocument(FOLLOWED, TODAY);
const given = { document: FOLLOWED, accounts, comparison, today: TODAY, programVersion: '0.1.0' } as const;
const described = comparisonWorkbook({ ...given, language: 'nb' });
const write = (workbook: Workbook) => writeWorkbook(workbook, () => undefined);

interface Place {
  readonly column: number;
  readonly row: number;
}

/** "AB12" */
function placeOf(address: string): Place {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  if (column === 0) throw new Error(`${address} is no cell`);
  return { column, row: Number(digits) };
}

/** "A1:B2" or "A1" */
function rangeOf(text: string): { readonly from: Place; readonly to: Place } {
  const [from = '', to = from] = text.split(':');
  return { from: placeOf(from), to: placeOf(to) };
}

function overlapping(ranges: readonly string[]): string[] {
  const read = ranges.map((text) => ({ text, ...rangeOf(text) }));
  return read.flatMap((a, index) =>
    read
      .slice(index + 1)
      .filter(
        (b) =>
          a.from.row <= b.to.row &&
          b.from.row <= a.to.row &&
          a.from.column <= b.to.column &&
          b.from.column <= a.to.column,
      )
      .map((b) => `${a.text} ${b.text}`),
  );
}

const isAscending = (numbers: readonly number[]) => numbers.every((number, at) => number > (numbers[at - 1] ?? 0));
const attributesOf = (elements: readonly XmlElement[], name: string) =>
  elements.map(({ attributes }) => attributes[name] ?? '');

let parts: Map<string, string>;
let sheets: XmlElement[];
const part = (name: string) => xmlTree(parts.get(name) ?? '');
beforeAll(async () => {
  parts = await unzipped(await write(described));
  sheets = described.sheets.map((_, index) => part(`xl/worksheets/sheet${index + 1}.xml`));
});

describe('The package', () => {
  it('says of every part what it is, and of none that it does not have', () => {
    const types = part('[Content_Types].xml').children;
    const overridden = attributesOf(
      types.filter(({ name }) => name === 'Override'),
      'PartName',
    );
    const byExtension = attributesOf(
      types.filter(({ name }) => name === 'Default'),
      'Extension',
    );
    expect(new Set(overridden).size).toBe(overridden.length);
    expect(overridden.filter((name) => !parts.has(name.slice(1)))).toEqual([]);
    const alone = [...parts.keys()].filter((name) => !overridden.includes(`/${name}`) && !/\.(rels|png)$/.test(name));
    expect(alone).toEqual(['[Content_Types].xml']);
    expect(byExtension).toEqual(['rels', 'xml', 'png']);
  });

  it('leads from its beginning to every part, by relations whose ids are unique', () => {
    const reached = new Set<string>();
    for (const name of [...parts.keys()].filter((name) => name.endsWith('.rels'))) {
      const owner = join(dirname(name), '..');
      const relations = part(name).children;
      const ids = attributesOf(relations, 'Id');
      expect(new Set(ids).size, name).toBe(ids.length);
      for (const target of attributesOf(relations, 'Target')) reached.add(join(owner, target));
    }
    const named = [...parts.keys()].filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
    expect([...reached].toSorted()).toEqual(named.toSorted());
  });

  it('is the same to the byte when the same is written again', async () => {
    const [first, second] = [await write(described), await write(described)];
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

describe('The workbook', () => {
  it('names each sheet once, by a relation of its own', () => {
    const listed = elementsNamed(part('xl/workbook.xml'), 'sheet');
    expect(attributesOf(listed, 'name')).toEqual(described.sheets.map(({ name }) => name));
    for (const attribute of ['sheetId', 'r:id']) {
      expect(new Set(attributesOf(listed, attribute)).size, attribute).toBe(listed.length);
    }
  });

  it('defines each name once in its scope, for cells of a sheet that it has, by addresses that stay', () => {
    const names = elementsNamed(part('xl/workbook.xml'), 'definedName');
    const scoped = names.map(({ attributes }) => `${attributes['localSheetId'] ?? ''} ${attributes['name'] ?? ''}`);
    expect(new Set(scoped.map((name) => name.toLowerCase())).size).toBe(names.length);
    const sheetNames = new Set(described.sheets.map(({ name }) => name));
    const COLUMN = String.raw`\$[A-Z]+`;
    const STAYS = new RegExp(String.raw`^(${COLUMN}\$\d+(:${COLUMN}\$\d+)?|${COLUMN}:${COLUMN}|\$\d+:\$\d+)$`);
    for (const { text, attributes } of names) {
      for (const place of text.split(',')) {
        const [, sheet = '', address = ''] = /^'(.+)'!(.+)$/.exec(place) ?? [];
        expect(sheetNames.has(sheet), text).toBe(true);
        expect(address, text).toMatch(STAYS);
        const own = attributes['localSheetId'];
        if (own !== undefined) expect(described.sheets[Number(own)]?.name).toBe(sheet);
      }
    }
  });

  it('keeps for each filter the hidden name that Excel finds it by', () => {
    const names = elementsNamed(part('xl/workbook.xml'), 'definedName');
    const kept = names.filter(({ attributes }) => attributes['name'] === '_xlnm._FilterDatabase');
    const told = kept.map(({ text, attributes }) => {
      expect(attributes['hidden']).toBe('1');
      return [Number(attributes['localSheetId']), text.replace(/^.*!/, '').replaceAll('$', '')];
    });
    const filters = sheets.flatMap((sheet, index) =>
      elementsNamed(sheet, 'autoFilter').map(({ attributes }) => [index, attributes['ref']]),
    );
    expect(filters.length).toBeGreaterThan(3);
    expect(told).toEqual(filters);
  });
});

describe('A sheet', () => {
  it('has its elements in the order of the schema, each but the formats of conditions once', () => {
    for (const sheet of sheets) {
      const names = sheet.children.map(({ name }) => name);
      const places = names.map((name) => ORDER.indexOf(name));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      const single = names.filter((name) => name !== 'conditionalFormatting');
      expect(new Set(single).size).toBe(single.length);
    }
    const found = new Set(sheets.flatMap(({ children }) => children.map(({ name }) => name)));
    for (const name of ['autoFilter', 'mergeCells', 'conditionalFormatting', 'dataValidations', 'drawing', 'extLst']) {
      expect(found).toContain(name);
    }
  });

  it('has its rows and their cells in ascending order, within what it says that it reaches over', () => {
    for (const sheet of sheets) {
      const [dimension] = elementsNamed(sheet, 'dimension');
      const { to } = rangeOf(dimension?.attributes['ref'] ?? '');
      const rows = elementsNamed(sheet, 'row');
      expect(isAscending(rows.map(({ attributes }) => Number(attributes['r'])))).toBe(true);
      for (const row of rows) {
        const places = attributesOf(row.children, 'r').map(placeOf);
        expect(new Set(places.map((place) => place.row))).toEqual(new Set([Number(row.attributes['r'])]));
        expect(isAscending(places.map(({ column }) => column))).toBe(true);
        expect(places.at(-1)?.column).toBeLessThanOrEqual(to.column);
        expect(places.at(-1)?.row).toBeLessThanOrEqual(to.row);
      }
    }
  });

  it('joins no cell twice, and rules none twice: Excel repairs what overlaps', () => {
    for (const sheet of sheets) {
      expect(overlapping(attributesOf(elementsNamed(sheet, 'mergeCell'), 'ref'))).toEqual([]);
      expect(
        overlapping(
          attributesOf(elementsNamed(sheet, 'dataValidation'), 'sqref').flatMap((ranges) => ranges.split(' ')),
        ),
      ).toEqual([]);
    }
  });

  it('counts its lists as long as they are', () => {
    for (const sheet of sheets) {
      for (const name of ['mergeCells', 'dataValidations']) {
        for (const { attributes, children } of elementsNamed(sheet, name)) {
          expect(Number(attributes['count']), name).toBe(children.length);
        }
      }
    }
  });

  it('gives every column its width, each column once', () => {
    for (const [index, sheet] of sheets.entries()) {
      const widths = elementsNamed(sheet, 'col').flatMap(({ attributes }) => {
        const [min, max] = [Number(attributes['min']), Number(attributes['max'])];
        return Array.from({ length: max - min + 1 }, (_, at) => [min + at, Number(attributes['width'])]);
      });
      expect(widths).toEqual(described.sheets[index]?.columnWidths.map((width, at) => [at + 1, width]));
    }
  });

  it('joins each bar to its extension by an id of its own, in an order of its own', () => {
    const ids = sheets.flatMap((sheet) => {
      const plain = elementsNamed(sheet, 'x14:id').map(({ text }) => text);
      const extended = elementsNamed(sheet, 'x14:cfRule').map(({ attributes }) => attributes['id'] ?? '');
      expect(extended).toEqual(plain);
      const priorities = attributesOf(elementsNamed(sheet, 'cfRule'), 'priority');
      expect(new Set(priorities).size).toBe(priorities.length);
      return plain;
    });
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('Styles and texts', () => {
  it('are named by numbers that their lists have', () => {
    const styles = part('xl/styles.xml');
    expect(styles.children.map(({ name }) => name)).toEqual(STYLE_ORDER);
    const list = (name: string) => styles.children.find((child) => child.name === name)?.children ?? [];
    for (const { name, attributes, children } of styles.children) {
      expect(Number(attributes['count']), name).toBe(children.length);
    }
    const formats = new Set(['0', ...attributesOf(list('numFmts'), 'numFmtId')]);
    for (const { attributes } of list('cellXfs')) {
      expect(formats).toContain(attributes['numFmtId']);
      expect(Number(attributes['fontId'])).toBeLessThan(list('fonts').length);
      expect(Number(attributes['fillId'])).toBeLessThan(list('fills').length);
      expect(Number(attributes['borderId'])).toBeLessThan(list('borders').length);
    }
    const cells = sheets.flatMap((sheet) => elementsNamed(sheet, 'c'));
    const used = new Set(attributesOf(cells, 's').map(Number));
    expect(used.size).toBeGreaterThan(20);
    expect(Math.max(...used)).toBeLessThan(list('cellXfs').length);

    const texts = part('xl/sharedStrings.xml');
    const shared = cells.filter(({ attributes }) => attributes['t'] === 's');
    expect(Number(texts.attributes['count'])).toBe(shared.length);
    expect(Number(texts.attributes['uniqueCount'])).toBe(texts.children.length);
    const highest = shared.reduce((most, { children }) => Math.max(most, Number(children[0]?.text)), 0);
    expect(highest).toBe(texts.children.length - 1);
  });

  it('stand once each in their lists', () => {
    const styles = part('xl/styles.xml');
    for (const name of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs']) {
      const elements = elementsNamed(styles, name).flatMap(({ children }) =>
        children.map((one) => JSON.stringify(one)),
      );
      expect(new Set(elements).size, name).toBe(elements.length);
    }
    const texts = part('xl/sharedStrings.xml').children.map((one) => JSON.stringify(one));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('A cell', () => {
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

  it('holds every number to its last digit, and days from the year 1900 on', async () => {
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
});
