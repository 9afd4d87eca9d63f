import { setImmediate } from 'node:timers/promises';
import { apiErrorOf, AppError, type Result } from '#core/api/errors.ts';
import type { Ids, JobControl, Jobs, Log } from '../services/ports.ts';
import type { EventHub } from './events.ts';

/** The eye follows no more than this; a million rows would flood the port. */
const PROGRESS_INTERVAL_MS = 100;

export interface RunningJobs extends Jobs {
  /** Cancels what runs and waits until it has let go. */
  stop(): Promise<void>;
}

export function createJobs({ ids, log, events }: { ids: Ids; log: Log; events: EventHub }): RunningJobs {
  const running = new Map<string, { controller: AbortController; done: Promise<void> }>();

  const run = async (job: string, work: (control: JobControl) => Promise<unknown>, signal: AbortSignal) => {
    // The caller is told the job's id before it is told anything about it.
    await setImmediate();
    const outcome = await outcomeOf(work, { signal, progress: throttled(job) });
    running.delete(job);
    events.emit({ type: 'finished', job, outcome });
  };

  const outcomeOf = async (
    work: (control: JobControl) => Promise<unknown>,
    control: JobControl,
  ): Promise<Result<unknown>> => {
    try {
      if (control.signal.aborted) throw new AppError('cancelled', {});
      // Work that ends well although it was told to stop has done what it says: its outcome stands.
      return { ok: true, value: await work(control) };
    } catch (error) {
      if (control.signal.aborted) return { ok: false, code: 'cancelled', params: {} };
      if (!(error instanceof AppError)) log.error('A job failed', error);
      return { ok: false, ...apiErrorOf(error) };
    }
  };

  const throttled = (job: string): JobControl['progress'] => {
    let last = Number.NEGATIVE_INFINITY;
    return (done, total) => {
      const now = performance.now();
      if (now - last < PROGRESS_INTERVAL_MS) return;
      last = now;
      events.emit({ type: 'progress', job, done, total });
    };
  };

  return {
    start(work) {
      const job = ids.next();
      const controller = new AbortController();
      running.set(job, { controller, done: run(job, work, controller.signal) });
      return { job };
    },
    cancel(job) {
      running.get(job)?.controller.abort();
    },
    async stop() {
      const jobs = [...running.values()];
      for (const { controller } of jobs) controller.abort();
      await Promise.all(jobs.map(({ done }) => done));
    },
  };
}
