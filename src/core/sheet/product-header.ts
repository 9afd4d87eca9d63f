import { onceEach } from '../once-each.ts';
import type { UnitAnswers } from '../units/unit-alias.ts';
import { basisIn, sharedBasis } from './figure-basis.ts';
import {
  cellText,
  foldHeading,
  HEADER_ROWS,
  type FoundHeader,
  type SheetLine,
  type SheetTable,
} from './import-source.ts';
import { figureUnitFactor, isFieldUnit, namesClimate, productColumn } from './product-columns.ts';
import { isUnitAlone } from './take-off-cells.ts';

/** Which rows of a sheet are its headings. */
export interface HeaderPlace {
  /** Number of the first row, as the file's own program shows it. */
  readonly headerRow: number;
  /** Rows that hold anything, from that one on. */
  readonly headerRows: number;
}

/** Three rows of headings and one of units. */
export const MOST_HEADER_ROWS = 4;

type Rows = Pick<SheetTable, 'lines' | 'merged'>;

/** How a text is read where it stands as a heading. */
interface HeadingWords {
  readonly columnOf: typeof productColumn;
  readonly isUnit: typeof isUnitText;
}

/** Each text is read once: most at the top of a sheet are looked at in ten places where headings may stand. */
const wordsReadOnce = (): HeadingWords => ({ columnOf: onceEach(productColumn), isUnit: onceEach(isUnitText) });

/**
 * The rows among the first 30 that name most columns of a sheet with one product a row: a row of headings, with the indicators that
 * stand above its modules and the units beneath it. Null where none names product, unit and a GWP figure.
 */
export function findProductHeader(table: Rows): HeaderPlace | null {
  let most = 0;
  let found: { readonly first: number; readonly count: number } | null = null;
  const words = wordsReadOnce();
  for (const { first, count, headings } of candidates(table, words)) {
    const known = recognised(headings, words);
    // Of two that name as much the one of fewer rows: a title above the headings adds nothing.
    const isBetter = known > most || (known > 0 && known === most && found !== null && count < found.count);
    if (!isBetter || isCutOff(table, first, count, headings, words)) continue;
    most = known;
    found = { first, count };
  }
  return found && placeOf(table.lines, found.first, found.count);
}

/** The rows that look most like headings where none is recognised, for a person to say what they are. */
export function likelyHeader(table: Rows): HeaderPlace | null {
  let most = 0;
  let found: number | null = null;
  for (const [index, { cells }] of table.lines.slice(0, HEADER_ROWS).entries()) {
    const texts = cells.filter((cell) => typeof cell === 'string' && /\p{L}/u.test(cell)).length;
    const known = headingsOf(table, index, 1).filter((heading) => productColumn(heading) !== null).length;
    // A column that is recognised says more than any number of words.
    const score = texts < 2 ? 0 : texts + 10 * known;
    if (score > most) [most, found] = [score, index];
  }
  return found === null ? null : placeOf(table.lines, found, 1);
}

/** All places where headings may stand, the first row and the fewest rows first. */
export function* candidates(table: Rows, words = wordsReadOnce()) {
  const rows = Math.min(HEADER_ROWS, table.lines.length);
  for (let first = 0; first < rows; first += 1) {
    let stack = stackAt(table, first);
    yield { first, count: 1, headings: stack.headings };
    for (let count = 2; count <= MOST_HEADER_ROWS && first + count <= rows; count += 1) {
      stack = withRowBelow(stack, table, first + count - 1, words);
      yield { first, count, headings: stack.headings };
    }
  }
}

/** The headings at a place, one for each column that holds anything, and what stands below them. */
export function headerAt(table: Rows, { headerRow, headerRows }: HeaderPlace): FoundHeader {
  const at = table.lines.findIndex(({ number }) => number >= headerRow);
  const first = at < 0 ? table.lines.length : at;
  const headings = headingsOf(table, first, headerRows);
  const lines = table.lines.slice(first + headerRows);
  const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), headings.length);
  while (headings.length < width) headings.push('');
  return { headings, lines };
}

/** Names that tell the columns apart: a heading, with the column's number where another has the same or there is none. */
export function columnNames(headings: readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const heading of headings) count.set(heading, (count.get(heading) ?? 0) + 1);
  return headings.map((heading, index) => {
    if (heading === '') return `#${index + 1}`;
    return (count.get(heading) ?? 0) > 1 ? `${heading} #${index + 1}` : heading;
  });
}

/** The same for the same headings, whatever their case, spaces and punctuation are, and wherever they stand. */
export function layoutName(headings: readonly string[]): string {
  const folded = headings.map(foldHeading);
  return JSON.stringify(folded.slice(0, folded.findLastIndex((heading) => heading !== '') + 1));
}

function placeOf(lines: readonly SheetLine[], first: number, count: number): HeaderPlace {
  const below = lines[first + count];
  const withUnits = below !== undefined && count < MOST_HEADER_ROWS && isUnitRow(below);
  return { headerRow: lines[first]?.number ?? 1, headerRows: withUnits ? count + 1 : count };
}

/** How many columns are recognised; 0 where one is lacking that headings need. */
function recognised(headings: readonly string[], { columnOf }: HeadingWords): number {
  const columns = headings.map(columnOf);
  const has = (field: 'name' | 'unit') => columns.some((column) => column?.kind === 'field' && column.field === field);
  const figures = headings.filter((_, index) => columns[index]?.kind === 'figure');
  if (!has('name') || figures.length === 0 || !(has('unit') || isUnitSaid(figures))) return 0;
  return columns.filter((column) => column !== null).length;
}

