import { describe, expect, it } from 'vitest';
import { AppError } from '#core/api/errors.ts';
import type { BackendEvent } from '#core/api/events.ts';
import { createShelf } from '#main/api/shelf.ts';
import { connectBackend, type BackendProcess } from '#main/port/backend-client.ts';
import type { BackendOptions, FromBackend, ServedBackend, ToBackend } from '#main/port/messages.ts';
import { serveBackend } from '#main/port/serve-backend.ts';

const options: BackendOptions = { dataDir: '/data', resourcesDir: '/resources', programVersion: '1.0.0', who: 'kari' };

/** A process that runs in this one: messages are copied and come later, as they do between processes. */
function inProcess(create: (options: BackendOptions) => ServedBackend | Promise<ServedBackend>) {
  const exits: (() => void)[] = [];
  const toHost: ((message: FromBackend) => void)[] = [];
  const toBackend: ((message: ToBackend) => void)[] = [];
  let alive = true;
  const exit = () => {
    if (!alive) return;
    queueMicrotask(() => {
      alive = false;
      exits.forEach((listener) => listener());
    });
  };
  const later = <T>(listeners: ((message: T) => void)[], message: T) =>
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

function backendThat(part: Partial<ServedBackend> = {}): ServedBackend {
  return {
    dispatch: (name, input) => Promise.resolve({ ok: true, value: { name, input } }),
    shelf: createShelf(),
    onEvent: () => () => undefined,
    close: () => undefined,
    ...part,
  };
}

describe('a backend behind its port', () => {
  it('answers each call with its own answer, whatever the order', async () => {
    const answers = new Map<string, (value: string) => void>();
    const dispatch = (name: string) =>
      new Promise<{ ok: true; value: string }>((resolve) => answers.set(name, (value) => resolve({ ok: true, value })));
    const client = connectBackend(inProcess(() => backendThat({ dispatch })).process, options);
    await client.started;
    const [first, second] = [client.call('first', {}), client.call('second', {})];
    await expect.poll(() => answers.size).toBe(2);
    answers.get('second')?.('b');
    answers.get('first')?.('a');
    expect(await Promise.all([first, second])).toEqual([
      { ok: true, value: 'a' },
      { ok: true, value: 'b' },
    ]);
  });

  it('is told where to work, and answers calls that were made before it had started', async () => {
    const given: BackendOptions[] = [];
    const { promise, resolve } = Promise.withResolvers<ServedBackend>();
    const client = connectBackend(
      inProcess((told) => {
        given.push(told);
        return promise;
      }).process,
      options,
    );
    const early = client.call('projects.list', { a: 1 });
    resolve(backendThat());
    expect(await early).toEqual({ ok: true, value: { name: 'projects.list', input: { a: 1 } } });
    expect(await client.started).toEqual({ ok: true, value: null });
    expect(given).toEqual([options]);
  });

  it('that cannot start answers every call, earlier and later, with the reason', async () => {
    const client = connectBackend(
      inProcess(() => {
        throw new AppError('workspace-in-use', { folder: '/data' });
      }).process,
      options,
    );
    const refusal = { ok: false, code: 'workspace-in-use', params: { folder: '/data' } };
    const early = client.call('projects.list', {});
    expect(await client.started).toEqual(refusal);
    expect(await early).toEqual(refusal);
    expect(await client.call('projects.list', {})).toEqual(refusal);
    expect(await client.putFile({ name: 'a.csv', bytes: new Uint8Array() })).toEqual(refusal);
    await client.ended;
    expect(await client.call('projects.list', {})).toEqual(refusal);
  });

  it('that fails by accident while starting says so as an internal error', async () => {
    const client = connectBackend(inProcess(() => Promise.reject(new Error('no such table'))).process, options);
    expect(await client.started).toEqual({ ok: false, code: 'internal', params: { message: 'no such table' } });
  });

  it('that ends leaves no call waiting', async () => {
    const { process, exit } = inProcess(() => backendThat({ dispatch: () => new Promise(() => undefined) }));
    const client = connectBackend(process, options);
    await client.started;
    const waiting = client.call('projects.list', {});
    exit();
    const gone = { ok: false, code: 'backend-gone', params: {} };
    expect(await waiting).toEqual(gone);
    expect(await client.call('projects.list', {})).toEqual(gone);
  });

  it('answers a call that throws with an error, and goes on', async () => {
    const dispatch = () => Promise.reject(new Error('out of memory'));
    const client = connectBackend(inProcess(() => backendThat({ dispatch })).process, options);
    expect(await client.call('a.b', {})).toEqual({ ok: false, code: 'internal', params: { message: 'out of memory' } });
    expect((await client.putFile({ name: 'a.csv', bytes: new Uint8Array(1) })).ok).toBe(true);
  });

  it('holds a file’s bytes and gives them back once', async () => {
    const client = connectBackend(inProcess(() => backendThat()).process, options);
    const held = await client.putFile({ name: 'mengder.csv', bytes: new Uint8Array([195, 166]) });
    const handle = held.ok ? held.value : '';
    expect(await client.takeFile(handle)).toEqual({
      ok: true,
      value: { name: 'mengder.csv', bytes: new Uint8Array([195, 166]) },
    });
    expect(await client.takeFile(handle)).toMatchObject({ ok: false, code: 'not-found' });
  });

  it('refuses a file that is too large, in its own words', async () => {
    const client = connectBackend(inProcess(() => backendThat({ shelf: createShelf(0) })).process, options);
    const held = await client.putFile({ name: 'a.csv', bytes: new Uint8Array(1) });
    expect(held).toMatchObject({ ok: false, code: 'file-too-large' });
  });

  it('tells its events to those who listen, until they stop', async () => {
    const told: BackendEvent[] = [];
    let emit: (event: BackendEvent) => void = () => undefined;
    const onEvent: ServedBackend['onEvent'] = (listener) => {
      emit = listener;
      return () => undefined;
    };
    const client = connectBackend(inProcess(() => backendThat({ onEvent })).process, options);
    const stop = client.onEvent((event) => told.push(event));
    await client.started;
    emit({ type: 'progress', job: 'j1', done: 1, total: 2 });
    await client.call('a.b', {});
    stop();
    emit({ type: 'progress', job: 'j1', done: 2, total: 2 });
    await client.call('a.b', {});
    expect(told).toEqual([{ type: 'progress', job: 'j1', done: 1, total: 2 }]);
  });

  it('closes its workspace before its process ends', async () => {
    const order: string[] = [];
    const close = async () => {
      await Promise.resolve();
      order.push('closed');
    };
    const client = connectBackend(inProcess(() => backendThat({ close })).process, options);
    void client.ended.then(() => order.push('ended'));
    await client.started;
    await client.close();
    expect(order).toEqual(['closed', 'ended']);
  });
});
