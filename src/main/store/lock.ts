import { truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '#core/api/errors.ts';
import { isDamage, isNotWritable } from './workspace-file.ts';

export interface FolderLock {
  release(): void;
}

/**
 * Takes the data folder for this process alone.
 *
 * The lock is an exclusive transaction on a small SQLite file of its own: it rests on the operating system's file locks,
 * on every platform and without a native library more, so a crash or a pulled plug releases it. A file that merely exists
 * would have to be judged stale by guessing. It is not taken on the workspace file itself, which backups read meanwhile.
 * @throws AppError `workspace-in-use`, `workspace-not-writable`
 */
export function lockFolder(folder: string): FolderLock {
  const file = join(folder, 'workspace.lock');
  try {
    return lockFile(file);
  } catch (error) {
    if (isBusy(error)) throw new AppError('workspace-in-use', { folder });
    if (isNotWritable(error)) throw new AppError('workspace-not-writable', { folder });
    if (!isDamage(error)) throw error;
  }
  empty(file);
  return lockFolder(folder);
}

/**
 * Makes a lock of a file that is no database, and that therefore nobody holds. It is emptied where it is: if it were
 * removed, two programs that start at once could each hold a file of their own.
 */
function empty(file: string): void {
  try {
    truncateSync(file);
  } catch {
    throw new AppError('workspace-not-writable', { folder: dirname(file) });
  }
}

function lockFile(file: string): FolderLock {
  const connection = new Database(file, { timeout: 0 });
  try {
    connection.exec('BEGIN EXCLUSIVE');
    return { release: () => void connection.close() };
  } catch (error) {
    connection.close();
    throw error;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
