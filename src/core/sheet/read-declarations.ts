import type { ReadSource, SheetTable } from './import-source.ts';
import { findOekobaudatHeader, readOekobaudat } from './oekobaudat.ts';
import { findProductHeader } from './product-header.ts';
import { readProductSheet } from './product-sheet.ts';

/** Reads a table of declarations by what its headings say it is; null where no heading row is found. */
export function readDeclarations(table: SheetTable): ReadSource | null {
  const oekobaudat = findOekobaudatHeader(table.lines);
  if (oekobaudat) return readOekobaudat(oekobaudat, table);
  const products = findProductHeader(table.lines);
  return products && readProductSheet(products, table);
}

/** Whether a table has headings that {@link readDeclarations} recognises. */
export function holdsDeclarations(lines: SheetTable['lines']): boolean {
  return findOekobaudatHeader(lines) !== null || findProductHeader(lines) !== null;
}
