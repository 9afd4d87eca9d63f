import { Worker } from 'node:worker_threads';
import { AppError } from '#core/api/errors.ts';
import type { TableFile, TableReader } from '../services/ports.ts';
import { workerFile } from '../worker-file.ts';
import { detectTable } from './detect.ts';
import type { FromTableWorker, TableTask } from './table-worker.ts';

/** MB. A sheet within the limits reads in far less; a file that asks for more is an attack or damaged. */
const WORKER_MEMORY_MB = 2048;

/** Reads tables in a thread of their own, so that the backend answers meanwhile; cancelling ends the thread at once. */
export function createTableReader(): TableReader {
  return {
    async read(file, wanted, { signal, progress }) {
      const kind = await detectTable(file);
      const task: TableTask = { kind, wanted, ...file };
      return new Promise<TableFile>((resolve, reject) => {
        if (signal.aborted) {
          reject(new AppError('cancelled', {}));
          return;
        }
        const worker = new Worker(workerFile('table-worker', import.meta.url), {
          workerData: task,
          resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY_MB },
        });
        const cancel = () => {
          reject(new AppError('cancelled', {}));
          void worker.terminate();
        };
        signal.addEventListener('abort', cancel, { once: true });
        worker.on('message', (message: FromTableWorker) => {
          if (message.type === 'progress') progress(message.rows, null);
          else if (message.type === 'read') resolve(message.table);
          else reject(new AppError(message.error.code, message.error.params));
        });
        // A thread that dies on a file has met one that no reader is made for.
        worker.once('error', () => reject(new AppError('file-damaged', { file: file.name })));
        worker.once('exit', () => {
          signal.removeEventListener('abort', cancel);
          reject(new AppError('file-damaged', { file: file.name }));
        });
      });
    },
  };
}
