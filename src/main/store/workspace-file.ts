import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database, { type Database as Connection } from 'better-sqlite3';
import { AppError } from '#core/api/errors.ts';

/** What a workspace file is found to be before anything is written to it. */
export type FileState =
  { readonly kind: 'absent' | 'empty' | 'damaged' } | { readonly kind: 'sound'; readonly version: number };

/** Looks at a workspace file without changing it, SQLite's own check included. */
export function inspectFile(file: string): FileState {
  if (!existsSync(file)) return { kind: 'absent' };
  if (statSync(file).size === 0) return { kind: 'empty' };
  let connection: Connection | undefined;
  try {
    connection = new Database(file, { readonly: true, fileMustExist: true });
    const sound = connection.pragma('quick_check', { simple: true }) === 'ok';
    return sound ? { kind: 'sound', version: schemaVersion(connection) } : { kind: 'damaged' };
  } catch (error) {
    if (isDamage(error)) return { kind: 'damaged' };
    throw error;
  } finally {
    connection?.close();
  }
}

/** KiB. The inner pages of the tables and indexes of 100 000 declarations stay in memory; SQLite itself would keep 2 MiB. */
const CACHE_KIB = 32 * 1024;

/**
 * Opens the file for reading and writing, and makes it where it is not.
 * @throws AppError `workspace-not-writable`
 */
export function openFile(file: string): Connection {
  let connection: Connection | undefined;
  try {
    connection = new Database(file);
    connection.pragma('journal_mode = WAL');
    // Every commit reaches the disk: what the window calls stored survives a power cut.
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = ON');
    connection.pragma(`cache_size = -${CACHE_KIB}`);
    return connection;
  } catch (error) {
    connection?.close();
    if (isNotWritable(error)) throw new AppError('workspace-not-writable', { folder: dirname(file) });
    throw error;
  }
}

/** The file's `user_version`: the last migration that it has been through, 0 for a new one. */
export function schemaVersion(connection: Connection): number {
  return Number(connection.pragma('user_version', { simple: true }));
}

/** What is not a database, or no longer one. */
export function isDamage(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(NOTADB|CORRUPT)/.test(error.code);
}

/** What lies with the folder: rights, a read-only disk, no room. */
export function isNotWritable(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(READONLY|CANTOPEN|FULL|PERM)/.test(error.code);
}
