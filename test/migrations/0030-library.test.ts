import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { WORKSPACE_FILE } from '#main/store/backups.ts';
import { migrate } from '#main/store/migrate.ts';
import { workspaceTables } from '#main/store/migrations/0010-workspace.ts';
import { decisionCase } from '#main/store/migrations/0020-decision-case.ts';
import { declaration } from '#test/support/build.ts';
import { openTestStore, temporaryFolder } from '#test/support/workspace.ts';

/** A workspace as version 20 left it, with a declaration in its library. */
function workspaceOfVersion20(): string {
  const folder = temporaryFolder();
  const db = new Database(join(folder, WORKSPACE_FILE));
  migrate(db, [workspaceTables, decisionCase], () => undefined);
  db.exec(`
    INSERT INTO declaration (id, kind, name, registration, declared_unit, impacts, valid_until, search_words, search_parts)
      VALUES ('d1', 'epd', 'Vinylgulv', 'NEPD 4945–3957 DK', '{"amount":1,"unit":"m2"}', '{"gwpIobc":{"A1-A3":6.7}}', '2026-01-01', 'vinylgulv !', 'vinylgulv')`);
  db.close();
  return folder;
}

const search = { status: 'current', validity: 'all', today: '2026-11-27', offset: 0, limit: 10 } as const;

it('a declaration of version 20 is found by its number, its unit and as current', async () => {
  const store = await openTestStore(workspaceOfVersion20());
  expect(store.declarationsRegistered(['nepd-4945-3957-dk']).map(({ id }) => id)).toEqual(['d1']);
  const ids = (unit: 'm2' | 'kg') =>
    store.searchDeclarations({ ...search, text: '', unit }).rows.map((row) => row.declaration.id);
  expect([ids('m2'), ids('kg')]).toEqual([['d1'], []]);
});

it('a library of version 20 is found by the letters of its words, and follows its changes', async () => {
  const store = await openTestStore(workspaceOfVersion20());
  const find = (text: string) => store.searchDeclarations({ ...search, text }).rows.map((row) => row.declaration.id);
  expect([find('v'), find('vi'), find('vinyl'), find('gulv')]).toEqual([['d1'], ['d1'], ['d1'], ['d1']]);
  expect(store.countDeclarations('2026-11-27')).toMatchObject({ all: 1, valid: 0, expired: 1 });

  const before = store.get('declaration', 'd1');
  if (!before) throw new Error('The declaration was lost');
  const after = { ...before, name: 'Linoleum' };
  const label = { key: 'history.declarationPut' } as const;
  store.commit({ label, project: null, changes: [{ entity: 'declaration', id: 'd1', before, after }] });
  expect([find('v'), find('l')]).toEqual([[], ['d1']]);
});

it('a step of thousands of declarations is taken back whole, and done again', async () => {
  const store = await openTestStore(workspaceOfVersion20());
  const all = Array.from({ length: 2_350 }, (_, index) => declaration({ id: `n${index}`, name: `Stein ${index}` }));
  const changes = all.map((after) => ({ entity: 'declaration', id: after.id, before: null, after }) as const);
  store.commit({ label: { key: 'history.declarationPut' }, project: null, changes });
  expect(store.countDeclarations('2026-11-27').all).toBe(2_351);
  store.undo();
  expect(store.list('declaration', null).map(({ id }) => id)).toEqual(['d1']);
  store.redo();
  expect(store.get('declaration', 'n2349')?.name).toBe('Stein 2349');
  expect(store.countDeclarations('2026-11-27').all).toBe(2_351);
});

it('more hits than a person pages through are a thousand, those first whose names begin so, and there is said to be more', async () => {
  const library = Array.from({ length: 1_500 }, (_, index) =>
    declaration({ id: `n${index}`, name: index === 1_499 ? 'Gips' : `Plate ${String(index).padStart(4, '0')} gips` }),
  );
  const store = await openTestStore(temporaryFolder(), { starterDeclarations: () => library });
  const { total, hasMore, rows } = store.searchDeclarations({ ...search, text: 'gips' });
  expect({ total, hasMore, first: rows[0]?.declaration.name }).toEqual({ total: 1000, hasMore: true, first: 'Gips' });
  expect(store.searchDeclarations({ ...search, text: 'plate 0042' })).toMatchObject({ total: 1, hasMore: false });
});
