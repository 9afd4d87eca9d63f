import { Worker } from 'node:worker_threads';
import { workerFile } from '../worker-file.ts';

/** MB. A file within the limits reads in far less; one that asks for more is an attack or damaged. */
const WORKER_MEMORY_MB = 2048;
/** MB. Rows are gone as soon as they are given on: more room for what dies young would only stand empty. */
const WORKER_YOUNG_MB = 16;

export interface ReadingThreads {
  /** A thread that does what the first message to it says, and ends. */
  take(): Worker;
  /** To be told when a file has been read: the next finds a thread that waits, too. */
  refill(): void;
}

/** @param ahead whether one is started before it is asked for: a thread that has to be started delays a small file by half */
export function readingThreads(ahead: boolean): ReadingThreads {
  let waiting: Worker | null = null;
  const refill = () => {
    if (!ahead || waiting) return;
    const worker = start();
    waiting = worker;
    // A program with nothing else to do ends.
    worker.unref();
    const gone = () => {
      if (waiting === worker) waiting = null;
    };
    worker.once('error', gone);
    worker.once('exit', gone);
  };
  refill();
  return {
    take() {
      const worker = waiting ?? start();
      waiting = null;
      worker.ref();
      return worker;
    },
    refill,
  };
}

function start(): Worker {
  return new Worker(workerFile('table-worker', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY_MB, maxYoungGenerationSizeMb: WORKER_YOUNG_MB },
  });
}
