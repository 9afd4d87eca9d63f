import { cellText, type ReadSource, type SheetLine } from './import-source.ts';
import { isOekobaudat, readOekobaudat } from './oekobaudat.ts';
import { findProductHeader, readProductSheet } from './product-sheet.ts';

/**
 * Reads a table of declarations by what its headings say it is; null where no heading row is found.
 * @param source what the declarations are said to come from: the file's name
 */
export function readDeclarations(lines: readonly SheetLine[], sheet: string | null, source: string): ReadSource | null {
  const [first, ...rest] = lines;
  const headings = first?.cells.map(cellText) ?? [];
  if (isOekobaudat(headings)) return readOekobaudat(headings, rest);
  const header = findProductHeader(lines);
  return header && readProductSheet(header, sheet, source);
}
