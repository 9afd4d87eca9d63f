import { findHeadingRow } from './heading-row.ts';
import type { SheetLine } from './import-source.ts';
import { findListSheet, type ListSheet } from './list-sheet.ts';
import { siteColumn, type SiteField } from './site-columns.ts';

export type SiteSheet = ListSheet<SiteField>;

/** The columns of an energy log, by its headings. */
export function findSiteSheet(lines: readonly SheetLine[]): SiteSheet {
  return findListSheet(lines, recognised, siteColumn);
}

/** Whether a table has headings of an energy log. */
export function holdsSiteEnergy(lines: readonly SheetLine[]): boolean {
  return findHeadingRow(lines, recognised) !== null;
}

/** How many columns are recognised; 0 where nothing is said of what was used, or of how much. */
function recognised(headings: readonly string[]): number {
  const fields = new Set(headings.flatMap((heading) => siteColumn(heading)?.field ?? []));
  const saysWhat = fields.has('carrier') || fields.has('machine') || fields.has('use');
  const saysHowMuch = fields.has('amount') || fields.has('hours');
  return saysWhat && saysHowMuch ? fields.size : 0;
}
