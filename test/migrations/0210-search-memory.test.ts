import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { WORKSPACE_FILE } from '#main/store/backups.ts';
import { migrate } from '#main/store/migrate.ts';
import { MIGRATIONS } from '#main/store/migrations/migrations.ts';
import { declarationTable } from '#main/store/repositories/declarations.ts';
import { createRepository } from '#main/store/table.ts';
import { declaration } from '#test/support/build.ts';
import { openTestStore, temporaryFolder, withDatabase } from '#test/support/workspace.ts';

/** A workspace as version 200 left it, with a declaration in its library. */
function workspaceOfVersion200(): string {
  const folder = temporaryFolder();
  const db = new Database(join(folder, WORKSPACE_FILE));
  const until200 = MIGRATIONS.filter(({ version }) => version <= 200);
  migrate(db, until200, () =>
    createRepository(db, declarationTable).putAll([declaration({ id: 'd1', name: 'Vinylgulv' })]),
  );
  db.close();
  return folder;
}

it('both search indexes of a library of version 200 gather 4 MiB, and find what they found', async () => {
  const folder = workspaceOfVersion200();
  const store = await openTestStore(folder);
  const gathered = withDatabase(folder, (db) =>
    ['declaration_words', 'declaration_parts'].map((index) =>
      db.prepare(`SELECT v FROM ${index}_config WHERE k = 'hashsize'`).pluck().get(),
    ),
  );
  expect(gathered).toEqual([4_194_304, 4_194_304]);
  const search = { status: 'current', validity: 'all', today: '2026-11-27', offset: 0, limit: 10 } as const;
  const find = (text: string) => store.searchDeclarations({ ...search, text }).rows.map((row) => row.declaration.id);
  expect([find('vinyl'), find('gulv')]).toEqual([['d1'], ['d1']]);
});
