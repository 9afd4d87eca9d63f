import { readFileSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '#core/api/errors.ts';
import type { NamedFile } from '#main/port/messages.ts';

/** @throws AppError `file-not-readable` */
export function readNamedFile(path: string): NamedFile {
  try {
    return { name: basename(path), bytes: readFileSync(path) };
  } catch {
    throw new AppError('file-not-readable', { file: path });
  }
}

/** Whether two paths lead to one file, by whatever links and in whatever letters the file system takes for the same. */
export function isSameFile(path: string, other: string): boolean {
  const real = realPathOf(path);
  return real !== null && real === realPathOf(other);
}

/** Null where nothing stands. */
function realPathOf(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}
