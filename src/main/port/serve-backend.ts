import { apiErrorOf, type Result } from '#core/api/errors.ts';
import type { BackendOptions, FromBackend, ServedBackend, ToBackend } from './messages.ts';

/** The host's end of the port, as the backend's process or thread sees it. */
export interface HostPort {
  post(message: FromBackend): void;
  onMessage(listener: (message: ToBackend) => void): void;
}

/**
 * Runs a backend behind a port: starts it when told to, answers every message that carries an id, and calls `exit` when it
 * is closed or could not start.
 */
export function serveBackend(
  host: HostPort,
  create: (options: BackendOptions) => ServedBackend | Promise<ServedBackend>,
  exit: () => void,
): void {
  const starting = Promise.withResolvers<ServedBackend>();

  const start = async (options: BackendOptions) => {
    try {
      const backend = await create(options);
      backend.onEvent((event) => host.post({ type: 'event', event }));
      host.post({ type: 'ready' });
      starting.resolve(backend);
    } catch (reason) {
      host.post({ type: 'failed', error: apiErrorOf(reason) });
      exit();
    }
  };
  const answer = async (id: number, give: (backend: ServedBackend) => Result<unknown> | Promise<Result<unknown>>) => {
    host.post({ type: 'result', id, result: await resultOf(async () => give(await starting.promise)) });
  };

  host.onMessage((message) => {
    switch (message.type) {
      case 'start':
        void start(message.options);
        break;
      case 'call':
        void answer(message.id, (backend) => backend.dispatch(message.name, message.input));
        break;
      case 'put':
        void answer(message.id, ({ shelf }) => ({ ok: true, value: shelf.put(message.name, message.bytes) }));
        break;
      case 'peek':
        void answer(message.id, ({ shelf }) => heldFile(shelf.peek(message.handle), message.handle));
        break;
      case 'drop':
        void starting.promise.then(({ shelf }) => shelf.take(message.handle));
        break;
      case 'close':
        void starting.promise.then((backend) => backend.close()).finally(exit);
        break;
    }
  });
}

function heldFile(file: { name: string; bytes: Uint8Array } | null, handle: string): Result<unknown> {
  return file ? { ok: true, value: file } : { ok: false, code: 'not-found', params: { entity: 'file', id: handle } };
}

async function resultOf(give: () => Promise<Result<unknown>>): Promise<Result<unknown>> {
  try {
    return await give();
  } catch (reason) {
    return { ok: false, ...apiErrorOf(reason) };
  }
}
