import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#core/api/errors.ts';
import type { SharedFolders } from '../services/ports.ts';
import { writeWhole } from './write-whole.ts';

/** Folders that several share, such as one of a network drive. Only the files that are named are touched. */
export function createSharedFolders(): SharedFolders {
  const check = (folder: string) => {
    if (!isFolder(folder)) throw new AppError('shared-folder-away', { folder });
  };
  return {
    list(folder) {
      check(folder);
      return readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .toSorted();
    },
    read(folder, name) {
      check(folder);
      const file = join(folder, name);
      return existsSync(file) ? readFileSync(file) : null;
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

function isFolder(folder: string): boolean {
  try {
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}
