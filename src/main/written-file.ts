import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '#core/api/errors.ts';

/** What the system says, and what we say of it. */
const REASONS: Readonly<Record<string, 'folder-missing' | 'disk-full'>> = {
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/**
 * Writes a file beside where it is to stand and puts it in place when it is whole, so that nobody ever finds half a file, and what stood there
 * stays until there is something to take its place.
 * @param shownAs what a person is told of the path
 * @throws AppError `folder-missing`, `disk-full`, or `file-not-writable` where it is locked or refused
 */
export function writeFileWhole(path: string, bytes: Uint8Array, shownAs: string = path): void {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    writeFileSync(beside, bytes, { flag: 'wx' });
    renameSync(beside, path);
  } catch (reason) {
    rmSync(beside, { force: true });
    const code = reason instanceof Error && 'code' in reason ? String(reason.code) : '';
    throw new AppError(REASONS[code] ?? 'file-not-writable', { file: shownAs });
  }
}
