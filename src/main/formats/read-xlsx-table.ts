import { AppError } from '#core/api/errors.ts';
import { readDeclarations } from '#core/sheet/read-declarations.ts';
import type { TableFile } from '../services/ports.ts';
import { readXlsx, type XlsxFile } from './read-xlsx.ts';

/** Rows from the top in which a sheet has to show what it is, before the next one is looked at. */
const ROWS_TO_RECOGNISE = 31;

/**
 * The first sheet of a workbook whose headings are recognised, else the first that holds anything: many files begin with a
 * sheet of explanations.
 * @throws AppError `file-empty`, and what {@link readXlsx} throws
 */
export async function readXlsxTable(file: XlsxFile, onProgress: (rows: number) => void): Promise<TableFile> {
  let fallback: TableFile | null = null;
  for await (const { name, rows } of readXlsx(file, onProgress)) {
    const table: TableFile = { kind: 'xlsx', encoding: null, sheet: name, rows };
    if (readDeclarations(rows.slice(0, ROWS_TO_RECOGNISE), name, file.name) !== null) return table;
    if (rows.length > 0) fallback ??= table;
  }
  if (fallback === null) throw new AppError('file-empty', { file: file.name });
  return fallback;
}
