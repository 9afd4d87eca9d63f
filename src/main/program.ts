import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { defaultDataFolder } from './data-folder.ts';
import type { BackendOptions } from './port/messages.ts';
import { currentUser } from './system.ts';

/** How every root tells the backend where it works. `programDir` holds `package.json` and `resources`. */
export function backendOptions(programDir: string, dataDir: string | undefined): BackendOptions {
  const { version } = JSON.parse(readFileSync(join(programDir, 'package.json'), 'utf8')) as { version: string };
  return {
    dataDir: resolve(dataDir ?? defaultDataFolder({ platform: process.platform, home: homedir(), env: process.env })),
    resourcesDir: join(programDir, 'resources'),
    programVersion: version,
    who: currentUser(),
  };
}
