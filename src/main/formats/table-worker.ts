import { parentPort, workerData } from 'node:worker_threads';
import { apiErrorOf, type ApiError } from '#core/api/errors.ts';
import { holdsDelivered } from '#core/sheet/delivered-header.ts';
import { holdsDeclarations } from '#core/sheet/read-declarations.ts';
import { holdsTakeOff } from '#core/sheet/take-off-header.ts';
import type { TableContent, TableFile } from '../services/ports.ts';
import type { TableKind } from './detect.ts';
import { readCsv } from './read-csv.ts';
import { readXlsxTable, type HoldsWanted } from './read-xlsx-table.ts';

export interface TableTask {
  readonly kind: TableKind;
  readonly wanted: TableContent;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the worker tells: how many rows it has read, and the table or why there is none. */
export type FromTableWorker =
  | { readonly type: 'progress'; readonly rows: number }
  | { readonly type: 'read'; readonly table: TableFile }
  | { readonly type: 'failed'; readonly error: ApiError };

const HOLDS: Record<TableContent, HoldsWanted> = {
  declarations: holdsDeclarations,
  takeOff: holdsTakeOff,
  deliveredProducts: holdsDelivered,
};

const starter = parentPort;
if (starter) {
  // Given by `table-reader.ts` alone.
  const task = workerData as TableTask;
  const tell = (message: FromTableWorker) => starter.postMessage(message);
  const onProgress = (rows: number) => tell({ type: 'progress', rows });
  try {
    const table =
      task.kind === 'xlsx' ? await readXlsxTable(task, HOLDS[task.wanted], onProgress) : readCsv(task, onProgress);
    tell({ type: 'read', table });
  } catch (error) {
    tell({ type: 'failed', error: apiErrorOf(error) });
  }
}
