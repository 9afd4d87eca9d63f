import type { CallInput, CallName, CallOutput, JobName, JobOutcomes } from '#core/api/contract.ts';
import { AppError, type Result } from '#core/api/errors.ts';
import { createBackend } from '#main/backend.ts';
import type { BackendOptions } from '#main/port/messages.ts';
import type { FileShelf } from '#main/services/ports.ts';
import { stderrLog, systemClock, uuids } from '#main/system.ts';

/** The backend in this very process, for one command. */
export interface TerminalBackend {
  readonly shelf: FileShelf;
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>;
  /** Any call by name; a job is waited for, and its outcome is the answer. */
  callByName(name: string, input: unknown): Promise<unknown>;
  runJob<N extends JobName>(name: N, input: CallInput<N>): Promise<JobOutcomes[N]>;
}

/** Opens the data folder, works, and lets go of it, whatever happens. */
export async function withBackend<T>(
  options: BackendOptions,
  work: (backend: TerminalBackend) => Promise<T>,
): Promise<T> {
  const backend = await createBackend({ ...options, clock: systemClock, ids: uuids, log: stderrLog });
  const finished = new Map<string, Result<unknown>>();
  const waiting = new Map<string, (outcome: Result<unknown>) => void>();
  backend.onEvent((event) => {
    if (event.type !== 'finished') return;
    finished.set(event.job, event.outcome);
    waiting.get(event.job)?.(event.outcome);
  });
  const outcomeOf = (job: string) => {
    const early = finished.get(job);
    return early ?? new Promise<Result<unknown>>((resolve) => waiting.set(job, resolve));
  };
  const callByName = async (name: string, input: unknown) => {
    const value = valueOf(await backend.dispatch(name, input));
    return isJob(value) ? valueOf(await outcomeOf(value.job)) : value;
  };
  try {
    return await work({
      shelf: backend.shelf,
      // The contract ties each name to its output; `dispatch` knows only names.
      call: async (name, input) => valueOf(await backend.dispatch(name, input)) as never,
      callByName,
      runJob: async (name, input) => (await callByName(name, input)) as never,
    });
  } finally {
    await backend.close();
  }
}

function isJob(value: unknown): value is { readonly job: string } {
  return typeof value === 'object' && value !== null && 'job' in value && typeof value.job === 'string';
}

function valueOf(result: Result<unknown>): unknown {
  if (!result.ok) throw new AppError(result.code, result.params);
  return result.value;
}
