import { join } from 'node:path';
import type { Result } from '#core/api/errors.ts';
import { connectBackend } from '#main/port/backend-client.ts';
import { startWorker } from '#main/port/worker.ts';
import { backendOptions } from '#main/program.ts';

/** A backend in a thread of its own, as the hosts have it, whose failures end the bench. */
export async function startBackend(dataDir: string) {
  const root = join(import.meta.dirname, '../../..');
  const entry = new URL('../../../src/main/backend-entry.ts', import.meta.url);
  const backend = connectBackend(startWorker(entry), backendOptions(root, dataDir));
  valueOf(await backend.started);
  const call = async <T>(name: string, input: unknown) => valueOf<T>(await backend.call(name, input));
  return {
    call,
    put: async (name: string, bytes: Uint8Array) => valueOf<string>(await backend.putFile({ name, bytes })),
    /** Starts a job and waits for its outcome. */
    async job<T>(name: string, input: unknown): Promise<T> {
      const outcomes = new Map<string, Result<unknown>>();
      const ended = Promise.withResolvers<void>();
      let job: string | null = null;
      const unsubscribe = backend.onEvent((event) => {
        if (event.type !== 'finished') return;
        outcomes.set(event.job, event.outcome);
        if (event.job === job) ended.resolve();
      });
      ({ job } = await call<{ job: string }>(name, input));
      if (!outcomes.has(job)) await ended.promise;
      unsubscribe();
      return valueOf<T>(outcomes.get(job) ?? { ok: false, code: 'cancelled', params: {} });
    },
    close: () => backend.close(),
  };
}

function valueOf<T>(result: Result<unknown>): T {
  if (!result.ok) throw new Error(`${result.code} ${JSON.stringify(result.params)}`);
  return result.value as T;
}
