import { createShelf } from '#main/api/shelf.ts';
import type { BackendProcess } from '#main/port/backend-client.ts';
import type { BackendOptions, FromBackend, ServedBackend, ToBackend } from '#main/port/messages.ts';
import { serveBackend } from '#main/port/serve-backend.ts';

export const BACKEND_OPTIONS: BackendOptions = {
  dataDir: '/data',
  resourcesDir: '/resources',
  programVersion: '1.0.0',
  who: 'kari',
};

/** A backend's process that runs in this one: messages are copied and come later, as they do between processes. */
export function backendInProcess(create: (options: BackendOptions) => ServedBackend | Promise<ServedBackend>) {
  const exits: (() => void)[] = [];
  const toHost: ((message: FromBackend) => void)[] = [];
  const toBackend: ((message: ToBackend) => void)[] = [];
  let alive = true;
  const exit = () =>
    queueMicrotask(() => {
      if (!alive) return;
      alive = false;
      exits.forEach((listener) => listener());
    });
  const later = <T>(listeners: readonly ((message: T) => void)[], message: T) =>
    queueMicrotask(() => {
      if (alive) listeners.forEach((listener) => listener(structuredClone(message)));
    });
  serveBackend(
    { post: (message) => later(toHost, message), onMessage: (listener) => toBackend.push(listener) },
    create,
    exit,
  );
  const process: BackendProcess = {
    post: (message) => later(toBackend, message),
    onMessage: (listener) => void toHost.push(listener),
    onExit: (listener) => void exits.push(listener),
    kill: exit,
  };
  return { process, exit };
}

/** A backend that answers every call with what it was asked; `part` is what a test is about. */
export function echoingBackend(part: Partial<ServedBackend> = {}): ServedBackend {
  return {
    dispatch: (name, input) => Promise.resolve({ ok: true, value: { name, input } }),
    shelf: createShelf(),
    onEvent: () => () => undefined,
    close: () => undefined,
    ...part,
  };
}
