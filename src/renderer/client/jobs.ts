import { useEffect, useMemo, useState } from 'react';
import type { HostEvent } from '#core/api/bridge.ts';
import type { CallInput, JobName, JobOutcomes } from '#core/api/contract.ts';
import type { Result } from '#core/api/errors.ts';
import { api, valueOf } from './api.ts';
import { transport } from './transport.ts';

export interface Progress {
  readonly done: number;
  /** Null: not known how much there is. */
  readonly total: number | null;
}

export interface JobOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Cancels the job; its promise then rejects with `cancelled`. */
  readonly signal?: AbortSignal;
}

/** Starts a job and waits for its outcome. Rejects with an `AppError` when it is refused, fails or is cancelled. */
export async function runJob<N extends JobName>(
  name: N,
  input: CallInput<N>,
  { onProgress, signal }: JobOptions = {},
): Promise<JobOutcomes[N]> {
  const events = followJobs();
  try {
    const { job } = await api.call(name, input);
    const cancel = () => void api.call('jobs.cancel', { job });
    if (signal?.aborted) cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    const outcome = await events.outcomeOf(job, onProgress);
    signal?.removeEventListener('abort', cancel);
    return valueOf(outcome as Result<JobOutcomes[N]>);
  } finally {
    events.stop();
  }
}

type JobEvent = Extract<HostEvent, { job: string }>;

/** Listens before the job has a name, because a quick one ends before the call that started it is answered. */
function followJobs() {
  const early: JobEvent[] = [];
  const outcome = Promise.withResolvers<Result<unknown>>();
  let take = (event: JobEvent): void => void early.push(event);
  const stop = transport.onEvent((event) => {
    if (event.type === 'progress' || event.type === 'finished') take(event);
    if (event.type === 'connection' && event.state === 'lost') {
      outcome.resolve({ ok: false, code: 'backend-gone', params: {} });
    }
  });
  const outcomeOf = (job: string, onProgress?: (progress: Progress) => void) => {
    take = (event) => {
      if (event.job !== job) return;
      if (event.type === 'finished') outcome.resolve(event.outcome);
      else onProgress?.({ done: event.done, total: event.total });
    };
    early.forEach(take);
    return outcome.promise;
  };
  return { outcomeOf, stop };
}

export interface RunningJob<N extends JobName> {
  /** Null: not running. */
  readonly progress: Progress | null;
  run(input: CallInput<N>): Promise<JobOutcomes[N]>;
  cancel(): void;
}

/** A job that a component starts, shows and may cancel. Leaving the component cancels it. */
export function useJob<N extends JobName>(name: N): RunningJob<N> {
  const [progress, setProgress] = useState<Progress | null>(null);
  const runner = useMemo(() => createRunner(name, setProgress), [name]);
  useEffect(() => runner.cancel, [runner]);
  return { progress, ...runner };
}

/** Runs one job at a time: starting another cancels the one before. */
function createRunner<N extends JobName>(name: N, show: (progress: Progress | null) => void) {
  let running: AbortController | null = null;
  const cancel = () => running?.abort();
  const run = async (input: CallInput<N>): Promise<JobOutcomes[N]> => {
    cancel();
    const mine = new AbortController();
    running = mine;
    show({ done: 0, total: null });
    try {
      return await runJob(name, input, { signal: mine.signal, onProgress: show });
    } finally {
      if (running === mine) show(null);
    }
  };
  return { run, cancel };
}
