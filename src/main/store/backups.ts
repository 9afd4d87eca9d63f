import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database, { type Database as Connection } from 'better-sqlite3';
import { AppError } from '#core/api/errors.ts';
import { lockFolder } from './lock.ts';
import { inspectFile } from './workspace-file.ts';

export const WORKSPACE_FILE = 'workspace.byggklima.db';

/** Files of a moment: `workspace 2027-03-04T14-32-00.000Z.byggklima.db`; a colon cannot stand in a file name on Windows. */
const BACKUP_NAME = /^workspace (\d{4}-\d{2}-\d{2}T)(\d{2})-(\d{2})-(\d{2}\.\d{3}Z)(?: \d+)?\.byggklima\.db$/;

/** What SQLite keeps beside an open file, and leaves there after a crash. */
const JOURNALS = ['-wal', '-shm'];

export interface BackupFile {
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly bytes: number;
}

/** The folder's backups, newest first. */
export function listBackups(folder: string): BackupFile[] {
  const backups = backupFolder(folder);
  if (!existsSync(backups)) return [];
  return readdirSync(backups)
    .flatMap((name) => {
      const at = BACKUP_NAME.exec(name);
      return at ? [{ name, at: `${at[1]}${at[2]}:${at[3]}:${at[4]}`, bytes: statSync(join(backups, name)).size }] : [];
    })
    .toSorted((a, b) => (a.name < b.name ? 1 : -1));
}

/** Copies the open workspace while it is in use. A copy that was not finished is never listed. */
export async function makeBackup(connection: Connection, folder: string, at: string): Promise<{ name: string }> {
  const backups = backupFolder(folder);
  mkdirSync(backups, { recursive: true });
  const name = freeName(backups, `workspace ${at.replaceAll(':', '-')}`);
  const unfinished = join(backups, `${name}.part`);
  try {
    await connection.backup(unfinished);
    leaveWal(unfinished);
    renameSync(unfinished, join(backups, name));
  } finally {
    rmSync(unfinished, { force: true });
  }
  return { name };
}

/** The newest backup that SQLite finds whole; null where there is none. */
export function newestGoodBackup(folder: string): string | null {
  const good = listBackups(folder).find(({ name }) => inspectFile(join(backupFolder(folder), name)).kind === 'sound');
  return good?.name ?? null;
}

/**
 * Puts a backup in the workspace's place. The file that was there is kept beside it, with its journal, under the name returned.
 * @throws AppError `not-found` for a backup that is not there or not whole, `workspace-in-use`
 */
export function restoreBackup(folder: string, name: string, at: string): { kept: string | null } {
  const backup = join(backupFolder(folder), name);
  const listed = listBackups(folder).some((known) => known.name === name);
  if (!listed || inspectFile(backup).kind !== 'sound') throw new AppError('not-found', { entity: 'backup', id: name });

  const lock = lockFolder(folder);
  try {
    const workspace = join(folder, WORKSPACE_FILE);
    const incoming = `${workspace}.restored`;
    const kept = existsSync(workspace) ? freeName(folder, `damaged ${at.replaceAll(':', '-')}`) : null;
    copyFileSync(backup, incoming);
    for (const part of ['', ...JOURNALS]) {
      if (kept !== null && existsSync(workspace + part)) copyFileSync(workspace + part, join(folder, kept) + part);
    }
    for (const journal of JOURNALS) rmSync(workspace + journal, { force: true });
    // In one step: whenever the power goes, there is a file in the workspace's place, and a whole one beside it.
    renameSync(incoming, workspace);
    return { kept };
  } finally {
    lock.release();
  }
}

function backupFolder(folder: string): string {
  return join(folder, 'backups');
}

/** A backup is one file by itself; the copy of a WAL database would ask for two more wherever it is opened. */
function leaveWal(file: string): void {
  const copy = new Database(file);
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}

function freeName(folder: string, stem: string): string {
  for (let copy = 1; ; copy += 1) {
    const name = `${stem}${copy === 1 ? '' : ` ${copy}`}.byggklima.db`;
    if (!existsSync(join(folder, name))) return name;
  }
}
