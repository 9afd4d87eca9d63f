import { AppError } from '#core/api/errors.ts';
import type { SheetRow, TableFile, WantedTable } from '../services/ports.ts';
import { readXlsx } from './read-xlsx.ts';

/** Whether a sheet's headings are those of what is looked for. */
export type HoldsWanted = (rows: readonly SheetRow[]) => boolean;

/**
 * The sheet of a workbook that is named; else the first whose headings are recognised, else the first that holds anything: many
 * files begin with a sheet of explanations.
 * @throws AppError `file-empty`, `no-such-sheet`, and what {@link readXlsx} throws
 */
export async function readXlsxTable(
  file: WantedTable,
  holds: HoldsWanted,
  onProgress: (rows: number) => void,
): Promise<TableFile> {
  const named = file.sheet ?? null;
  let fallback: TableFile | null = null;
  for await (const { name, sheets, rows, merged } of readXlsx(file, onProgress)) {
    const table: TableFile = { kind: 'xlsx', encoding: null, sheet: name, sheets, rows, merged };
    if (named === null ? holds(rows) : name === named) return table;
    if (rows.length > 0) fallback ??= table;
  }
  if (named !== null) throw new AppError('no-such-sheet', { file: file.name, sheet: named });
  if (fallback === null) throw new AppError('file-empty', { file: file.name });
  return fallback;
}
