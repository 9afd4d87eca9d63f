import { parentPort, Worker } from 'node:worker_threads';
import type { BackendProcess } from './backend-client.ts';
import type { FromBackend, ToBackend } from './messages.ts';
import type { HostPort } from './serve-backend.ts';

/** MB. A fourth of what V8 takes on a large machine: an import keeps what it reads, and more room for what dies young would only make it larger. */
const YOUNG_MB = 48;

/** Starts the backend's root as a worker thread. */
export function startWorker(file: URL): BackendProcess {
  const worker = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
  // A thread that fails ends; `exit` follows and is what its host acts on.
  worker.on('error', (reason) => process.stderr.write(`${reason instanceof Error ? reason.stack : String(reason)}\n`));
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.on('message', (message: FromBackend) => listener(message)),
    onExit: (listener) => worker.once('exit', listener),
    kill: () => void worker.terminate(),
  };
}

/** The host's end, inside a worker thread. Null outside of one. */
export function threadPort(): HostPort | null {
  const port = parentPort;
  if (port === null) return null;
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.on('message', (message: ToBackend) => listener(message)),
  };
}
