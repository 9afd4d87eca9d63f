import { describe, expect, it } from 'vitest';
import { AppError } from '#core/api/errors.ts';
import type { BackendEvent } from '#core/api/events.ts';
import { createEventHub } from '#main/api/events.ts';
import { createJobs } from '#main/api/jobs.ts';
import { createShelf } from '#main/api/shelf.ts';
import type { Log } from '#main/services/ports.ts';
import { uuids } from '#main/system.ts';
import { importSchool, SCHOOL, TIMBER, upload } from '#test/support/school.ts';
import { openTestBackend, temporaryFolder } from '#test/support/workspace.ts';

/** A log that is kept, to be read by the test. */
function keptLog(): Log & { readonly errors: string[] } {
  const errors: string[] = [];
  return { errors, info: () => undefined, error: (message) => void errors.push(message) };
}

function jobs() {
  const log = keptLog();
  const events = createEventHub(log);
  const told: BackendEvent[] = [];
  const all = Promise.withResolvers<void>();
  events.subscribe((event) => {
    told.push(event);
    if (event.type === 'finished') all.resolve();
  });
  return { jobs: createJobs({ ids: uuids, log, events }), told, log, ended: all.promise };
}

/** Work that goes on until it is told to stop, and then fails as an aborted read does. */
const untilAborted = ({ signal }: { signal: AbortSignal }) =>
  new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')));
  });

describe('a job', () => {
  it('gives its id at once and its outcome as an event', async () => {
    const { jobs: running, told, ended } = jobs();
    const { job } = running.start(() => Promise.resolve(42));
    expect(told).toEqual([]);
    await ended;
    expect(told).toEqual([{ type: 'finished', job, outcome: { ok: true, value: 42 } }]);
  });

  it('tells of its progress no oftener than an eye follows', async () => {
    const { jobs: running, told, ended } = jobs();
    const { job } = running.start(({ progress }) => {
      for (let done = 1; done <= 100_000; done += 1) progress(done, 100_000);
      return Promise.resolve(null);
    });
    await ended;
    expect(told[0]).toEqual({ type: 'progress', job, done: 1, total: 100_000 });
    // 100 000 steps take well under two seconds, and there is one event in each tenth of a second at most.
    expect(told.length).toBeLessThan(20);
  });

  it('ends with its own error', async () => {
    const { jobs: running, told, ended, log } = jobs();
    running.start(() => Promise.reject(new AppError('file-empty', { file: 'a.csv' })));
    await ended;
    expect(told).toMatchObject([{ outcome: { ok: false, code: 'file-empty', params: { file: 'a.csv' } } }]);
    expect(log.errors).toEqual([]);
  });

  it('that fails in a way nobody foresaw says so, in the log too', async () => {
    const { jobs: running, told, ended, log } = jobs();
    running.start(() => Promise.reject(new TypeError('x is not a function')));
    await ended;
    expect(told).toMatchObject([{ outcome: { code: 'internal', params: { message: 'x is not a function' } } }]);
    expect(log.errors).toHaveLength(1);
  });

  it('that is cancelled ends as cancelled, whether it had begun or not', async () => {
    const { jobs: running, told, ended } = jobs();
    const { job } = running.start(untilAborted);
    running.cancel(job);
    await ended;
    expect(told).toEqual([{ type: 'finished', job, outcome: { ok: false, code: 'cancelled', params: {} } }]);
    running.cancel(job);
    running.cancel('no such job');
  });

  it('that runs when the backend closes is cancelled and waited for', async () => {
    const { jobs: running, told } = jobs();
    running.start(untilAborted);
    running.start(untilAborted);
    await running.stop();
    expect(told.map((event) => event.type === 'finished' && event.outcome)).toMatchObject([
      { code: 'cancelled' },
      { code: 'cancelled' },
    ]);
  });
});

