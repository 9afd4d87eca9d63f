import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { listBackups, restoreBackup, WORKSPACE_FILE } from '#main/store/backups.ts';
import type { Migration } from '#main/store/migrations/migration.ts';
import { MIGRATIONS } from '#main/store/migrations/migrations.ts';
import { declaration } from '#test/support/build.ts';
import { openTestStore, temporaryFolder, withDatabase } from '#test/support/workspace.ts';

const LABEL = { key: 'history.declarationPut', params: { name: 'x' } } as const;
const NEWEST = MIGRATIONS.at(-1)?.version ?? 0;

/** A step after the newest, as a later program would have it: it rebuilds a parent table. */
const rebuildProjects: Migration = {
  version: NEWEST + 10,
  up: (db) =>
    db.exec(`
      CREATE TABLE project_new (
        id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, building_type TEXT, municipality TEXT,
        method TEXT NOT NULL, waste TEXT, site TEXT, award TEXT, decision_case TEXT, construction_period TEXT,
        cost TEXT, note TEXT
      ) STRICT;
      INSERT INTO project_new
        SELECT id, name, building_type, municipality, method, waste, site, award, decision_case, construction_period, cost, NULL
        FROM project;
      DROP TABLE project;
      ALTER TABLE project_new RENAME TO project;`),
};
const later = [...MIGRATIONS, rebuildProjects];

const project = { id: 'p1', name: 'Volla skole', method: { preset: 'ns3720' as const } };
const alternative = { id: 'a1', project: 'p1', position: 1, kind: 'renovation' as const };

/** A workspace with a project and an alternative, closed again. */
async function workspaceWithProject(): Promise<string> {
  const folder = temporaryFolder();
  const store = await openTestStore(folder);
  store.commit({
    label: LABEL,
    project: 'p1',
    changes: [
      { entity: 'alternative', id: 'a1', before: null, after: alternative },
      { entity: 'project', id: 'p1', before: null, after: project },
    ],
  });
  store.close();
  return folder;
}

it('steps go up, so that none is left out of a workspace that is between two', () => {
  const versions = MIGRATIONS.map(({ version }) => version);
  expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => a - b));
});

describe('a new workspace', () => {
  it('begins with the library it is given, which is no change to undo', async () => {
    const store = await openTestStore(temporaryFolder(), {
      starterDeclarations: () => [declaration({ id: 'generic-1' })],
    });
    expect(store.get('declaration', 'generic-1')?.name).toBe('Product');
    expect(store.history()).toEqual({ undo: null, undoId: null, redo: null, savedAt: null });
    expect(() => store.undo()).toThrow(expect.objectContaining({ code: 'nothing-to-undo' }));
  });

  it('gets the library once: what the person deletes stays deleted', async () => {
    const folder = temporaryFolder();
    const starterDeclarations = () => [declaration({ id: 'generic-1' })];
    const store = await openTestStore(folder, { starterDeclarations });
    const before = store.get('declaration', 'generic-1');
    store.commit({
      label: LABEL,
      project: null,
      changes: [{ entity: 'declaration', id: 'generic-1', before, after: null }],
    });
    store.close();
    const again = await openTestStore(folder, { starterDeclarations });
    expect(again.get('declaration', 'generic-1')).toBeNull();
  });

  it('is made where a crash left only an empty file', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, WORKSPACE_FILE), '');
    const store = await openTestStore(folder);
    expect(store.list('project', null)).toEqual([]);
  });

  it('is refused where the folder cannot be made', async () => {
    const file = join(temporaryFolder(), 'a file');
    writeFileSync(file, 'not a folder');
    const folder = join(file, 'data');
    await expect(openTestStore(folder)).rejects.toMatchObject({ code: 'workspace-not-writable', params: { folder } });
  });
});

