import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
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
  const beside = besideOf(path);
  const permissions = permissionsOf(statSync(path, { throwIfNoEntry: false }));
  try {
    writeThrough(beside, bytes, permissions);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** As {@link writeWhole}, on a drive that may be slow: nothing waits for it but who asks. */
export async function writeWholeAside(path: string, bytes: Uint8Array): Promise<void> {
  const beside = besideOf(path);
  const permissions = permissionsOf(await stat(path).catch(() => undefined));
  try {
    await writeThroughAside(beside, bytes, permissions);
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}

function besideOf(path: string): string {
  return join(dirname(path), `.${randomUUID()}.tmp`);
}

const PERMISSIONS = 0o777;

/** Who may do what with the file that is replaced; null: as the system makes files. */
function permissionsOf(replaced: Stats | undefined): number | null {
  return replaced?.isFile() ? replaced.mode & PERMISSIONS : null;
}

/** Written to the disk before it gets its name: a power cut leaves no name of half a file. */
function writeThrough(path: string, bytes: Uint8Array, permissions: number | null): void {
  const handle = openSync(path, 'wx');
  try {
    if (permissions !== null) setPermissions(handle, permissions);
    writeFileSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function setPermissions(handle: number, permissions: number): void {
  try {
    fchmodSync(handle, permissions);
  } catch {
    // A file system that has none of its own, such as a memory stick's, gives every file the same.
  }
}

/** As {@link writeThrough}. */
async function writeThroughAside(path: string, bytes: Uint8Array, permissions: number | null): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    // As setPermissions does.
    if (permissions !== null) await handle.chmod(permissions).catch(() => undefined);
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
