import { randomUUID } from 'node:crypto';
import { AppError } from '#core/api/errors.ts';
import type { FileShelf } from '../services/ports.ts';

const MEGABYTE = 1024 * 1024;

/**
 * Files in memory on their way in or out, behind handles that cannot be guessed. What nobody fetches makes room for what
 * comes after it, the oldest first.
 * @param limitMb the size of all files together; one that is larger by itself is refused as `file-too-large`
 */
export function createShelf(limitMb = 256): FileShelf {
  const files = new Map<string, { name: string; bytes: Uint8Array }>();
  let total = 0;

  const drop = (handle: string) => {
    total -= files.get(handle)?.bytes.byteLength ?? 0;
    files.delete(handle);
  };

  return {
    put(name, bytes) {
      if (bytes.byteLength > limitMb * MEGABYTE) {
        throw new AppError('file-too-large', { file: name, limit: `${limitMb} MB` });
      }
      for (const handle of files.keys()) {
        if (total + bytes.byteLength <= limitMb * MEGABYTE) break;
        drop(handle);
      }
      const handle = randomUUID();
      files.set(handle, { name, bytes });
      total += bytes.byteLength;
      return handle;
    },
    peek: (handle) => files.get(handle) ?? null,
    take(handle) {
      const file = files.get(handle) ?? null;
      drop(handle);
      return file;
    },
  };
}
