import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DesktopBridge, HostEvent } from '#core/api/bridge.ts';
import type { Result } from '#core/api/errors.ts';
import { followLines } from '#renderer/client/lines.ts';
import { takeToken } from '#renderer/client/token.ts';

/** The page's way out, with the test in the place of the host. */
const listeners = new Set<(event: HostEvent) => void>();
const call = vi.fn<(name: string, input: unknown) => Promise<Result<unknown>>>();
const bridge: DesktopBridge = {
  call,
  openFile: () => Promise.resolve({ ok: true, value: null }),
  putFile: (name) => Promise.resolve({ ok: true, value: { upload: 'u1', name } }),
  saveFile: () => Promise.resolve({ ok: true, value: true }),
  onEvent(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
vi.stubGlobal('window', { byggklima: bridge });
const { api } = await import('#renderer/client/api.ts');
const { files } = await import('#renderer/client/files.ts');
const { runJob } = await import('#renderer/client/jobs.ts');
const { applyEvent, callKey } = await import('#renderer/client/queries.ts');

const tell = (event: HostEvent) => [...listeners].forEach((listener) => listener(event));

beforeEach(() => {
  call.mockReset();
  listeners.clear();
});

describe('a call', () => {
  it('resolves with its value', async () => {
    call.mockResolvedValue({ ok: true, value: { id: 'p1' } });
    expect(await api.call('projects.openExample', {})).toEqual({ id: 'p1' });
    expect(call).toHaveBeenCalledWith('projects.openExample', {});
  });

  it('that is refused rejects with the code and its parameters', async () => {
    call.mockResolvedValue({ ok: false, code: 'not-found', params: { entity: 'project', id: 'p1' } });
    await expect(api.call('projects.get', { id: 'p1' })).rejects.toMatchObject({
      code: 'not-found',
      params: { entity: 'project', id: 'p1' },
    });
  });
});

describe('a file', () => {
  it('that is dropped becomes a handle with its name', async () => {
    expect(await files.put(new File(['a'], 'mengder.csv'))).toEqual({ upload: 'u1', name: 'mengder.csv' });
  });

  it('that the person does not choose is nothing', async () => {
    expect(await files.open('package')).toBeNull();
  });
});

describe('a job', () => {
  const started = () => call.mockResolvedValueOnce({ ok: true, value: { job: 'j1' } });

  it('ends with its outcome, and tells how far it is on the way', async () => {
    started();
    const progress: unknown[] = [];
    const job = runJob('imports.read', { upload: 'u1' }, { onProgress: (step) => progress.push(step) });
    await vi.waitFor(() => expect(call).toHaveBeenCalled());
    tell({ type: 'progress', job: 'another', done: 9, total: 9 });
    tell({ type: 'progress', job: 'j1', done: 1, total: 4 });
    tell({ type: 'finished', job: 'another', outcome: { ok: true, value: 'not this' } });
    tell({ type: 'finished', job: 'j1', outcome: { ok: true, value: { import: 'i1' } } });
    expect(await job).toEqual({ import: 'i1' });
    expect(progress).toEqual([{ done: 1, total: 4 }]);
    expect(listeners.size).toBe(0);
  });

  it('that ends before the call that started it is answered is not lost', async () => {
    call.mockImplementationOnce(() => {
      tell({ type: 'finished', job: 'j1', outcome: { ok: true, value: { stored: 3, updated: 0 } } });
      return Promise.resolve({ ok: true, value: { job: 'j1' } });
    });
    expect(await runJob('imports.commit', { import: 'i1' })).toEqual({ stored: 3, updated: 0 });
  });

  it('is cancelled by its signal, and then rejects as the backend says', async () => {
    started();
    call.mockImplementationOnce((_name, input) => {
      tell({ type: 'finished', job: 'j1', outcome: { ok: false, code: 'cancelled', params: {} } });
      return Promise.resolve({ ok: true, value: input });
    });
    const person = new AbortController();
    const job = runJob('imports.read', { upload: 'u1' }, { signal: person.signal });
    person.abort();
    await expect(job).rejects.toMatchObject({ code: 'cancelled' });
    expect(call.mock.lastCall).toEqual(['jobs.cancel', { job: 'j1' }]);
  });

  it('does not wait for a backend that is gone', async () => {
    started();
    const job = runJob('imports.read', { upload: 'u1' });
    tell({ type: 'connection', state: 'lost' });
    await expect(job).rejects.toMatchObject({ code: 'backend-gone' });
  });
});

describe('what is shown', () => {
  const history = { undo: null, undoId: null, redo: null, savedAt: '2027-03-04T12:00:00.000Z' };
  const known = [
    callKey('projects.list', {}),
    callKey('projects.get', { id: 'p1' }),
    callKey('projects.get', { id: 'p2' }),
    callKey('declarations.counts', { today: '2027-03-04' }),
    callKey('settings.get', {}),
  ];
  const renewedBy = (event: HostEvent) => {
    const client = new QueryClient();
    for (const key of known) client.setQueryData(key, 'old');
    applyEvent(client, event);
    return { client, renewed: known.filter((key) => client.getQueryState(key)?.isInvalidated) };
  };

  it('is renewed for the project that changed, and for no other', () => {
    const { renewed } = renewedBy({ type: 'changed', projects: ['p1'], declarations: false, history });
    expect(renewed).toEqual([known[0], known[1]]);
  });

  it('is renewed wherever declarations stand when those change', () => {
    const { renewed } = renewedBy({ type: 'changed', projects: [], declarations: true, history });
    expect(renewed).toEqual(known.slice(0, 4));
  });

  it('says at once what can be undone', () => {
    const { client } = renewedBy({ type: 'changed', projects: [], declarations: false, history });
    expect(client.getQueryData(callKey('history.state', {}))).toEqual(history);
  });

  it('is renewed whole when the connection was lost for a while', () => {
    expect(renewedBy({ type: 'connection', state: 'restored' }).renewed).toEqual(known);
  });

  it('stays when a job only moves on', () => {
    expect(renewedBy({ type: 'progress', job: 'j1', done: 1, total: 2 }).renewed).toEqual([]);
  });
});

describe('the token in the address', () => {
  const TOKEN = 'A'.repeat(43);
  const pageAt = (hash: string, kept: string | null = null) => {
    const stored = new Map(kept === null ? [] : [['byggklima-token', kept]]);
    const page = {
      location: { hash, pathname: '/' } as Location,
      history: { replaceState: vi.fn() } as unknown as History,
      sessionStorage: {
        getItem: (key: string) => stored.get(key) ?? null,
        setItem: (key: string, value: string) => stored.set(key, value),
      } as unknown as Storage,
    };
    return { page, stored };
  };

  it('is taken, kept for a reload, and leaves the address', () => {
    const { page, stored } = pageAt(`#token=${TOKEN}`);
    expect(takeToken(page)).toBe(TOKEN);
    expect(page.history.replaceState).toHaveBeenCalledWith(null, '', '/');
    expect([...stored.values()]).toEqual([TOKEN]);
  });

  it('is the kept one after a reload', () => {
    expect(takeToken(pageAt('#/project/1', TOKEN).page)).toBe(TOKEN);
  });

  it.each([
    '',
    '#/project/1',
    '#token=',
    '#token=short',
    `#token=${TOKEN}x`,
    `#/token=${TOKEN}`,
    `#token=${'æ'.repeat(43)}`,
  ])('is none in %j', (hash) => {
    expect(takeToken(pageAt(hash).page)).toBeNull();
  });
});

describe('a stream of lines', () => {
  it('is handed over line by line, however the bytes are cut', async () => {
    const bytes = new TextEncoder().encode('{"a":1}\n{"b":"ø"}\n\n{"c":3}\nunfinished');
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 5) controller.enqueue(bytes.slice(at, at + 5));
        controller.close();
      },
    });
    const lines: string[] = [];
    await followLines(stream, (line) => lines.push(line));
    expect(lines).toEqual(['{"a":1}', '{"b":"ø"}', '{"c":3}']);
  });
});
