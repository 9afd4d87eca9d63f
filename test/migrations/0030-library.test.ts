import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { WORKSPACE_FILE } from '#main/store/backups.ts';
import { migrate } from '#main/store/migrate.ts';
import { decisionCase } from '#main/store/migrations/0020-decision-case.ts';
import { workspaceTables } from '#main/store/migrations/0010-workspace.ts';
import { openTestStore, temporaryFolder } from '#test/support/workspace.ts';

it('a declaration of version 20 is found by its number, its unit and as current in version 30', async () => {
  const folder = temporaryFolder();
  const db = new Database(join(folder, WORKSPACE_FILE));
  migrate(db, [workspaceTables, decisionCase], () => undefined);
  db.exec(`
    INSERT INTO declaration (id, kind, name, registration, declared_unit, impacts, search_words, search_parts) VALUES
      ('d1', 'epd', 'Vinylgulv', 'NEPD 4945–3957 DK', '{"amount":1,"unit":"m2"}', '{"gwpIobc":{"A1-A3":6.7}}', 'vinyl', 'vinyl'),
      ('d2', 'generic', 'Stål', NULL, '{"amount":1,"unit":"kg"}', '{"gwpIobc":{"A1-A3":2}}', 'stal', 'stal');`);
  db.close();

  const store = await openTestStore(folder);
  expect(store.declarationsRegistered(['nepd-4945-3957-dk']).map(({ id }) => id)).toEqual(['d1']);
  const search = { text: '', status: 'current', validity: 'all', today: '2026-11-23', offset: 0, limit: 9 } as const;
  expect(store.searchDeclarations({ ...search, unit: 'm2' })).toEqual({
    total: 1,
    rows: [
      {
        declaration: {
          id: 'd1',
          kind: 'epd',
          name: 'Vinylgulv',
          registration: 'NEPD 4945–3957 DK',
          declaredUnit: { amount: 1, unit: 'm2' },
          impacts: { gwpIobc: { 'A1-A3': 6.7 } },
        },
        usedIn: 0,
      },
    ],
  });
  expect(store.countDeclarations('2026-11-23').all).toBe(2);
});
