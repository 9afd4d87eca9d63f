// Finds a Chromium for the end-to-end tests: the system's Chrome, Chromium or Edge, else the one that Playwright has fetched.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { chromium } from '@playwright/test';

interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The places where one may lie, best first. */
export function chromiumPlaces({ platform, env }: Machine): string[] {
  switch (platform) {
    case 'win32': {
      const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
        (root) => root !== undefined,
      );
      const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
      return programs.flatMap((program) => roots.map((root) => win32.join(root, program)));
    }
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    default: {
      const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
      const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable'];
      return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
    }
  }
}

/** Null where there is none. */
export function findChromium(): string | null {
  return [...chromiumPlaces(process), chromium.executablePath()].find((place) => existsSync(place)) ?? null;
}

/** As {@link findChromium}; where there is none, root on Debian installs the system's own package. */
export function findOrInstallChromium(): string | null {
  const found = findChromium();
  if (found !== null || process.getuid?.() !== 0 || !isDebian()) return found;
  console.log('No Chromium was found; installing the package "chromium".');
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return findChromium();
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}
