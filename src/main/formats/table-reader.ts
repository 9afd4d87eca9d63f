import { Worker } from 'node:worker_threads';
import { AppError } from '#core/api/errors.ts';
import type { DeclarationFile, JobControl, TableReader } from '../services/ports.ts';
import { workerFile } from '../worker-file.ts';
import { detectFile, detectTable } from './detect.ts';
import type { FromTableWorker, ReadTask } from './table-worker.ts';

/** MB. A file within the limits reads in far less; one that asks for more is an attack or damaged. */
const WORKER_MEMORY_MB = 2048;

/** Reads files in a thread of their own, so that the backend answers meanwhile; cancelling ends the thread at once. */
export function createTableReader(): TableReader {
  return {
    async read(file, wanted, control) {
      const kind = await detectTable(file);
      const read = await inThread({ ...file, kind, wanted }, control);
      if (read.kind !== 'table') throw new AppError('file-not-spreadsheet', { file: file.name });
      return read.table;
    },
    async readDeclarations(file, today, control) {
      const kind = await detectFile(file);
      if (kind === 'other') throw new AppError('file-not-declarations', { file: file.name });
      if (kind === 'csv' || kind === 'xlsx') return inThread({ ...file, kind, wanted: 'declarations' }, control);
      return inThread({ ...file, kind, today }, control);
    },
  };
}

function inThread(task: ReadTask, { signal, progress }: JobControl): Promise<DeclarationFile> {
  return new Promise<DeclarationFile>((resolve, reject) => {
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
      else if (message.type === 'read') resolve(message.file);
      else reject(new AppError(message.error.code, message.error.params));
    });
    // A thread that dies on a file has met one that no reader is made for.
    worker.once('error', () => reject(new AppError('file-damaged', { file: task.name })));
    worker.once('exit', () => {
      signal.removeEventListener('abort', cancel);
      reject(new AppError('file-damaged', { file: task.name }));
    });
  });
}
