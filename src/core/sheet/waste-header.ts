import { wasteColumn, type WasteField } from './waste-columns.ts';
import { findHeadingRow } from './heading-row.ts';
import type { SheetLine } from './import-source.ts';
import { findListSheet, type ListSheet } from './list-sheet.ts';

export type WasteSheet = ListSheet<WasteField>;

/** The columns of a waste log, by its headings. */
export function findWasteSheet(lines: readonly SheetLine[]): WasteSheet {
  return findListSheet(lines, recognised, wasteColumn);
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
