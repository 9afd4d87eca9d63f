import { describe, expect, it } from 'vitest';
import { AppError } from '#core/api/errors.ts';
import type { BackendEvent } from '#core/api/events.ts';
import { createShelf } from '#main/api/shelf.ts';
import { connectBackend } from '#main/port/backend-client.ts';
import type { BackendOptions, ServedBackend } from '#main/port/messages.ts';
import { BACKEND_OPTIONS, backendInProcess, echoingBackend } from '#test/support/backend-in-process.ts';

describe('a backend behind its port', () => {
  it('answers each call with its own answer, whatever the order', async () => {
    const answers = new Map<string, (value: string) => void>();
    const dispatch = (name: string) =>
      new Promise<{ ok: true; value: string }>((resolve) => answers.set(name, (value) => resolve({ ok: true, value })));
    const client = connectBackend(backendInProcess(() => echoingBackend({ dispatch })).process, BACKEND_OPTIONS);
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
      backendInProcess((told) => {
        given.push(told);
        return promise;
      }).process,
      BACKEND_OPTIONS,
    );
    const early = client.call('projects.list', { a: 1 });
    resolve(echoingBackend());
    expect(await early).toEqual({ ok: true, value: { name: 'projects.list', input: { a: 1 } } });
    expect(await client.started).toEqual({ ok: true, value: null });
    expect(given).toEqual([BACKEND_OPTIONS]);
  });

  it('that cannot start answers every call, earlier and later, with the reason', async () => {
    const client = connectBackend(
      backendInProcess(() => {
        throw new AppError('workspace-in-use', { folder: '/data' });
      }).process,
      BACKEND_OPTIONS,
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
    const client = connectBackend(
      backendInProcess(() => Promise.reject(new Error('no such table'))).process,
      BACKEND_OPTIONS,
    );
    expect(await client.started).toEqual({ ok: false, code: 'internal', params: { message: 'no such table' } });
  });

  it('that ends leaves no call waiting', async () => {
    const { process, exit } = backendInProcess(() => echoingBackend({ dispatch: () => new Promise(() => undefined) }));
    const client = connectBackend(process, BACKEND_OPTIONS);
    await client.started;
    const waiting = client.call('projects.list', {});
    exit();
    const gone = { ok: false, code: 'backend-gone', params: {} };
    expect(await waiting).toEqual(gone);
    expect(await client.call('projects.list', {})).toEqual(gone);
  });

  it('answers a call that throws with an error, and goes on', async () => {
    const dispatch = () => Promise.reject(new Error('out of memory'));
    const client = connectBackend(backendInProcess(() => echoingBackend({ dispatch })).process, BACKEND_OPTIONS);
    expect(await client.call('a.b', {})).toEqual({ ok: false, code: 'internal', params: { message: 'out of memory' } });
    expect((await client.putFile({ name: 'a.csv', bytes: new Uint8Array(1) })).ok).toBe(true);
  });

  it('holds a file’s bytes until it is told to drop them', async () => {
    const client = connectBackend(backendInProcess(() => echoingBackend()).process, BACKEND_OPTIONS);
    const held = await client.putFile({ name: 'mengder.csv', bytes: new Uint8Array([195, 166]) });
    const handle = held.ok ? held.value : '';
    const file = { name: 'mengder.csv', bytes: new Uint8Array([195, 166]) };
    expect(await client.peekFile(handle)).toEqual({ ok: true, value: file });
    expect(await client.peekFile(handle)).toEqual({ ok: true, value: file });
    client.dropFile(handle);
    expect(await client.peekFile(handle)).toMatchObject({ ok: false, code: 'not-found' });
  });

  it('refuses a file that is too large, in its own words', async () => {
    const client = connectBackend(
      backendInProcess(() => echoingBackend({ shelf: createShelf(0) })).process,
      BACKEND_OPTIONS,
    );
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
    const client = connectBackend(backendInProcess(() => echoingBackend({ onEvent })).process, BACKEND_OPTIONS);
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
    const client = connectBackend(backendInProcess(() => echoingBackend({ close })).process, BACKEND_OPTIONS);
    void client.ended.then(() => order.push('ended'));
    await client.started;
    await client.close();
    expect(order).toEqual(['closed', 'ended']);
  });
});
