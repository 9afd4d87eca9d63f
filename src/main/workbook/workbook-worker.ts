import { parentPort, workerData } from 'node:worker_threads';
import { assessmentWorkbook, type AssessmentRequest } from '#core/report/assessment/assessment-workbook.ts';
import type { Workbook } from '#core/report/workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

export type WorkbookSource =
  | { readonly kind: 'described'; readonly workbook: Workbook }
  | { readonly kind: 'assessment'; readonly request: AssessmentRequest };

/** What the worker tells: how far it is, and the bytes when it is done. */
export type FromWorkbookWorker =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'written'; readonly bytes: Uint8Array };

const starter = parentPort;
if (starter) {
  // Given by `writer.ts` alone.
  const source = workerData as WorkbookSource;
  const tell = (message: FromWorkbookWorker, transfer: ArrayBuffer[] = []) => starter.postMessage(message, transfer);
  const workbook = source.kind === 'assessment' ? assessmentWorkbook(source.request) : source.workbook;
  const bytes = await writeWorkbook(workbook, (done, total) => tell({ kind: 'progress', done, total }));
  tell({ kind: 'written', bytes }, [bytes.buffer]);
}
