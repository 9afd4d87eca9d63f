import { AppError } from '#core/api/errors.ts';
import type { DeclarationFile, EnergyFile, JobControl, SheetRow, TableReader, TakeRows } from '../services/ports.ts';
import { detectFile, detectTable } from './detect.ts';
import { unpackRows } from './packed-rows.ts';
import { threadsOnDemand, type ReadingThreads } from './reading-threads.ts';
import type { FromTableWorker, ReadTask } from './table-worker.ts';

/** Reads files in a thread of their own, so that the backend answers meanwhile; cancelling ends the thread at once. */
export function createTableReader(threads = threadsOnDemand()): TableReader {
  const inThread = threadReader(threads);
  return {
    async read(file, wanted, control) {
      const kind = await detectTable(file);
      const read = await inThread({ ...file, kind, wanted }, control);
      if (read.kind !== 'table') throw new AppError('file-not-spreadsheet', { file: file.name });
      return read.table;
    },
    async readEnergy(file, control) {
      const kind = await detectFile(file);
      if (kind === 'json' || kind === 'xml') throw new AppError('file-not-telematics', { file: file.name });
      const wanted = kind === 'fleet' ? { kind } : { kind: await detectTable(file), wanted: 'siteEntries' as const };
      const read = await inThread({ ...file, ...wanted }, control);
      if (read.kind === 'dataSets') throw new AppError('file-not-telematics', { file: file.name });
      return read;
    },
    async readDeclarations(file, today, control, take) {
      const kind = await detectFile(file);
      if (kind === 'other') throw new AppError('file-not-declarations', { file: file.name });
      if (kind === 'fleet') throw new AppError('file-is-telematics', { file: file.name });
      const isTable = kind === 'csv' || kind === 'xlsx';
      const read = await inThread(
        isTable ? { ...file, kind, wanted: 'declarations' } : { ...file, kind, today },
        control,
        take,
      );
      if (read.kind === 'fleet') throw new AppError('file-is-telematics', { file: file.name });
      return read;
    },
    close: () => threads.close(),
  };
}

type ReadFile = DeclarationFile | EnergyFile;

function threadReader(threads: ReadingThreads) {
  return (task: ReadTask, { signal, progress }: JobControl, take?: TakeRows): Promise<ReadFile> =>
    new Promise<ReadFile>((resolve, reject) => {
      if (signal.aborted) {
        reject(new AppError('cancelled', {}));
        return;
      }
      const worker = threads.take();
      const cancel = () => {
        reject(new AppError('cancelled', {}));
        void worker.terminate();
      };
      signal.addEventListener('abort', cancel, { once: true });
      const rows: SheetRow[] = [];
      worker.on('message', (message: FromTableWorker) => {
        if (message.type === 'progress') progress(message.rows, null);
        else if (message.type === 'rows') {
          const handed = unpackRows(message.rows);
          rows.push(...handed);
          take?.(handed, message.sheet);
        } else if (message.type === 'table') resolve({ kind: 'table', table: { ...message.head, rows } });
        else if (message.type === 'dataSets') resolve({ kind: 'dataSets', source: message.source });
        else if (message.type === 'fleet') resolve({ kind: 'fleet', snapshot: message.snapshot });
        else reject(new AppError(message.error.code, message.error.params));
      });
      // A thread that dies on a file has met one that no reader is made for.
      worker.once('error', () => reject(new AppError('file-damaged', { file: task.name })));
      worker.once('exit', () => {
        signal.removeEventListener('abort', cancel);
        reject(new AppError('file-damaged', { file: task.name }));
        threads.ended();
      });
      try {
        worker.postMessage(task);
      } catch (reason) {
        // A file that there is no memory for a copy of.
        void worker.terminate();
        throw reason;
      }
    });
}
