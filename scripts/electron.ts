// Electron's runtime: its npm package fetches it on first use, from a site that many networks block.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FETCH_LIMIT_MS = 60_000;
const folder = new URL('../node_modules/electron/', import.meta.url);

/** The runtime's executable, or null where it is not installed. */
export function findElectron(): string | null {
  const pointer = new URL('path.txt', folder);
  if (!existsSync(pointer)) return null;
  const executable = fileURLToPath(new URL(`dist/${readFileSync(pointer, 'utf8')}`, folder));
  return existsSync(executable) ? executable : null;
}

/** As {@link findElectron}, and tries once to fetch it, for no longer than a person waits. */
export function findOrFetchElectron(): string | null {
  const installed = findElectron();
  if (installed !== null || !existsSync(folder)) return installed;
  spawnSync(process.execPath, [fileURLToPath(new URL('install.js', folder))], {
    stdio: 'ignore',
    timeout: FETCH_LIMIT_MS,
  });
  return findElectron();
}
