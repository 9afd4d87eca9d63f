import { Worker } from 'node:worker_threads';
import { AppError } from '#core/api/errors.ts';
import type { JobControl, WorkbookWriter } from '../services/ports.ts';
import { workerFile } from '../worker-file.ts';
import type { FromWorkbookWorker, WorkbookSource } from './workbook-worker.ts';

/** MB for what is new in the thread: with more of it what soon is rubbish lies about for long, and the thread grows twice as large. */
const YOUNG_MB = 24;

/** Makes workbooks in a thread of its own, so that the backend answers meanwhile; cancelling ends the thread. */
export function createWorkbookWriter(): WorkbookWriter {
  return {
    write: (workbook, control) => inThread({ kind: 'described', workbook }, control),
    writeAssessment: (request, control) => inThread({ kind: 'assessment', request }, control),
  };
}

function inThread(source: WorkbookSource, { signal, progress }: JobControl): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(new AppError('cancelled', {}));
      return;
    }
    const worker = new Worker(workerFile('workbook-worker', import.meta.url), {
      workerData: source,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
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
}
