import { cellText, HEADER_ROWS, type SheetCell, type SheetLine } from './import-source.ts';

/** Finding the row of headings of a list, and which of its columns is read as what. */

/** Cells from the top that tell what a column holds. */
const SAMPLE_ROWS = 200;

export interface HeadingRow {
  /** Its place among the lines. */
  readonly index: number;
  readonly headings: readonly string[];
}

/**
 * The row among the first 30 that names most columns; null where none names what is needed.
 * @param recognised how many columns the headings name; 0 where they lack what is needed
 */
export function findHeadingRow(
  lines: readonly SheetLine[],
  recognised: (headings: readonly string[]) => number,
): HeadingRow | null {
  let most = 0;
  let found: HeadingRow | null = null;
  for (const [index, { cells }] of lines.slice(0, HEADER_ROWS).entries()) {
    const headings = Array.from(cells, (cell) => (typeof cell === 'string' ? cellText(cell) : ''));
    const known = recognised(headings);
    if (known > most) [most, found] = [known, { index, headings }];
  }
  return found;
}

export interface RankedColumn<Field> {
  readonly field: Field;
  /** Of several columns of one field the highest is taken. */
  readonly rank: number;
}

/** One column a field: the one of highest rank, and of these the first. */
export function oneColumnEach<Field>(columns: readonly (RankedColumn<Field> | null)[]): (Field | null)[] {
  const chosen = new Map<Field, number>();
  columns.forEach((column, index) => {
    if (!column) return;
    const known = columns[chosen.get(column.field) ?? -1];
    if (!known || column.rank > known.rank) chosen.set(column.field, index);
  });
  return columns.map((column, index) => (column && chosen.get(column.field) === index ? column.field : null));
}

/** Of the cells that hold anything, the share that `holds`; 0 where none does. */
export function shareOfCells(lines: readonly SheetLine[], column: number, holds: (cell: SheetCell) => boolean): number {
  const cells = lines.slice(0, SAMPLE_ROWS).flatMap(({ cells }) => cells[column] ?? []);
  const filled = cells.filter((cell) => cellText(cell) !== '');
  return filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
}
