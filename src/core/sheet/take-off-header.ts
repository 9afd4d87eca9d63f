import { findHeadingRow, oneColumnEach, shareOfCells } from './heading-row.ts';
import { cellText, type FoundHeader, type SheetCell, type SheetLine } from './import-source.ts';
import { saysNothing } from './number-column.ts';
import { isUnitAlone, readAmountInCell, readElementCode } from './take-off-cells.ts';
import {
  AMOUNT_FIELDS,
  takeOffColumn,
  type TakeOffColumn,
  type TakeOffField,
  type TakeOffMapping,
} from './take-off-columns.ts';

/** Where the heading row is, what stands below it, and what each column is read as before a person says otherwise. */
export interface TakeOffSheet extends FoundHeader {
  /** From 1, as the file's own program numbers it; null where no row is headings. */
  readonly headingRow: number | null;
  readonly proposed: TakeOffMapping;
}

/**
 * The row among the first 30 that names most columns of a take-off, a description or part and an amount among them. A list without
 * headings, as pasted from the middle of a sheet, is all rows; its columns are proposed by what stands in them.
 */
export function findTakeOffSheet(lines: readonly SheetLine[]): TakeOffSheet {
  const found = findHeadingRow(lines, recognised);
  if (found === null) {
    const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    const headings = Array.from({ length: width }, () => '');
    return { headings, lines, headingRow: null, proposed: mappingByContent(headings.length, lines) };
  }
  const { index, headings } = found;
  const below = lines.slice(index + 1);
  const [units, ...rest] = below;
  const withUnits = units && isUnitRow(units);
  const header = withUnits
    ? { headings: headings.map((heading, at) => `${heading} ${cellText(units.cells[at])}`.trim()), lines: rest }
    : { headings, lines: below };
  return { ...header, headingRow: lines[index]?.number ?? null, proposed: mappingByHeadings(header) };
}

/** Whether a table has headings of a take-off. */
export function holdsTakeOff(lines: readonly SheetLine[]): boolean {
  return findHeadingRow(lines, recognised) !== null;
}

/** How many columns are recognised; 0 where there is no amount, or nothing to say of what. */
function recognised(headings: readonly string[]): number {
  const fields = headings.map((heading) => takeOffColumn(heading)?.field).filter((field) => field !== undefined);
  const hasAmount = AMOUNT_FIELDS.some((field) => fields.includes(field));
  const hasSubject = (['element', 'name', 'material'] as const).some((field) => fields.includes(field));
  return hasAmount && hasSubject ? fields.length : 0;
}

/** A row of units below the headings: "m²", "m³". */
function isUnitRow({ cells }: SheetLine): boolean {
  const filled = cells.filter((cell) => cellText(cell) !== '');
  return filled.length > 0 && filled.every(isUnitAlone);
}

/** One column a field: the one of highest rank, and of these the first. A column of parts that holds no codes is a description. */
function mappingByHeadings({ headings, lines }: FoundHeader): TakeOffMapping {
  const columns = headings.map((heading, index): TakeOffColumn | null => {
    const column = takeOffColumn(heading);
    if (!column || shareOfCells(lines, index, () => true) === 0) return null;
    const isPart = column.field !== 'element' || shareOfCells(lines, index, holdsCodeOrNothing) >= 0.5;
    return isPart ? column : { field: 'name', rank: -1 };
  });
  return oneColumnEach(columns);
}

/** A dash in place of a code is no description. */
function holdsCodeOrNothing(cell: SheetCell): boolean {
  return saysNothing(cell) || holdsCode(cell);
}

function holdsCode(cell: SheetCell): boolean {
  return readElementCode(cell) !== null;
}

/** What tells a column without a heading, the surest first. */
const CONTENTS: readonly (readonly [TakeOffField, (cell: SheetCell) => boolean])[] = [
  ['unit', isUnitAlone],
  ['element', holdsCode],
  ['quantity', (cell) => ['number', 'ambiguous'].includes(readAmountInCell(cell, undefined).kind)],
  ['name', (cell) => /[a-zæøå]{3}/i.test(cellText(cell))],
];
/** Share of a column's cells that decides what it holds. */
const MOST = 0.7;

function mappingByContent(width: number, lines: readonly SheetLine[]): TakeOffMapping {
  const taken = new Set<TakeOffField>();
  return Array.from({ length: width }, (_, column) => {
    const found = CONTENTS.find(([field, holds]) => !taken.has(field) && shareOfCells(lines, column, holds) > MOST);
    if (!found) return null;
    taken.add(found[0]);
    return found[0];
  });
}
