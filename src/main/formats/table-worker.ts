import { parentPort, workerData } from 'node:worker_threads';
import { apiErrorOf, type ApiError } from '#core/api/errors.ts';
import { holdsDelivered } from '#core/sheet/delivered-header.ts';
import { holdsDeclarations } from '#core/sheet/read-declarations.ts';
import { holdsTakeOff } from '#core/sheet/take-off-header.ts';
import { holdsWaste } from '#core/sheet/waste-header.ts';
import type { DeclarationFile, TableContent, WantedTable } from '../services/ports.ts';
import type { TableKind } from './detect.ts';
import { readCsv } from './read-csv.ts';
import { readDocuments, type DocumentKind } from './read-documents.ts';
import { readXlsxTable, type HoldsWanted } from './read-xlsx-table.ts';

export type ReadTask =
  | (WantedTable & { readonly kind: TableKind; readonly wanted: TableContent })
  | (Omit<WantedTable, 'sheet'> & { readonly kind: DocumentKind; readonly today: string });

/** What the worker tells: how many rows or documents it has read, and what they are or why there is nothing. */
export type FromTableWorker =
  | { readonly type: 'progress'; readonly rows: number }
  | { readonly type: 'read'; readonly file: DeclarationFile }
  | { readonly type: 'failed'; readonly error: ApiError };

const HOLDS: Record<TableContent, HoldsWanted> = {
  declarations: holdsDeclarations,
  takeOff: holdsTakeOff,
  deliveredProducts: holdsDelivered,
  wasteDeliveries: holdsWaste,
};

const starter = parentPort;
if (starter) {
  // Given by `table-reader.ts` alone.
  const task = workerData as ReadTask;
  const tell = (message: FromTableWorker) => starter.postMessage(message);
  try {
    tell({ type: 'read', file: await read(task, (rows) => tell({ type: 'progress', rows })) });
  } catch (error) {
    tell({ type: 'failed', error: apiErrorOf(error) });
  }
}

async function read(task: ReadTask, onProgress: (rows: number) => void): Promise<DeclarationFile> {
  switch (task.kind) {
    case 'csv':
      return { kind: 'table', table: readCsv(task, onProgress) };
    case 'xlsx':
      return { kind: 'table', table: await readXlsxTable(task, HOLDS[task.wanted], onProgress) };
    default:
      return { kind: 'dataSets', source: await readDocuments(task, task.today, onProgress) };
  }
}
