import { parentPort } from 'node:worker_threads';
import { apiErrorOf, type ApiError } from '#core/api/errors.ts';
import { holdsCatalogue } from '#core/sheet/catalogue-header.ts';
import { holdsBids } from '#core/sheet/bid-header.ts';
import { holdsDelivered } from '#core/sheet/delivered-header.ts';
import type { ReadSource } from '#core/sheet/import-source.ts';
import { holdsDeclarations } from '#core/sheet/read-declarations.ts';
import { holdsTakeOff } from '#core/sheet/take-off-header.ts';
import { holdsSiteEnergy } from '#core/sheet/site-header.ts';
import { holdsCosts } from '#core/sheet/cost-columns.ts';
import { holdsWaste } from '#core/sheet/waste-header.ts';
import type { TelematicsSnapshot } from '#core/site/telematics.ts';
import type { TableContent, WantedTable } from '../services/ports.ts';
import type { TableKind } from './detect.ts';
import { buffersOf, packRows, type PackedRows } from './packed-rows.ts';
import { readCsv } from './read-csv.ts';
import { readDocuments, type DocumentKind } from './read-documents.ts';
import { readXlsxTable, type HoldsWanted } from './read-xlsx-table.ts';
import { ROWS_AT_ONCE, type GiveRows, type TableHead } from './table-rows.ts';
import { readSnapshot } from './telematics/read-snapshot.ts';

export type ReadTask =
  | (WantedTable & { readonly kind: TableKind; readonly wanted: TableContent })
  | (Omit<WantedTable, 'sheet'> & { readonly kind: DocumentKind; readonly today: string })
  | (Omit<WantedTable, 'sheet'> & { readonly kind: 'fleet' });

/** What the worker tells: how many rows or documents it has read, a table's rows as they come, and what it was or why there is nothing. */
export type FromTableWorker =
  | { readonly type: 'progress'; readonly rows: number }
  | { readonly type: 'rows'; readonly rows: PackedRows; readonly sheet: string | null }
  | { readonly type: 'table'; readonly head: TableHead }
  | { readonly type: 'dataSets'; readonly source: ReadSource }
  | { readonly type: 'fleet'; readonly snapshot: TelematicsSnapshot }
  | { readonly type: 'failed'; readonly error: ApiError };

/** @param handed what is given away and not copied */
type Tell = (message: FromTableWorker, handed?: readonly ArrayBuffer[]) => void;

const HOLDS: Record<TableContent, HoldsWanted> = {
  declarations: holdsDeclarations,
  takeOff: holdsTakeOff,
  deliveredProducts: holdsDelivered,
  wasteDeliveries: holdsWaste,
  costLines: holdsCosts,
  siteEntries: holdsSiteEnergy,
  catalogue: holdsCatalogue,
  bids: holdsBids,
};

const starter = parentPort;
// Once: what waits for no other message ends when it has answered.
starter?.once('message', (task: ReadTask) => {
  const tell: Tell = (message, handed = []) => starter.postMessage(message, handed);
  read(task, tell).then(
    (message) => tell(message),
    (error: unknown) => tell({ type: 'failed', error: apiErrorOf(error) }),
  );
});

async function read(task: ReadTask, tell: Tell): Promise<FromTableWorker> {
  const onProgress = (rows: number) => tell({ type: 'progress', rows });
  const give: GiveRows = (rows, sheet) => {
    // In parts: a table that is handed over whole stands in memory three times while it is.
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const packed = packRows(rows.slice(from, from + ROWS_AT_ONCE));
      tell({ type: 'rows', rows: packed, sheet }, buffersOf(packed));
    }
  };
  switch (task.kind) {
    case 'csv':
      return { type: 'table', head: readCsv(task, give, onProgress) };
    case 'xlsx':
      return { type: 'table', head: await readXlsxTable(task, HOLDS[task.wanted], give, onProgress) };
    case 'fleet':
      return { type: 'fleet', snapshot: readSnapshot(task.name, task.bytes) };
    default:
      return { type: 'dataSets', source: await readDocuments(task, task.today, onProgress) };
  }
}
