import { Worker } from 'node:worker_threads';
import type { Log } from '../services/ports.ts';
import { workerFile } from '../worker-file.ts';

/** MB. A file within the limits reads in far less; one that asks for more is an attack or damaged. */
const WORKER_MEMORY_MB = 2048;
/** MB. Rows are gone as soon as they are given on: more room for what dies young would only stand empty. */
const WORKER_YOUNG_MB = 16;

/** Threads that files are read in. */
export interface ReadingThreads {
  /** A thread that does what the first message to it says, and ends. */
  take(): Worker;
  /** To be told when a thread has ended. */
  ended(): void;
  close(): void;
}

/** Each is started when there is a file. */
export function threadsOnDemand(): ReadingThreads {
  return { take: startThread, ended: () => undefined, close: () => undefined };
}

/** Milliseconds: the program's start, and what is shown of a file, come first. */
const AFTER_MS = 1000;

/** One waits for the next file: to start it then would delay a small one by half. */
export function threadsAhead(log: Log, start = startThread): ReadingThreads {
  let waiting: Worker | null = null;
  let planned: NodeJS.Timeout | null = null;
  let closed = false;
  const fill = () => {
    planned = null;
    const worker = start();
    waiting = worker;
    // A program with nothing else to do ends.
    worker.unref();
    worker.once('error', (reason) => {
      if (waiting === worker) log.error('The thread that waits for a file failed', reason);
    });
    worker.once('exit', () => {
      if (waiting === worker) waiting = null;
    });
  };
  const plan = () => {
    if (!waiting && !closed) planned ??= setTimeout(fill, AFTER_MS).unref();
  };
  plan();
  return {
    take() {
      const worker = waiting ?? start();
      waiting = null;
      worker.ref();
      return worker;
    },
    ended: plan,
    close() {
      closed = true;
      if (planned) clearTimeout(planned);
      void waiting?.terminate();
    },
  };
}

function startThread(): Worker {
  return new Worker(workerFile('table-worker', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY_MB, maxYoungGenerationSizeMb: WORKER_YOUNG_MB },
  });
}
