import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file under another name until all of it is there: whoever reads it finds the whole file or the one before. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const unfinished = `${file}.part`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeThrough(unfinished, bytes);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Written to the disk before it gets its name: a power cut leaves no name of half a file. */
function writeThrough(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'w');
  try {
    for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