describe('the shelf', () => {
  const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024);

  it('gives a file once', () => {
    const shelf = createShelf();
    const bytes = new Uint8Array([1, 2, 3]);
    const handle = shelf.put('a.csv', bytes);
    expect(shelf.peek(handle)).toEqual({ name: 'a.csv', bytes });
    expect(shelf.take(handle)).toEqual({ name: 'a.csv', bytes });
    expect(shelf.take(handle)).toBeNull();
    expect(shelf.peek('guessed')).toBeNull();
  });

  it('makes room by letting go of the oldest', () => {
    const shelf = createShelf(3);
    const [first, second, third] = [1, 1, 1].map((size) => shelf.put('a', megabytes(size)));
    shelf.take(second ?? '');
    const fourth = shelf.put('b', megabytes(2));
    expect(shelf.peek(first ?? '')).toBeNull();
    expect(shelf.peek(third ?? '')).not.toBeNull();
    expect(shelf.peek(fourth)).not.toBeNull();
  });

  it('refuses a file that is larger than the whole of it, and keeps what it has', () => {
    const shelf = createShelf(2);
    const handle = shelf.put('a', megabytes(1));
    expect(() => shelf.put('stor.xlsx', megabytes(3))).toThrow(
      expect.objectContaining({ code: 'file-too-large', params: { file: 'stor.xlsx', limit: '2 MB' } }),
    );
    expect(shelf.peek(handle)).not.toBeNull();
  });
});

describe('events', () => {
  it('tell every change with the projects it concerns and what can now be undone', async () => {
    const backend = await openTestBackend();
    await importSchool(backend);
    await backend.call('declarations.put', { ...TIMBER, serviceLife: 50 });
    await backend.call('alternatives.update', { id: 'build', kind: 'extension' });
    await backend.call('history.undo', {});
    expect(backend.events).toMatchObject([
      { type: 'changed', projects: ['school'], declarations: true, history: { redo: null } },
      // The school calculates with the changed declaration.
      { projects: ['school'], declarations: true, history: { undo: { key: 'history.declarationPut' } } },
      { projects: ['school'], declarations: false },
      { projects: ['school'], history: { redo: { key: 'history.alternativeUpdated', params: { name: '–' } } } },
    ]);
  });

  it('are not sent by a call that was refused, read or changed nothing', async () => {
    const backend = await openTestBackend();
    await importSchool(backend);
    const told = backend.events.length;
    await backend.refusal('projects.remove', { id: 'gone' });
    await backend.call('projects.list', {});
    await backend.call('projects.importPackage', { upload: upload(backend, SCHOOL) });
    await backend.call('declarations.put', TIMBER);
    expect(backend.events).toHaveLength(told);
    expect(await backend.call('history.list', {})).toHaveLength(1);
  });

  it('reach the other listeners when one fails', () => {
    const log = keptLog();
    const hub = createEventHub(log);
    const told: string[] = [];
    hub.subscribe(() => {
      throw new Error('a closed window');
    });
    const end = hub.subscribe((event) => told.push(event.type));
    const event: BackendEvent = { type: 'progress', job: 'j', done: 1, total: null };
    hub.emit(event);
    end();
    hub.emit(event);
    expect(told).toEqual(['progress']);
    expect(log.errors).toHaveLength(2);
  });
});

describe('the backend', () => {
  it('tells where it works, what it holds, and its backups', async () => {
    const backend = await openTestBackend();
    const { name } = await backend.call('workspace.backup', {});
    const info = await backend.call('workspace.info', {});
    expect(info).toMatchObject({ programVersion: '0.0.0-test', dataFolder: backend.folder, notice: null });
    expect(info.backups.map((backup) => backup.name)).toEqual([name]);
    expect(info.declarationCount).toBeGreaterThan(100);
  });

  it('opens a backup when it is told to, and says what it put aside', async () => {
    const folder = temporaryFolder();
    const first = await openTestBackend(folder);
    const { name } = await first.call('workspace.backup', {});
    await importSchool(first);
    await first.close();
    const second = await openTestBackend(folder, { restore: name });
    expect(await second.call('projects.list', {})).toEqual([]);
    expect((await second.call('workspace.info', {})).notice).toMatch(/^damaged .*\.byggklima\.db$/);
  });

  it('changes one preference and leaves the other', async () => {
    const backend = await openTestBackend();
    expect(await backend.call('settings.set', { language: 'en' })).toEqual({ language: 'en', theme: 'system' });
    expect(await backend.call('settings.set', { theme: 'dark' })).toEqual({ language: 'en', theme: 'dark' });
    expect(await backend.call('history.state', {})).toEqual({ undo: null, undoId: null, redo: null, savedAt: null });
  });
});
