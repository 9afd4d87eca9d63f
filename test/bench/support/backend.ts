import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { CallInput, CallName, CallOutput, Job, JobName, JobOutcomes } from '#core/api/contract.ts';
import type { Result } from '#core/api/errors.ts';
import { connectBackend } from '#main/port/backend-client.ts';
import { startWorker } from '#main/port/worker.ts';
import { backendOptions } from '#main/program.ts';

/** ms. Who comes with a file has had the program open for a while, and it is at rest. */
const SETTLED_MS = 2000;

/** The backend as it is built, in a thread of its own as the hosts have it; its failures end the bench. */
export async function startBackend(dataDir: string) {
  const root = join(import.meta.dirname, '../../..');
  const entry = new URL('../../../out/main/backend-entry.js', import.meta.url);
  const backend = connectBackend(startWorker(entry), backendOptions(root, dataDir));
  valueOf(await backend.started);
  await setTimeout(SETTLED_MS);
  const call = async <N extends CallName>(name: N, input: CallInput<N>) =>
    valueOf(await backend.call(name, input)) as CallOutput<N>;
  return {
    call,
    put: async (name: string, bytes: Uint8Array) => String(valueOf(await backend.putFile({ name, bytes }))),
    /** Starts a job and waits for its outcome. */
    async job<N extends JobName>(name: N, input: CallInput<N>): Promise<JobOutcomes[N]> {
      const outcomes = new Map<string, Result<unknown>>();
      const ended = Promise.withResolvers<void>();
      let job: string | null = null;
      const unsubscribe = backend.onEvent((event) => {
        if (event.type !== 'finished') return;
        outcomes.set(event.job, event.outcome);
        if (event.job === job) ended.resolve();
      });
      ({ job } = valueOf(await backend.call(name, input)) as Job);
      if (!outcomes.has(job)) await ended.promise;
      unsubscribe();
      return valueOf(outcomes.get(job) ?? { ok: false, code: 'cancelled', params: {} }) as JobOutcomes[N];
    },
    close: () => backend.close(),
  };
}

function valueOf(result: Result<unknown>): unknown {
  if (!result.ok) throw new Error(`${result.code} ${JSON.stringify(result.params)}`);
  return result.value;
}