describe('the lock', () => {
  it('refuses a second open by the name of the folder, and lets go when closed', async () => {
    const folder = temporaryFolder();
    const first = await openTestStore(folder);
    await expect(openTestStore(folder)).rejects.toMatchObject({ code: 'workspace-in-use', params: { folder } });
    first.close();
    await openTestStore(folder);
  });

  it('is taken over where its file is none that a program could hold', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'workspace.lock'), 'a note that somebody saved here. '.repeat(50));
    await openTestStore(folder);
    await expect(openTestStore(folder)).rejects.toMatchObject({ code: 'workspace-in-use' });
  });

  it('cannot be taken where its file cannot be opened', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'workspace.lock'));
    await expect(openTestStore(folder)).rejects.toMatchObject({ code: 'workspace-not-writable', params: { folder } });
  });

  it('is released by a process that is killed, and what that process had stored is there', async () => {
    const folder = temporaryFolder();
    const script = `
      import { openStore } from ${JSON.stringify(join(process.cwd(), 'src/main/store/open-store.ts'))};
      import { systemClock, uuids } from ${JSON.stringify(join(process.cwd(), 'src/main/system.ts'))};
      const store = await openStore({
        folder: ${JSON.stringify(folder)}, clock: systemClock, ids: uuids, who: '', starterDeclarations: () => [],
      });
      store.commit({ label: ${JSON.stringify(LABEL)}, project: 'p1',
        changes: [{ entity: 'project', id: 'p1', before: null, after: ${JSON.stringify(project)} }] });
      process.kill(process.pid, 'SIGKILL');`;
    const killed = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script], { encoding: 'utf8' });
    expect(killed.status, killed.stderr).not.toBe(0);
    const store = await openTestStore(folder);
    expect(store.get('project', 'p1')).toEqual(project);
  });
});

