import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#core/api/errors.ts';
import type { SharedFolders } from '../services/ports.ts';
import { writeWholeAside } from './write-whole.ts';

/** Folders that several share, such as one of a network drive, that nothing else waits for. Only the files that are named are touched. */
export function createSharedFolders(): SharedFolders {
  const check = async (folder: string) => {
    if ((await readable(folder, async () => (await stat(folder)).isDirectory())) !== true) {
      throw new AppError('shared-folder-away', { folder });
    }
  };
  return {
    async list(folder) {
      await check(folder);
      return ((await readable(folder, () => readdir(folder, { withFileTypes: true }))) ?? [])
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .toSorted();
    },
    async read(folder, name) {
      await check(folder);
      const file = join(folder, name);
      return readable(file, () => readFile(file));
    },
    async write(folder, name, bytes) {
      await check(folder);
      try {
        await writeWholeAside(join(folder, name), bytes);
      } catch {
        throw new AppError('shared-folder-not-writable', { folder });
      }
    },
  };
}

/** Null where there is nothing. @throws AppError `shared-folder-not-readable` where there is, and it is locked or not ours to read */
async function readable<T>(path: string, read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && AWAY.has(error.code)) return null;
    throw new AppError('shared-folder-not-readable', { path });
  }
}

const AWAY: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR']);
