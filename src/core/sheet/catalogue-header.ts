import { catalogueColumn, type CatalogueField } from './catalogue-columns.ts';
import { findHeadingRow, oneColumnEach } from './heading-row.ts';
import type { SheetLine } from './import-source.ts';
import { findListSheet, type ListSheet } from './list-sheet.ts';

export type CatalogueSheet = ListSheet<CatalogueField>;

/** The columns of a catalogue of requirements, by its headings. */
export function findCatalogueSheet(lines: readonly SheetLine[]): CatalogueSheet {
  const sheet = findListSheet(lines, recognised, catalogueColumn);
  // An empty column is an answer here: what stood in it was taken away.
  return { ...sheet, proposed: oneColumnEach(sheet.headings.map(catalogueColumn)) };
}

/** Whether a table has headings of a catalogue. */
export function holdsCatalogue(lines: readonly SheetLine[]): boolean {
  return findHeadingRow(lines, recognised) !== null;
}

/** How many columns are recognised; 0 where no requirement is numbered and told. */
function recognised(headings: readonly string[]): number {
  const fields = new Set(headings.flatMap((heading) => catalogueColumn(heading)?.field ?? []));
  return fields.has('number') && fields.has('text') ? fields.size : 0;
}
