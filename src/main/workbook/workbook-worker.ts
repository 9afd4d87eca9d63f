import { parentPort, workerData } from 'node:worker_threads';
import type { Workbook } from '#core/report/workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

/** What the worker tells: how far it is, and the bytes when it is done. */
export type FromWorkbookWorker =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'written'; readonly bytes: Uint8Array };

const starter = parentPort;
if (starter) {
  // Given by `writer.ts` alone.
  const workbook = workerData as Workbook;
  const tell = (message: FromWorkbookWorker, transfer: ArrayBuffer[] = []) => starter.postMessage(message, transfer);
  const bytes = await writeWorkbook(workbook, (done, total) => tell({ kind: 'progress', done, total }));
  tell({ kind: 'written', bytes }, [bytes.buffer]);
}