describe('a workspace of an earlier program', () => {
  it('is copied before it is migrated, and loses none of its rows when a parent table is rebuilt', async () => {
    const folder = await workspaceWithProject();
    expect(listBackups(folder)).toEqual([]);

    const store = await openTestStore(folder, { migrations: later });
    expect(store.list('alternative', 'p1')).toEqual([alternative]);
    const backups = store.backups();
    expect(backups).toHaveLength(1);
    const copy = new Database(join(folder, 'backups', backups[0]?.name ?? ''), { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(NEWEST);
    expect(copy.prepare('SELECT name FROM project').pluck().all()).toEqual(['Volla skole']);
    copy.close();
  });

  it('has a history that can be read and not undone, until there is something newer', async () => {
    const folder = await workspaceWithProject();
    const store = await openTestStore(folder, { migrations: later });
    expect(store.log(10)).toHaveLength(1);
    expect(store.history().undo).toBeNull();
    expect(() => store.undo()).toThrow(expect.objectContaining({ code: 'history-stops-at-migration' }));

    store.commit({
      label: LABEL,
      project: null,
      changes: [{ entity: 'declaration', id: 'd1', before: null, after: declaration() }],
    });
    expect(store.history().undo).toEqual(LABEL);
    store.undo();
    expect(store.get('declaration', 'd1')).toBeNull();
    expect(store.get('project', 'p1')).toEqual(project);
  });

  it('is left as it was by a migration that fails half-way or leaves rows that refer to nothing', async () => {
    const folder = await workspaceWithProject();
    const fails: Migration = { version: NEWEST + 20, up: (db) => db.exec('DROP TABLE nowhere') };
    const orphans: Migration = { version: NEWEST + 20, up: (db) => db.exec('DELETE FROM project') };
    await expect(openTestStore(folder, { migrations: [...later, fails] })).rejects.toThrow('no such table');
    await expect(openTestStore(folder, { migrations: [...later, orphans] })).rejects.toThrow('refer to nothing');

    const store = await openTestStore(folder);
    expect(store.get('project', 'p1')).toEqual(project);
    expect(withDatabase(folder, (db) => db.pragma('user_version', { simple: true }))).toBe(NEWEST);
  });
});

it('refuses the workspace of a later program, and does not touch it', async () => {
  const folder = await workspaceWithProject();
  const file = join(folder, WORKSPACE_FILE);
  withDatabase(folder, (db) => db.pragma(`user_version = ${NEWEST + 10}`));
  const before = readFileSync(file);
  await expect(openTestStore(folder)).rejects.toMatchObject({
    code: 'workspace-newer',
    params: { file, version: NEWEST + 10, known: NEWEST },
  });
  expect(readFileSync(file).equals(before)).toBe(true);
});

describe('a damaged workspace', () => {
  /** A workspace with one good backup, and then damage. */
  async function damaged(): Promise<{ folder: string; file: string; good: string }> {
    const folder = await workspaceWithProject();
    const store = await openTestStore(folder);
    const { name } = await store.backup();
    store.close();
    const file = join(folder, WORKSPACE_FILE);
    writeFileSync(file, 'overwritten by something that is not a database. '.repeat(200));
    return { folder, file, good: name };
  }

  it('is refused, named, and kept byte for byte', async () => {
    const { folder, file, good } = await damaged();
    const before = readFileSync(file);
    await expect(openTestStore(folder)).rejects.toMatchObject({
      code: 'workspace-damaged',
      params: { file, backup: good },
    });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('is also one whose pages SQLite finds wrong, though it opens', async () => {
    const folder = await workspaceWithProject();
    const file = join(folder, WORKSPACE_FILE);
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4096 * 3, 4096 * 6);
    writeFileSync(file, bytes);
    await expect(openTestStore(folder)).rejects.toMatchObject({ code: 'workspace-damaged' });
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('names the newest backup that is itself whole', async () => {
    const { folder, good } = await damaged();
    const newer = 'workspace 2030-01-01T00-00-00.000Z.byggklima.db';
    copyFileSync(join(folder, 'backups', good), join(folder, 'backups', newer));
    truncateSync(join(folder, 'backups', newer), 5000);
    expect(listBackups(folder).map(({ name }) => name)).toEqual([newer, good]);
    await expect(openTestStore(folder)).rejects.toMatchObject({ params: { backup: good } });
  });

  it('says that there is no backup where there is none', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, WORKSPACE_FILE), 'not a database'.repeat(100));
    await expect(openTestStore(folder)).rejects.toMatchObject({ params: { backup: null } });
  });

  it('is one that has become empty, where there are backups to miss it by', async () => {
    const { folder, file, good } = await damaged();
    truncateSync(file, 0);
    await expect(openTestStore(folder)).rejects.toMatchObject({ code: 'workspace-damaged', params: { backup: good } });
  });

  it('is missed by its backups where it is gone, and comes back from one', async () => {
    const { folder, file, good } = await damaged();
    rmSync(file);
    await expect(openTestStore(folder)).rejects.toMatchObject({
      code: 'workspace-gone',
      params: { file, backup: good },
    });
    expect(existsSync(file)).toBe(false);
    expect(restoreBackup(folder, good, '2027-01-02T03:04:05.678Z')).toEqual({ kept: null });
    const store = await openTestStore(folder);
    expect(store.get('project', 'p1')).toEqual(project);
  });

  it('gives way to a backup and is kept beside it', async () => {
    const { folder, file, good } = await damaged();
    const before = readFileSync(file);
    const { kept } = restoreBackup(folder, good, '2027-01-02T03:04:05.678Z');
    expect(kept).toBe('damaged 2027-01-02T03-04-05.678Z.byggklima.db');
    expect(readFileSync(join(folder, kept ?? '')).equals(before)).toBe(true);
    const store = await openTestStore(folder);
    expect(store.get('project', 'p1')).toEqual(project);
  });

  it.each(['../workspace.byggklima.db', 'nothing.db', ''])(
    'cannot be replaced by «%s», which is no backup',
    async (name) => {
      const { folder } = await damaged();
      const before = readdirSync(folder);
      expect(() => restoreBackup(folder, name, '2027-01-02T03:04:05.678Z')).toThrow(
        expect.objectContaining({ code: 'not-found' }),
      );
      expect(readdirSync(folder)).toEqual(before);
    },
  );
});

describe('backups', () => {
  it('are one whole file each, newest first, and an unfinished one is not listed', async () => {
    const folder = await workspaceWithProject();
    const store = await openTestStore(folder);
    const first = await store.backup();
    const second = await store.backup();
    mkdirSync(join(folder, 'backups'), { recursive: true });
    writeFileSync(join(folder, 'backups', `${second.name}.part`), 'half');
    expect(store.backups().map(({ name }) => name)).toEqual([second.name, first.name]);
    expect(store.backups()[0]?.at).toMatch(/^2026-11-23T08:00:0\d\.000Z$/);
    expect(existsSync(join(folder, 'backups', `${first.name}-wal`))).toBe(false);
  });
});
