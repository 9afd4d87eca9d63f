import type { ToBackend } from './messages.ts';
import type { HostPort } from './serve-backend.ts';

/** What Electron adds to `process` in a utility process; written out here, since only the desktop host knows Electron. */
interface UtilityProcess {
  readonly parentPort?: {
    postMessage(message: unknown): void;
    on(event: 'message', listener: (event: { readonly data: ToBackend }) => void): unknown;
  };
}

/** The host's end, inside Electron's utility process. Null outside of one. */
export function utilityPort(): HostPort | null {
  const { parentPort } = process as UtilityProcess;
  if (parentPort === undefined) return null;
  return {
    post: (message) => parentPort.postMessage(message),
    onMessage: (listener) => void parentPort.on('message', ({ data }) => listener(data)),
  };
}
