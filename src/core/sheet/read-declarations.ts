import type { ReadSource, SheetTable } from './import-source.ts';
import { findOekobaudatHeader, readOekobaudat } from './oekobaudat.ts';
import { findProductHeader } from './product-header.ts';
import { proposeMapping } from './product-mapping.ts';
import { readProductSheet, type ProductChoices } from './product-sheet.ts';

const NO_ANSWERS: ProductChoices['units'] = new Map();

/** Reads a table of declarations by what its headings say it is; null where nothing in it looks like headings. */
export function readDeclarations(table: SheetTable): ReadSource | null {
  const oekobaudat = findOekobaudatHeader(table.lines);
  if (oekobaudat) return readOekobaudat(oekobaudat, table);
  const mapping = proposeMapping(table);
  return mapping && readProductSheet(table, { mapping, units: NO_ANSWERS });
}

/** Whether a table has headings that are recognised as those of declarations. */
export function holdsDeclarations(lines: SheetTable['lines']): boolean {
  return findOekobaudatHeader(lines) !== null || findProductHeader({ lines }) !== null;
}
