import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import type { CallInput, CallName, CallOutput, Job, JobName, JobOutcomes } from '#core/api/contract.ts';
import type { Result } from '#core/api/errors.ts';
import type { BackendEvent } from '#core/api/events.ts';
import { createBackend, type Backend, type BackendConfiguration } from '#main/backend.ts';
import type { Clock, Log, Store } from '#main/services/ports.ts';
import { WORKSPACE_FILE } from '#main/store/backups.ts';
import { openStore, type StoreOptions } from '#main/store/open-store.ts';
import { uuids } from '#main/system.ts';

/** Real workspaces in folders that end with their test. */

export const RESOURCES = join(process.cwd(), 'resources');

/** A clock that moves on by a second each time it is read. */
export function tickingClock(from = '2026-11-23T08:00:00.000Z'): Clock {
  let seconds = 0;
  return { now: () => new Date(Date.parse(from) + 1000 * seconds++).toISOString() };
}

/** A log that lets nothing pass in silence: what the program could not foresee fails the test. */
const strictLog: Log = {
  info: () => undefined,
  error(message, cause) {
    throw new Error(message, { cause });
  },
};

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'byggklima-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens a store over a folder; closed with the test, or before by the test itself. */
export async function openTestStore(folder: string, options: Partial<StoreOptions> = {}): Promise<Store> {
  const store = await openStore({
    folder,
    clock: tickingClock(),
    ids: uuids,
    who: 'Kari Nordmann',
    log: strictLog,
    starterDeclarations: () => [],
    ...options,
  });
  let open = true;
  const close = () => {
    if (open) store.close();
    open = false;
  };
  onTestFinished(close);
  return { ...store, close };
}

export interface TestBackend extends Backend {
  readonly folder: string;
  readonly events: readonly BackendEvent[];
  /** A call that is to succeed: its output, or the test fails with the error. */
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>;
  /** A call that is to be refused: its error. */
  refusal(name: string, input: unknown): Promise<Exclude<Result<never>, { ok: true }>>;
  /** The outcome of a job that is to succeed, when it has ended. */
  finished(job: string): Promise<unknown>;
  /** Starts a job and waits for its outcome. */
  job<N extends JobName>(name: N, input: CallInput<N>): Promise<JobOutcomes[N]>;
}

export async function openTestBackend(
  folder = temporaryFolder(),
  configuration: Partial<BackendConfiguration> = {},
): Promise<TestBackend> {
  const backend = await createBackend({
    dataDir: folder,
    resourcesDir: RESOURCES,
    programVersion: '0.0.0-test',
    who: 'Kari Nordmann',
    clock: tickingClock(),
    ids: uuids,
    log: strictLog,
    ...configuration,
  });
  const events: BackendEvent[] = [];
  backend.onEvent((event) => events.push(event));
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= backend.close());
  onTestFinished(close);

  const call = async <N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> => {
    const result = await backend.dispatch(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.code} ${JSON.stringify(result.params)}`);
    return result.value as CallOutput<N>;
  };
  const finished = (job: string) =>
    new Promise<unknown>((resolve, reject) => {
      const look = (event: BackendEvent) => {
        if (event.type !== 'finished' || event.job !== job) return;
        if (event.outcome.ok) resolve(event.outcome.value);
        else reject(new Error(`${event.outcome.code} ${JSON.stringify(event.outcome.params)}`));
      };
      backend.onEvent(look);
      events.forEach(look);
    });

  return {
    ...backend,
    close,
    folder,
    events,
    call,
    async refusal(name, input) {
      const result = await backend.dispatch(name, input);
      if (result.ok) throw new Error(`${name} was not refused`);
      return result;
    },
    finished,
    async job(name, input) {
      const { job } = await (call as (name: JobName, input: unknown) => Promise<Job>)(name, input);
      return (await finished(job)) as JobOutcomes[typeof name];
    },
  };
}

/** Opens the workspace file beside the program that has it open. */
export function withDatabase<T>(folder: string, use: (db: Database.Database) => T): T {
  const db = new Database(join(folder, WORKSPACE_FILE));
  try {
    return use(db);
  } finally {
    db.close();
  }
}

/**
 * Everything that a person has put into the workspace, table by table: all but the log and the search indexes. These are
 * derived, so they are asked whether they agree with what they index.
 */
export function dump(folder: string): Record<string, unknown[]> {
  return withDatabase(folder, (db) => {
    for (const index of ['declaration_words', 'declaration_parts']) {
      db.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`);
    }
    const tables = db
      .prepare<[], string>(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'declaration\\_%' ESCAPE '\\'
         AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'workspace\\_log%' ESCAPE '\\' ORDER BY name`,
      )
      .pluck()
      .all();
    return Object.fromEntries(
      tables.map((table) => {
        const rows = db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all();
        // The row number of a declaration that comes back is another; nothing outside the index knows it.
        const plain = rows.map(({ row: _row, ...fields }) => JSON.stringify(fields));
        return [table, plain.toSorted()];
      }),
    );
  });
}
