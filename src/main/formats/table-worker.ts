import { parentPort, workerData } from 'node:worker_threads';
import { apiErrorOf, type ApiError } from '#core/api/errors.ts';
import { holdsDeclarations } from '#core/sheet/read-declarations.ts';
import { holdsTakeOff } from '#core/sheet/take-off-header.ts';
import type { SheetRow, TableContent, TableFile } from '../services/ports.ts';
import type { TableKind } from './detect.ts';
import { readCsv } from './read-csv.ts';
import { readXlsxTable, sendAll, type HoldsWanted } from './read-xlsx-table.ts';

export interface TableTask {
  readonly kind: TableKind;
  readonly wanted: TableContent;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the worker tells: how many rows it has read; the table's rows, some at a time, and then the table itself; or why there is none. */
export type FromTableWorker =
  | { readonly type: 'progress'; readonly rows: number }
  | { readonly type: 'rows'; readonly rows: readonly SheetRow[] }
  | { readonly type: 'read'; readonly table: Omit<TableFile, 'rows'> }
  | { readonly type: 'failed'; readonly error: ApiError };

const HOLDS: Record<TableContent, HoldsWanted> = { declarations: holdsDeclarations, takeOff: holdsTakeOff };

const starter = parentPort;
if (starter) {
  // Given by `table-reader.ts` alone.
  const task = workerData as TableTask;
  const tell = (message: FromTableWorker) => starter.postMessage(message);
  const onProgress = (rows: number) => tell({ type: 'progress', rows });
  const send = (rows: readonly SheetRow[]) => tell({ type: 'rows', rows });
  const sendCsv = (file: TableTask) => {
    const { rows, ...table } = readCsv(file, onProgress);
    sendAll(rows, send);
    return table;
  };
  try {
    const table =
      task.kind === 'xlsx' ? await readXlsxTable(task, HOLDS[task.wanted], send, onProgress) : sendCsv(task);
    tell({ type: 'read', table });
  } catch (error) {
    tell({ type: 'failed', error: apiErrorOf(error) });
  }
}
