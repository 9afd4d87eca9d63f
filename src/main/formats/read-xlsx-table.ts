import { AppError } from '#core/api/errors.ts';
import { HEADER_ROWS } from '#core/sheet/import-source.ts';
import type { SheetRow, TableFile } from '../services/ports.ts';
import { readXlsx, type RowTaker, type XlsxFile } from './read-xlsx.ts';

/** Whether a sheet's headings, which are looked for in its first {@link HEADER_ROWS} rows, are those of what is looked for. */
export type HoldsWanted = (rows: readonly SheetRow[]) => boolean;
/** Takes a table's rows, some at a time. */
export type SendRows = (rows: readonly SheetRow[]) => void;

/** Rows that are held before they are passed on. */
const ROWS_AT_ONCE = 1000;

/**
 * The first sheet of a workbook whose headings are recognised, else the first that holds anything: many files begin with a
 * sheet of explanations. Its rows are passed on as they are read, so that a large one is never held whole.
 * @throws AppError `file-empty`, and what {@link readXlsx} throws
 */
export async function readXlsxTable(
  file: XlsxFile,
  holds: HoldsWanted,
  send: SendRows,
  onProgress: (rows: number) => void,
): Promise<Omit<TableFile, 'rows'>> {
  let fallback: { readonly name: string; readonly rows: readonly SheetRow[] } | null = null;
  for await (const { name, rows } of readXlsx(file, () => createRows(holds, send), onProgress)) {
    if (rows.end()) return tableOf(name);
    if (rows.held().length > 0) fallback ??= { name, rows: rows.held() };
  }
  if (fallback === null) throw new AppError('file-empty', { file: file.name });
  sendAll(fallback.rows, send);
  return tableOf(fallback.name);
}

/** Passes on rows a thousand at a time: a message between threads is copied whole, and a large one held three times over. */
export function sendAll(rows: readonly SheetRow[], send: SendRows): void {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) send(rows.slice(from, from + ROWS_AT_ONCE));
}

interface SheetRows extends RowTaker {
  /** Whether the sheet was the wanted one, and so its rows are all passed on. */
  end(): boolean;
  held(): readonly SheetRow[];
}

/** A sheet's rows: held until the first of them tell whether it is the wanted one, and from then on passed on. */
function createRows(holds: HoldsWanted, send: SendRows): SheetRows {
  let held: SheetRow[] = [];
  let isWanted = false;
  return {
    push(row) {
      held.push(row);
      if (held.length === HEADER_ROWS) isWanted ||= holds(held);
      if (!isWanted || held.length < ROWS_AT_ONCE) return;
      send(held);
      held = [];
    },
    end() {
      isWanted ||= holds(held);
      if (isWanted && held.length > 0) send(held);
      return isWanted;
    },
    held: () => held,
  };
}

function tableOf(sheet: string): Omit<TableFile, 'rows'> {
  return { kind: 'xlsx', encoding: null, sheet };
}
