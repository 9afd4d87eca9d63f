import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
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

/** As {@link writeWhole}, on a drive that may be slow: nothing waits for it but who asks. */
export async function writeWholeAside(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.part`;
  await mkdir(dirname(file), { recursive: true });
  try {
    const handle = await open(unfinished, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
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
