import { randomUUID } from 'node:crypto';
import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '#core/api/errors.ts';

/** What the system says, and what we say of it. */
const REASONS: Readonly<Record<string, 'folder-missing' | 'disk-full'>> = {
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/**
 * As {@link writeWhole}, for a file that a person asked for.
 * @param shownAs what a person is told of the path
 * @throws AppError `folder-missing`, `disk-full`, or `file-not-writable` where it is locked or refused
 */
export function writeFileWhole(path: string, bytes: Uint8Array, shownAs: string = path): void {
  try {
    writeWhole(path, bytes);
  } catch (reason) {
    const code = reason instanceof Error && 'code' in reason ? String(reason.code) : '';
    throw new AppError(REASONS[code] ?? 'file-not-writable', { file: shownAs });
  }
}

/**
 * Writes a file beside where it is to stand and puts it in place when it is whole, so that nobody ever finds half a file, and what stood there
 * stays until there is something to take its place.
 * @throws what the system says
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const beside = join(dirname(path), `.${randomUUID()}.tmp`);
  const replaced = statSync(path, { throwIfNoEntry: false });
  try {
    writeThrough(beside, bytes, replaced?.isFile() ? replaced.mode : null);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** As {@link writeWhole}, on a drive that may be slow: nothing waits for it but who asks. */
export async function writeWholeAside(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}

/**
 * Written to the disk before it gets its name: a power cut leaves no name of half a file.
 * @param mode who may do what with the file; null: as the system makes files
 */
function writeThrough(path: string, bytes: Uint8Array, mode: number | null): void {
  const handle = openSync(path, 'wx');
  try {
    if (mode !== null) setPermissions(handle, mode & PERMISSIONS);
    writeFileSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

const PERMISSIONS = 0o777;

function setPermissions(handle: number, permissions: number): void {
  try {
    fchmodSync(handle, permissions);
  } catch {
    // A file system that has none of its own, such as a memory stick's, gives every file the same.
  }
}
