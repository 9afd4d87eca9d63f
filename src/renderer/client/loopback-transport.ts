import { FILE_EXTENSIONS, type HostEvent, type UploadedFile } from '#core/api/bridge.ts';
import type { Result } from '#core/api/errors.ts';
import { followLines } from './lines.ts';
import { takeToken } from './token.ts';
import type { Transport } from './transport.ts';

const RECONNECT_MS = 1000;
const GONE = { ok: false, code: 'backend-gone', params: {} } as const satisfies Result<never>;

/** Calls over http to the loopback host that served this page. */
export function loopbackTransport(page: Window): Transport {
  const authorization = `Bearer ${takeToken(page) ?? ''}`;
  const listeners = new Set<(event: HostEvent) => void>();
  const tell = (event: HostEvent) => listeners.forEach((listener) => listener(event));

  const post = async <T>(path: string, type: string, body: BodyInit): Promise<Result<T>> => {
    try {
      const response = await fetch(path, { method: 'POST', headers: { authorization, 'content-type': type }, body });
      // The host answers every request with a `Result`, refused ones too.
      return (await response.json()) as Result<T>;
    } catch {
      return GONE;
    }
  };
  const putFile = (name: string, content: Uint8Array<ArrayBuffer> | File) =>
    post<UploadedFile>(`/files?name=${encodeURIComponent(name)}`, 'application/octet-stream', content);

  // A job can end before the answer that names it arrives, so no call leaves before events are listened to.
  const { promise: listening, resolve: opened } = Promise.withResolvers<void>();
  void followEvents();

  async function followEvents(): Promise<void> {
    for (let connected = false; ;) {
      try {
        const response = await fetch('/events', { headers: { authorization } });
        opened();
        if (response.status === 401 || response.body === null) return;
        if (connected) tell({ type: 'connection', state: 'restored' });
        connected = true;
        await followLines(response.body, (line) => tell(JSON.parse(line) as HostEvent));
      } catch {
        opened();
      }
      if (connected) tell({ type: 'connection', state: 'lost' });
      await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS));
    }
  }

  return {
    capabilities: { asksWhereToSave: false, tellsDataFolder: false },

    async call(name, input) {
      await listening;
      return post(`/api/${name}`, 'application/json', JSON.stringify(input));
    },

    async openFile(kind) {
      const file = await askForFile(page.document, FILE_EXTENSIONS[kind]);
      // Sent by the browser straight from the disk: the page would stand still while it copied a large file.
      return file ? putFile(file.name, file) : { ok: true, value: null };
    },

    putFile,

    async saveFile(file) {
      try {
        const response = await fetch(`/files/${encodeURIComponent(file.file)}`, { headers: { authorization } });
        if (!response.ok) return (await response.json()) as Result<boolean>;
        download(page.document, file.name, await response.blob());
        return { ok: true, value: true };
      } catch {
        return GONE;
      }
    },

    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function askForFile(document: Document, extensions: readonly string[]): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = extensions.map((extension) => `.${extension}`).join(',');
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

function download(document: Document, name: string, bytes: Blob): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes once the click is handled; a minute is far beyond that.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
