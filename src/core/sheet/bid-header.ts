import { bidColumn, isModuleField, type BidField } from './bid-columns.ts';
import { findHeadingRow } from './heading-row.ts';
import type { SheetLine } from './import-source.ts';
import { findListSheet, type ListSheet } from './list-sheet.ts';

export type BidSheet = ListSheet<BidField>;

/** The columns of a list of bids, by its headings. */
export function findBidSheet(lines: readonly SheetLine[]): BidSheet {
  return findListSheet(lines, recognised, bidColumn);
}

/** Whether a table has headings of bids. */
export function holdsBids(lines: readonly SheetLine[]): boolean {
  return findHeadingRow(lines, recognised) !== null;
}

/** How many columns are recognised; 0 where there is no bidder, or neither a price nor a module. */
function recognised(headings: readonly string[]): number {
  const fields = new Set(headings.flatMap((heading) => bidColumn(heading)?.field ?? []));
  const hasFigure = fields.has('price') || [...fields].some(isModuleField);
  return fields.has('bidder') && hasFigure ? fields.size : 0;
}
