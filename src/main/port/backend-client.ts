import type { ApiError, Result } from '#core/api/errors.ts';
import type { BackendEvent } from '#core/api/events.ts';
import type { BackendOptions, FromBackend, NamedFile, ToBackend } from './messages.ts';

/** A process or thread that runs `backend-entry`, as its host sees it. */
export interface BackendProcess {
  post(message: ToBackend): void;
  onMessage(listener: (message: FromBackend) => void): void;
  /** Called once, whatever the reason was. */
  onExit(listener: () => void): void;
  kill(): void;
}

/** The backend behind its port. Nothing here rejects or hangs: what cannot be answered is answered with an error. */
export interface BackendClient {
  /** Whether it started, and else why not. */
  readonly started: Promise<Result<null>>;
  /** Resolves when the process has ended, asked or not. */
  readonly ended: Promise<void>;
  call(name: string, input: unknown): Promise<Result<unknown>>;
  /** Holds the bytes for a call that names the handle. */
  putFile(file: NamedFile): Promise<Result<string>>;
  /** A made file, which stays held until it is dropped: where it cannot be written, it need not be made again. */
  peekFile(handle: string): Promise<Result<NamedFile>>;
  dropFile(handle: string): void;
  onEvent(listener: (event: BackendEvent) => void): () => void;
  /** Lets the backend close its workspace, then ends the process. */
  close(): Promise<void>;
}

/** How long the backend may take to close its workspace before its process is ended. */
const CLOSE_LIMIT_MS = 5000;

export function connectBackend(backend: BackendProcess, options: BackendOptions): BackendClient {
  const pending = new Map<number, (result: Result<never>) => void>();
  const listeners = new Set<(event: BackendEvent) => void>();
  const started = Promise.withResolvers<Result<null>>();
  const ended = Promise.withResolvers<void>();
  let lastId = 0;
  /** Why nothing is answered any more; null while it lives. */
  let gone: ApiError | null = null;

  const end = (reason: ApiError) => {
    gone ??= reason;
    const failure = { ok: false, ...gone } as const;
    started.resolve(failure);
    for (const answer of pending.values()) answer(failure);
    pending.clear();
  };

  backend.onMessage((message) => {
    switch (message.type) {
      case 'ready':
        started.resolve({ ok: true, value: null });
        break;
      case 'failed':
        end(message.error);
        break;
      case 'result':
        // The other side answers each message with the output that its name stands for.
        pending.get(message.id)?.(message.result as Result<never>);
        pending.delete(message.id);
        break;
      case 'event':
        listeners.forEach((listener) => listener(message.event));
        break;
    }
  });
  backend.onExit(() => {
    end({ code: 'backend-gone', params: {} });
    ended.resolve();
  });
  backend.post({ type: 'start', options });

  const ask = <T>(message: (id: number) => ToBackend): Promise<Result<T>> => {
    if (gone) return Promise.resolve({ ok: false, ...gone });
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      pending.set(id, resolve);
      backend.post(message(id));
    });
  };

  return {
    started: started.promise,
    ended: ended.promise,
    call: (name, input) => ask((id) => ({ type: 'call', id, name, input })),
    putFile: ({ name, bytes }) => ask((id) => ({ type: 'put', id, name, bytes })),
    peekFile: (handle) => ask((id) => ({ type: 'peek', id, handle })),
    dropFile: (handle) => backend.post({ type: 'drop', handle }),
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      if (gone?.code !== 'backend-gone') backend.post({ type: 'close' });
      const limit = setTimeout(() => backend.kill(), CLOSE_LIMIT_MS);
      await ended.promise;
      clearTimeout(limit);
    },
  };
}
