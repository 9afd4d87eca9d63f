import { catalogueColumn, type CatalogueField } from './catalogue-columns.ts';
import { findHeadingRow } from './heading-row.ts';
import type { SheetLine } from './import-source.ts';
import { findListSheet, type ListSheet } from './list-sheet.ts';

export type CatalogueSheet = ListSheet<CatalogueField>;

/** The columns of a catalogue of requirements, by its headings. */
export function findCatalogueSheet(lines: readonly SheetLine[]): CatalogueSheet {
  return findListSheet(lines, recognised, catalogueColumn);
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
