import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#core/api/errors.ts';
import type { SharedFolders } from '../services/ports.ts';
import { writeWhole } from '../written-file.ts';

/** Folders that several share, such as one of a network drive. Only the files that are named are touched. */
export function createSharedFolders(): SharedFolders {
  const check = (folder: string) => {
    if (readable(folder, () => statSync(folder).isDirectory()) !== true) {
      throw new AppError('shared-folder-away', { folder });
    }
  };
  return {
    list(folder) {
      check(folder);
      return (readable(folder, () => readdirSync(folder, { withFileTypes: true })) ?? [])
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .toSorted();
    },
    read(folder, name) {
      check(folder);
      const file = join(folder, name);
      return readable(file, () => readFileSync(file));
    },
    write(folder, name, bytes) {
      check(folder);
      try {
        writeWhole(join(folder, name), bytes);
      } catch {
        throw new AppError('shared-folder-not-writable', { folder });
      }
    },
  };
}

/** Null where there is nothing. @throws AppError `shared-folder-not-readable` where there is, and it is locked or not ours to read */
function readable<T>(path: string, read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && AWAY.has(error.code)) return null;
    throw new AppError('shared-folder-not-readable', { path });
  }
}

const AWAY: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR']);
