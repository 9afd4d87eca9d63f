import { findHeadingRow, oneColumnEach, shareOfCells } from './heading-row.ts';
import type { FoundHeader, SheetLine } from './import-source.ts';
import { wasteColumn, type WasteMapping } from './waste-columns.ts';

/** Where the heading row of a waste log is, what stands below it, and what each column is read as before a person says otherwise. */
export interface WasteSheet extends FoundHeader {
  /** From 1, as the file's own program numbers it; null where no row is headings. */
  readonly headingRow: number | null;
  readonly proposed: WasteMapping;
}

/** The row among the first 30 that names most columns of a delivery. Without one, all rows are the list, and a person says what they hold. */
export function findWasteSheet(lines: readonly SheetLine[]): WasteSheet {
  const found = findHeadingRow(lines, recognised);
  if (found === null) {
    const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    const headings = Array.from({ length: width }, () => '');
    return { headings, lines, headingRow: null, proposed: headings.map(() => null) };
  }
  const { index, headings } = found;
  const below = lines.slice(index + 1);
  const isUsed = (column: number) => shareOfCells(below, column, () => true) > 0;
  const proposed = oneColumnEach(headings.map((heading, column) => (isUsed(column) ? wasteColumn(heading) : null)));
  return { headings, lines: below, headingRow: lines[index]?.number ?? null, proposed };
}

/** Whether a table has headings of a waste log. */
export function holdsWaste(lines: readonly SheetLine[]): boolean {
  return findHeadingRow(lines, recognised) !== null;
}

/** How many columns are recognised; 0 where there is no fraction, or no weight of it. */
function recognised(headings: readonly string[]): number {
  const fields = new Set(headings.flatMap((heading) => wasteColumn(heading)?.field ?? []));
  const hasFraction = fields.has('fraction') || fields.has('fractionName');
  return hasFraction && fields.has('amount') ? fields.size : 0;
}
