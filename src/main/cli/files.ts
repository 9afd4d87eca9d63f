import { readFileSync } from 'node:fs';
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
