import { posix, win32 } from 'node:path';

export interface Machine {
  readonly platform: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Where the workspace lies when nobody says otherwise: local application data, which is neither synchronised nor roaming. */
export function defaultDataFolder({ platform, home, env }: Machine): string {
  switch (platform) {
    case 'win32':
      return win32.join(env['LOCALAPPDATA'] || win32.join(home, 'AppData', 'Local'), 'Byggklima');
    case 'darwin':
      return posix.join(home, 'Library', 'Application Support', 'Byggklima');
    default:
      return posix.join(env['XDG_DATA_HOME'] || posix.join(home, '.local', 'share'), 'byggklima');
  }
}
