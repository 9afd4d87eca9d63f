import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WORKSPACE_FILE } from '#main/store/backups.ts';
import { declaration } from '#test/support/build.ts';
import { openTestStore, temporaryFolder } from '#test/support/workspace.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('what is stored lies in the write-ahead log at once, and in the workspace file a while after', async () => {
  const folder = temporaryFolder();
  const store = await openTestStore(folder);
  const holds = (file: string) => readFileSync(join(folder, file)).includes('Trefiberplate 37');
  const after = declaration({ id: 'plate', name: 'Trefiberplate 37' });
  store.commit({
    label: { key: 'history.declarationPut', params: { name: after.name } },
    project: null,
    changes: [{ entity: 'declaration', id: after.id, before: null, after }],
  });
  expect(holds(`${WORKSPACE_FILE}-wal`)).toBe(true);
  expect(holds(WORKSPACE_FILE)).toBe(false);
  vi.advanceTimersByTime(1000);
  expect(holds(WORKSPACE_FILE)).toBe(true);
});
