import { readFileSync } from 'node:fs';
import type { Result } from '#core/api/errors.ts';
import { createBackend } from '#main/backend.ts';
import { stderrLog, systemClock, uuids } from '#main/system.ts';
import { join } from 'node:path';

/**
 * Imports a workbook into a new workspace through the contract, as the library's screen does: upload, read, a page of the preview,
 * commit. Says how long each step took, and the most memory that the process ever held.
 */
const [path = '', dataDir = ''] = process.argv.slice(2);
const backend = await createBackend({
  dataDir,
  resourcesDir: join(process.cwd(), 'resources'),
  programVersion: '0.0.0-bench',
  who: 'Kari Nordmann',
  clock: systemClock,
  ids: uuids,
  log: stderrLog,
});

async function call<T>(name: string, input: unknown): Promise<T> {
  return valueOf<T>(await backend.dispatch(name, input));
}

async function job<T>(name: string, input: unknown): Promise<T> {
  const { promise, resolve } = Promise.withResolvers<Result<unknown>>();
  const { job: started } = await call<{ job: string }>(name, input);
  const unsubscribe = backend.onEvent((event) => {
    if (event.type === 'finished' && event.job === started) resolve(event.outcome);
  });
  const outcome = await promise;
  unsubscribe();
  return valueOf<T>(outcome);
}

function valueOf<T>(result: Result<unknown>): T {
  if (!result.ok) throw new Error(`${result.code} ${JSON.stringify(result.params)}`);
  return result.value as T;
}

const moments = [performance.now()];
const upload = backend.shelf.put('epd.xlsx', readFileSync(path));
const preview = await job<{ import: string }>('imports.read', { upload });
moments.push(performance.now());
await call('imports.rows', { import: preview.import, offset: 0, limit: 100 });
moments.push(performance.now());
const { stored } = await job<{ stored: number }>('imports.commit', { import: preview.import });
moments.push(performance.now());
await backend.close();

const [begun = 0, read = 0, shown = 0, committed = 0] = moments;
process.stdout.write(
  JSON.stringify({
    stored,
    ms: { read: read - begun, page: shown - read, commit: committed - shown, all: committed - begun },
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);
