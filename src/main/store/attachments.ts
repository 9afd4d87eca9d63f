import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '#core/api/errors.ts';
import type { AttachmentStore } from '../services/ports.ts';
import { writeWhole } from '../written-file.ts';

/**
 * Files beside the workspace, each named by its own content. One is written whole or not at all, and never changed or deleted: undo, and a
 * backup of the workspace from any time, find what they name where it was.
 */
export function createAttachmentStore(dataFolder: string): AttachmentStore {
  const place = (sha256: string) => join(dataFolder, 'attachments', sha256.slice(0, 2), sha256);
  return {
    hashOf,
    keep(bytes) {
      const sha256 = hashOf(bytes);
      const file = place(sha256);
      if (existsSync(file) && hashOf(readFileSync(file)) === sha256) return sha256;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeWhole(file, bytes);
      } catch {
        throw new AppError('workspace-not-writable', { folder: dataFolder });
      }
      return sha256;
    },
    find(sha256) {
      const file = place(sha256);
      if (!existsSync(file)) return 'missing';
      const bytes = readFileSync(file);
      return hashOf(bytes) === sha256 ? bytes : 'damaged';
    },
  };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
