import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a person, or the machine, stops a command. */
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Works in a folder that is gone afterwards, also where the command is stopped: it may hold somebody's whole project. */
export async function inTemporaryFolder<T>(prefix: string, work: (folder: string) => Promise<T>): Promise<T> {
  let folder: string | null = null;
  const remove = () => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  };
  const stop = (signal: (typeof STOPS)[number]) => {
    remove();
    // As the shell tells that a signal ended it.
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of STOPS) process.once(signal, stop);
  try {
    folder = mkdtempSync(join(tmpdir(), prefix));
    return await work(folder);
  } finally {
    for (const signal of STOPS) process.off(signal, stop);
    remove();
  }
}
