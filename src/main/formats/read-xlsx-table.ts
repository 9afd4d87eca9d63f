import { AppError } from '#core/api/errors.ts';
import type { SheetRow, TableFile } from '../services/ports.ts';
import { readXlsx, type XlsxFile } from './read-xlsx.ts';

/** Whether a sheet's headings are those of what is looked for. */
export type HoldsWanted = (rows: readonly SheetRow[]) => boolean;

/**
 * The first sheet of a workbook whose headings are recognised, else the first that holds anything: many files begin with a
 * sheet of explanations.
 * @throws AppError `file-empty`, and what {@link readXlsx} throws
 */
export async function readXlsxTable(
  file: XlsxFile,
  holds: HoldsWanted,
  onProgress: (rows: number) => void,
): Promise<TableFile> {
  let fallback: TableFile | null = null;
  for await (const { name, rows } of readXlsx(file, onProgress)) {
    const table: TableFile = { kind: 'xlsx', encoding: null, sheet: name, rows };
    if (holds(rows)) return table;
    if (rows.length > 0) fallback ??= table;
  }
  if (fallback === null) throw new AppError('file-empty', { file: file.name });
  return fallback;
}
