import { dirname, join } from 'node:path/posix';
import { expect } from 'vitest';
import { unzipped } from './unzipped.ts';
import { elementsNamed, xmlTree, type XmlElement } from './xml-tree.ts';

/** What Excel asks of a file that it is to open without repairing it (ECMA-376, part 1, and Excel's own limits). */

export interface ExcelFile {
  /** As texts, by name. */
  readonly parts: ReadonlyMap<string, string>;
  readonly part: (name: string) => XmlElement;
  readonly sheets: readonly XmlElement[];
  readonly sheetNames: readonly string[];
}

export async function excelFile(bytes: Uint8Array): Promise<ExcelFile> {
  const parts = await unzipped(bytes);
  const part = (name: string) => xmlTree(parts.get(name) ?? '');
  const sheetNames = attributesOf(elementsNamed(part('xl/workbook.xml'), 'sheet'), 'name');
  return { parts, part, sheetNames, sheets: sheetNames.map((_, index) => part(`xl/worksheets/sheet${index + 1}.xml`)) };
}

export function attributesOf(elements: readonly XmlElement[], name: string): string[] {
  return elements.map(({ attributes }) => attributes[name] ?? '');
}

/** As a reader has a text of the format: `_x0041_` is an A. */
export function asRead(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

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

/** Each by what it says of a file that passes. */
export const EXCEL_ASKS: Readonly<Record<string, (file: ExcelFile) => void>> = {
  'says of every part what it is, and of none that it does not have'({ parts, part }) {
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
    const hasPictures = [...parts.keys()].some((name) => name.endsWith('.png'));
    expect(byExtension).toEqual(hasPictures ? ['rels', 'xml', 'png'] : ['rels', 'xml']);
  },

  'leads from its beginning to every part, by relations whose ids are unique'({ parts, part }) {
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
  },

  'names each sheet once, by a relation of its own'({ part, sheetNames }) {
    const listed = elementsNamed(part('xl/workbook.xml'), 'sheet');
    expect(new Set(sheetNames.map((name) => name.toLowerCase())).size).toBe(listed.length);
    for (const attribute of ['sheetId', 'r:id']) {
      expect(new Set(attributesOf(listed, attribute)).size, attribute).toBe(listed.length);
    }
  },

  'defines each name once in its scope, for cells of a sheet that it has, by addresses that stay'({
    part,
    sheetNames,
  }) {
    const names = elementsNamed(part('xl/workbook.xml'), 'definedName');
    const scoped = names.map(({ attributes }) => `${attributes['localSheetId'] ?? ''} ${attributes['name'] ?? ''}`);
    expect(new Set(scoped.map((name) => name.toLowerCase())).size).toBe(names.length);
    const COLUMN = String.raw`\$[A-Z]+`;
    const STAYS = new RegExp(String.raw`^(${COLUMN}\$\d+(:${COLUMN}\$\d+)?|${COLUMN}:${COLUMN}|\$\d+:\$\d+)$`);
    for (const { text, attributes } of names) {
      // A comma within a sheet's name is none between places.
      for (const place of text.split(/,(?=')/)) {
        const [, sheet = '', address = ''] = /^'(.+)'!(.+)$/.exec(place) ?? [];
        expect(sheetNames, text).toContain(sheet);
        expect(address, text).toMatch(STAYS);
        const own = attributes['localSheetId'];
        if (own !== undefined) expect(sheetNames[Number(own)]).toBe(sheet);
      }
    }
  },

  'keeps for each filter the hidden name that Excel finds it by'({ part, sheets }) {
    const names = elementsNamed(part('xl/workbook.xml'), 'definedName');
    const kept = names.filter(({ attributes }) => attributes['name'] === '_xlnm._FilterDatabase');
    const told = kept.map(({ text, attributes }) => {
      expect(attributes['hidden']).toBe('1');
      return [Number(attributes['localSheetId']), text.replace(/^.*!/, '').replaceAll('$', '')];
    });
    const filters = sheets.flatMap((sheet, index) =>
      elementsNamed(sheet, 'autoFilter').map(({ attributes }) => [index, attributes['ref']]),
    );
    expect(told).toEqual(filters);
  },

  'has the elements of a sheet in the order of the schema, each but the formats of conditions once'({ sheets }) {
    for (const sheet of sheets) {
      const names = sheet.children.map(({ name }) => name);
      const places = names.map((name) => ORDER.indexOf(name));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      const single = names.filter((name) => name !== 'conditionalFormatting');
      expect(new Set(single).size).toBe(single.length);
    }
  },

  'has rows and their cells in ascending order, within what the sheet says that it reaches over'({ sheets }) {
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
  },

  'joins no cell twice, and rules none twice: Excel repairs what overlaps'({ sheets }) {
    for (const sheet of sheets) {
      expect(overlapping(attributesOf(elementsNamed(sheet, 'mergeCell'), 'ref'))).toEqual([]);
      expect(
        overlapping(
          attributesOf(elementsNamed(sheet, 'dataValidation'), 'sqref').flatMap((ranges) => ranges.split(' ')),
        ),
      ).toEqual([]);
    }
  },

  'counts its lists as long as they are'({ sheets }) {
    for (const sheet of sheets) {
      for (const name of ['mergeCells', 'dataValidations']) {
        for (const { attributes, children } of elementsNamed(sheet, name)) {
          expect(Number(attributes['count']), name).toBe(children.length);
        }
      }
    }
  },

  'joins each bar to its extension by an id of its own, in an order of its own'({ sheets }) {
    const ids = sheets.flatMap((sheet) => {
      const plain = elementsNamed(sheet, 'x14:id').map(({ text }) => text);
      const extended = elementsNamed(sheet, 'x14:cfRule').map(({ attributes }) => attributes['id'] ?? '');
      expect(extended).toEqual(plain);
      const priorities = attributesOf(elementsNamed(sheet, 'cfRule'), 'priority');
      expect(new Set(priorities).size).toBe(priorities.length);
      return plain;
    });
    expect(new Set(ids).size).toBe(ids.length);
  },

  'names styles and texts by numbers that their lists have'({ part, sheets }) {
    const styles = part('xl/styles.xml');
    const names = styles.children.map(({ name }) => name);
    expect(names).toEqual(STYLE_ORDER.filter((name) => name !== 'numFmts' || names.includes(name)));
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
    expect(Math.max(...new Set(attributesOf(cells, 's').map(Number)))).toBeLessThan(list('cellXfs').length);

    const texts = part('xl/sharedStrings.xml');
    const shared = cells.filter(({ attributes }) => attributes['t'] === 's');
    expect(Number(texts.attributes['count'])).toBe(shared.length);
    expect(Number(texts.attributes['uniqueCount'])).toBe(texts.children.length);
    const highest = shared.reduce((most, { children }) => Math.max(most, Number(children[0]?.text)), 0);
    expect(highest).toBe(texts.children.length - 1);
  },

  'has each style and each text once in its list'({ part }) {
    const styles = part('xl/styles.xml');
    for (const name of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs']) {
      const elements = elementsNamed(styles, name).flatMap(({ children }) =>
        children.map((one) => JSON.stringify(one)),
      );
      expect(new Set(elements).size, name).toBe(elements.length);
    }
    const texts = part('xl/sharedStrings.xml').children.map((one) => JSON.stringify(one));
    expect(new Set(texts).size).toBe(texts.length);
  },

  'has no text, formula, row or column beyond what Excel takes'({ part, sheets, sheetNames }) {
    const within = (what: string, limit: number, sizes: readonly number[]) =>
      expect(
        sizes.filter((size) => !(size <= limit)),
        what,
      ).toEqual([]);
    const lengths = (texts: readonly string[]) => texts.map((text) => asRead(text).length);
    const all = (name: string) => sheets.flatMap((sheet) => elementsNamed(sheet, name));
    const texts = (name: string) => all(name).map(({ text }) => text);
    within('the name of a sheet', 31, lengths(sheetNames));
    within('a text', 32_767, lengths(elementsNamed(part('xl/sharedStrings.xml'), 't').map(({ text }) => text)));
    within('a formula', 8192, lengths(texts('f')));
    within('a header', 255, lengths(texts('oddHeader')));
    within('a footer', 255, lengths(texts('oddFooter')));
    within('the title of a refusal', 32, lengths(attributesOf(all('dataValidation'), 'errorTitle')));
    within('the text of a refusal', 255, lengths(attributesOf(all('dataValidation'), 'error')));
    within('the height of a row', 409.5, attributesOf(all('row'), 'ht').map(Number));
    within('the width of a column', 255, attributesOf(all('col'), 'width').map(Number));
  },
};
