import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { threadsAhead } from '#main/formats/reading-threads.ts';

const WAITS = "require('node:worker_threads').parentPort.once('message', () => {})";

let started: Worker[] = [];
let logged: string[] = [];
beforeEach(() => {
  started = [];
  logged = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const aWhile = () => vi.advanceTimersByTime(1000);

function threads(code = WAITS) {
  const log = { info: () => undefined, error: (message: string) => void logged.push(message) };
  const start = () => {
    const worker = new Worker(code, { eval: true });
    started.push(worker);
    return worker;
  };
  const ahead = threadsAhead(log, start);
  expect(started).toHaveLength(0);
  aWhile();
  onTestFinished(async () => {
    ahead.close();
    await Promise.all(started.map((worker) => worker.terminate()));
  });
  return ahead;
}

it('when the program has started a thread waits before there is a file, and the file gets that one', () => {
  const ahead = threads();
  expect(started).toHaveLength(1);
  expect(ahead.take()).toBe(started[0]);
  expect(started).toHaveLength(1);
});

it('two files at once get a thread each, and when one has ended another waits', () => {
  const ahead = threads();
  expect(ahead.take()).not.toBe(ahead.take());
  ahead.ended();
  ahead.ended();
  aWhile();
  expect(started).toHaveLength(3);
  expect(ahead.take()).toBe(started[2]);
});

it('one that fails while it waits is told of, and not given to a file', async () => {
  const ahead = threads("throw new Error('broken')");
  await new Promise((ended) => started[0]?.once('exit', ended));
  expect(logged).toEqual(['The thread that waits for a file failed']);
  expect(ahead.take()).toBe(started[1]);
});

it('when it is closed none waits any more', async () => {
  const ahead = threads();
  const [waiting] = started;
  ahead.close();
  if (waiting) await once(waiting, 'exit');
  ahead.ended();
  aWhile();
  expect(started).toHaveLength(1);
});
