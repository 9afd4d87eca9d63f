import { findHeadingRow, oneColumnEach, shareOfCells, type RankedColumn } from './heading-row.ts';
import type { FoundHeader, SheetLine } from './import-source.ts';

/** Where the heading row of a list is, what stands below it, and what each column is read as before a person says otherwise. */
export interface ListSheet<Field> extends FoundHeader {
  /** From 1, as the file's own program numbers it; null where no row is headings. */
  readonly headingRow: number | null;
  readonly proposed: readonly (Field | null)[];
}

/**
 * The row among the first 30 that names most columns of a list. Without one, all rows are the list, and a person says what they hold.
 * @param recognised how many columns headings name; 0 where they are not those of the list
 */
export function findListSheet<Field>(
  lines: readonly SheetLine[],
  recognised: (headings: readonly string[]) => number,
  columnOf: (heading: string) => RankedColumn<Field> | null,
): ListSheet<Field> {
  const found = findHeadingRow(lines, recognised);
  if (found === null) {
    const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    const headings = Array.from({ length: width }, () => '');
    return { headings, lines, headingRow: null, proposed: headings.map(() => null) };
  }
  const { index, headings } = found;
  const below = lines.slice(index + 1);
  const isUsed = (column: number) => shareOfCells(below, column, () => true) > 0;
  const proposed = oneColumnEach(headings.map((heading, column) => (isUsed(column) ? columnOf(heading) : null)));
  return { headings, lines: below, headingRow: lines[index]?.number ?? null, proposed };
}
