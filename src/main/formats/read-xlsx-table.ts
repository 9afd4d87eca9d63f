import { AppError } from '#core/api/errors.ts';
import { HEADER_ROWS } from '#core/sheet/import-source.ts';
import type { SheetRow, WantedTable } from '../services/ports.ts';
import { readXlsx } from './read-xlsx.ts';
import { ROWS_AT_ONCE, type GiveRows, type TableHead } from './table-rows.ts';

/** Whether a sheet's headings are those of what is looked for. Only the rows at the top are looked at. */
export type HoldsWanted = (rows: readonly SheetRow[]) => boolean;

/** Headings stand among the first rows; the last of those may be of several rows, with one of units beneath. */
const TOP_ROWS = 2 * HEADER_ROWS;

/**
 * The sheet of a workbook that is named; else the first whose headings are recognised, else the first that holds anything: many
 * files begin with a sheet of explanations. Its rows are given as they are read.
 * @throws AppError `file-empty`, `no-such-sheet`, and what {@link readXlsx} throws
 */
export async function readXlsxTable(
  file: WantedTable,
  holds: HoldsWanted,
  give: GiveRows,
  onProgress: (rows: number) => void,
): Promise<TableHead> {
  const named = file.sheet ?? null;
  let fallback: { readonly head: TableHead; readonly rows: readonly SheetRow[] } | null = null;
  let reading = sheetRows(holds, () => undefined);
  const begin = (name: string) => {
    reading = sheetRows(named === null ? holds : () => name === named, (rows) => give(rows, name));
    return reading.take;
  };
  for await (const { name, sheets, merged } of readXlsx(file, begin, onProgress)) {
    const head: TableHead = { kind: 'xlsx', encoding: null, sheet: name, sheets, merged };
    const { isWanted, rows } = reading.end();
    if (isWanted) return head;
    if (rows.length > 0) fallback ??= { head, rows };
  }
  if (named !== null) throw new AppError('no-such-sheet', { file: file.name, sheet: named });
  if (fallback === null) throw new AppError('file-empty', { file: file.name });
  give(fallback.rows, fallback.head.sheet);
  return fallback.head;
}

/** Gives the rows of a sheet on as soon as its top shows that it is the wanted one, and keeps them until then. */
function sheetRows(holds: HoldsWanted, give: (rows: readonly SheetRow[]) => void) {
  let rows: SheetRow[] = [];
  let isWanted: boolean | null = null;
  return {
    take(row: SheetRow): void {
      rows.push(row);
      if (rows.length === TOP_ROWS) isWanted ??= holds(rows);
      if (isWanted !== true || rows.length < ROWS_AT_ONCE) return;
      give(rows);
      rows = [];
    },
    end(): { readonly isWanted: boolean; readonly rows: readonly SheetRow[] } {
      const wanted = isWanted ?? holds(rows);
      if (wanted) give(rows);
      return { isWanted: wanted, rows };
    },
  };
}