/** Whether the headings of all figures say that they are per the same unit: that is then what the products are declared per. */
function isUnitSaid(figures: readonly string[]): boolean {
  return sharedBasis(figures.map((heading) => basisIn(heading, NO_ANSWERS))) !== null;
}

const NO_ANSWERS: UnitAnswers = new Map();

/** Whether the row above says what these modules are of: without it "ODP" over "A1-A3" would be taken for a GWP. */
function isCutOff(
  table: Rows,
  first: number,
  count: number,
  headings: readonly string[],
  words: HeadingWords,
): boolean {
  if (first === 0) return false;
  const withAbove = headingsOf(table, first - 1, count + 1, words);
  return headings.some((heading, column) => isBareModule(heading, words) && withAbove[column] !== heading);
}

function isBareModule(heading: string, { columnOf }: HeadingWords): boolean {
  return columnOf(heading)?.kind === 'figure' && !namesClimate(heading);
}

/** Rows of headings, from the top. */
interface HeadingStack {
  /** Of each column, what they say together. */
  readonly headings: string[];
  /** Each row as it stands. */
  readonly levels: readonly HeadingLevel[];
}

interface HeadingLevel {
  readonly texts: readonly string[];
  /** How far its merged cells reach to the right, by column. */
  readonly ends: ReadonlyMap<number, number>;
}

function headingsOf(table: Rows, first: number, count: number, words = wordsReadOnce()): string[] {
  let stack = stackAt(table, first);
  for (let row = first + 1; row < first + count; row += 1) stack = withRowBelow(stack, table, row, words);
  return stack.headings;
}

function stackAt(table: Rows, row: number): HeadingStack {
  const level = levelAt(table, row);
  return { headings: [...level.texts], levels: [level] };
}

function levelAt({ lines, merged = [] }: Rows, row: number): HeadingLevel {
  const line = lines[row];
  const ofRow = merged.filter(({ top, left, right }) => top === line?.number && right > left);
  return {
    texts: Array.from(line?.cells ?? [], cellText),
    ends: new Map(ofRow.map(({ left, right }) => [left - 1, right - 1])),
  };
}

/**
 * Headings with the row below them: what stands over modules ("Klima (GWP)" over "GWP-fossil" over "A1-A3", "A4" …) and a heading over its unit
 * are read together, and of others the lower one counts.
 */
function withRowBelow(stack: HeadingStack, table: Rows, row: number, words: HeadingWords): HeadingStack {
  if (!table.lines[row]) return stack;
  const below = levelAt(table, row);
  const width = Math.max(stack.headings.length, below.texts.length);
  const owns = Array.from({ length: width }, (_, column) => below.texts[column] ?? '');
  const isModule = owns.map((own) => isBareModule(own, words));
  const over = isModule.includes(true) ? groupsOver(stack.levels, isModule) : [];
  const headings = owns.map((own, column) => {
    const upper = stack.headings[column] ?? '';
    if (own === '' || isDash(own)) return upper;
    if (isModule[column]) return [over[column], own].filter(Boolean).join(' ');
    if (upper !== '' && isFormat(own)) return upper;
    return upper !== '' && words.isUnit(own) ? `${upper} ${own}` : own;
  });
  return { headings, levels: [...stack.levels, below] };
}

/**
 * What each module stands under, from the top. A heading counts for the empty cells to its right, as merged cells come, as far as another heading
 * or one above it begins: so a module under "ODP" is never taken for a GWP, nor one under "Fossil" under "Ressursbruk (ADP)".
 */
function groupsOver(levels: readonly HeadingLevel[], isModule: readonly boolean[]): string[] {
  const nothing = { text: '', end: -1 };
  let groups = levels.map(() => nothing);
  return isModule.map((stands, column) => {
    const begins = levels.findIndex(({ texts }) => (texts[column] ?? '') !== '');
    groups = groups.map((group, level) => {
      const text = levels[level]?.texts[column] ?? '';
      if (text === '') return begins >= 0 && begins < level ? nothing : group;
      return { text: stands ? text : '', end: levels[level]?.ends.get(column) ?? Number.POSITIVE_INFINITY };
    });
    return groups.flatMap(({ text, end }) => (text !== '' && column <= end ? text : [])).join(' ');
  });
}

/** A row of units: "m²", "kg CO2e", "år". */
function isUnitRow({ cells }: SheetLine): boolean {
  const filled = cells.map(cellText).filter((text) => text !== '');
  return filled.some(isUnitText) && filled.every((text) => isUnitText(text) || isDash(text) || isFormat(text));
}

/** Where a column has no unit: "-", "[-]". */
function isDash(text: string): boolean {
  return /^[[(]?[-–—][\])]?$/.test(text);
}

/** What stands among units where a column has none: "dato", "dd.mm.åååå", "tekst". */
function isFormat(text: string): boolean {
  return /^[[(]?(dato|date|datum|tekst|text|dd[./-]mm[./-](å|y|j){2,4})[\])]?$/i.test(text);
}

function isUnitText(text: string): boolean {
  const bare = text.replaceAll(/^[([]|[)\]]$/g, '');
  return isUnitAlone(bare) || figureUnitFactor(bare) !== null || isFieldUnit(bare);
}
