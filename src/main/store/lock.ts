import { join } from 'node:path';
import Database, { type Database as Connection } from 'better-sqlite3';
import { AppError } from '#core/api/errors.ts';

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
  let connection: Connection | undefined;
  try {
    connection = new Database(join(folder, 'workspace.lock'), { timeout: 0 });
    connection.exec('BEGIN EXCLUSIVE');
    const held = connection;
    return { release: () => void held.close() };
  } catch (error) {
    connection?.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new AppError('workspace-in-use', { folder });
    }
    throw new AppError('workspace-not-writable', { folder });
  }
}
