import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { AppError } from '#core/api/errors.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { invert, type Change } from '#core/history/change-set.ts';
import type { Clock, Ids, Log, Store } from '../services/ports.ts';
import { listBackups, makeBackup, newestGoodBackup, WORKSPACE_FILE } from './backups.ts';
import { laterCheckpoints } from './checkpoints.ts';
import { createDeclarationIdentity } from './declaration-identity.ts';
import { createDeclarationSearch } from './declaration-search.ts';
import { lockFolder } from './lock.ts';
import { migrate, newestVersion } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { applyChanges, createRepositories } from './repositories/repositories.ts';
import { createSettings } from './settings.ts';
import { createTouchedProjects } from './touched-projects.ts';
import { inspectFile, openFile, schemaVersion } from './workspace-file.ts';
import { createWorkspaceLog } from './workspace-log.ts';

export interface StoreOptions {
  /** The data folder; made where it is not. */
  readonly folder: string;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Who is at the keyboard, for the log. */
  readonly who: string;
  /** Of what goes wrong where nobody waits for an answer. */
  readonly log: Log;
  /** What the library of a new workspace holds. Part of making it, so it is no change that could be undone. */
  readonly starterDeclarations: () => readonly Declaration[];
  readonly migrations?: readonly Migration[];
}

/**
 * Opens the workspace in a data folder for this process alone: lock, check, copy and migrate where needed.
 * @throws AppError `workspace-in-use`, `workspace-not-writable`, `workspace-newer`, `workspace-damaged`, `workspace-gone`
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  makeFolder(options.folder);
  const lock = lockFolder(options.folder);
  let db: Database | undefined;
  try {
    db = await openWorkspace(options);
    return createStore(db, options, () => {
      db?.close();
      lock.release();
    });
  } catch (error) {
    db?.close();
    lock.release();
    throw error;
  }
}

async function openWorkspace(options: StoreOptions): Promise<Database> {
  const { folder, clock, migrations = MIGRATIONS, starterDeclarations } = options;
  const file = join(folder, WORKSPACE_FILE);
  const known = newestVersion(migrations);
  const found = inspectFile(file);
  // No file is a new workspace, and an empty one what a crash leaves of one that was being made, unless there is something to miss.
  const isMissed = listBackups(folder).length > 0 || existsSync(`${file}-wal`);
  if (found.kind === 'absent' && isMissed) {
    throw new AppError('workspace-gone', { file, backup: newestGoodBackup(folder) });
  }
  if (found.kind === 'damaged' || (found.kind === 'empty' && isMissed)) {
    throw new AppError('workspace-damaged', { file, backup: newestGoodBackup(folder) });
  }
  if (found.kind === 'sound' && found.version > known) {
    throw new AppError('workspace-newer', { file, version: found.version, known });
  }
  const db = openFile(file);
  try {
    const isNew = found.kind !== 'sound' || found.version === 0;
    if (!isNew && schemaVersion(db) < known) await makeBackup(db, folder, clock.now());
    migrate(db, migrations, () => {
      if (!isNew) return;
      createRepositories(db).declaration.putAll(starterDeclarations());
    });
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function createStore(db: Database, { folder, clock, ids, who, log: told }: StoreOptions, close: () => void): Store {
  const repositories = createRepositories(db);
  const log = createWorkspaceLog(db, {
    clock,
    ids,
    who,
    schemaVersion: schemaVersion(db),
    stored: (entity, id) => repositories[entity].get(id),
  });
  const touchedProjects = createTouchedProjects(db, repositories);
  const checkpoints = laterCheckpoints(db, told);

  /** The changes and their entry in the log, or neither. */
  const write = (changes: readonly Change[], intoLog: () => void) => {
    db.transaction(() => {
      db.pragma('defer_foreign_keys = ON');
      applyChanges(repositories, changes);
      intoLog();
    }).immediate();
    checkpoints.plan();
    return { projects: touchedProjects(changes), changes };
  };

  return {
    get: (entity, id) => repositories[entity].get(id),
    idsIn: (entity, ids) => repositories[entity].idsIn(ids),
    list: (entity, parent) => repositories[entity].list(parent),
    listByParent: (entity) => repositories[entity].listByParent(),
    ...createDeclarationSearch(db, repositories),
    ...createDeclarationIdentity(repositories),
    commit: (changeSet) => write(changeSet.changes, () => log.append(changeSet)),
    undo() {
      const subject = log.lastStanding();
      return write(invert(subject.changes), () => log.appendUndo(subject));
    },
    redo() {
      const subject = log.lastUndone();
      return write(subject.changes, () => log.appendRedo(subject));
    },
    history: () => log.state(),
    log: (limit) => log.list(limit),
    projectLog: (project) => log.listOf(project),
    ...createSettings(db),
    backup: () => makeBackup(db, folder, clock.now()),
    backups: () => listBackups(folder),
    close() {
      checkpoints.stop();
      close();
    },
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new AppError('workspace-not-writable', { folder });
  }
}
