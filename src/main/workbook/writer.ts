import { Worker } from 'node:worker_threads';
import { AppError } from '#core/api/errors.ts';
import type { WorkbookWriter } from '../services/ports.ts';
import { workerFile } from '../worker-file.ts';
import type { FromWorkbookWorker } from './workbook-worker.ts';

/** Writes workbooks in a thread of its own, so that the backend answers meanwhile; cancelling ends the thread. */
export function createWorkbookWriter(): WorkbookWriter {
  return {
    write(workbook, { signal, progress }) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) {
          reject(new AppError('cancelled', {}));
          return;
        }
        const worker = new Worker(workerFile('workbook-worker', import.meta.url), { workerData: workbook });
        const cancel = () => {
          reject(new AppError('cancelled', {}));
          void worker.terminate();
        };
        signal.addEventListener('abort', cancel, { once: true });
        worker.on('message', (message: FromWorkbookWorker) => {
          if (message.kind === 'progress') progress(message.done, message.total);
          else resolve(message.bytes);
        });
        worker.once('error', reject);
        worker.once('exit', (code) => {
          signal.removeEventListener('abort', cancel);
          reject(new Error(`The workbook writer ended without a file (exit code ${code})`));
        });
      });
    },
  };
}
