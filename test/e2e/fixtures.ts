import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { _electron, expect, test as base, type Page } from '@playwright/test';
import { findElectron } from '../../scripts/electron.ts';

/** Starts the app for a test, on an empty data folder of its own, and opens its page. */

export interface HostOptions {
  /** Which host the project tests. */
  readonly host: 'loopback' | 'electron';
}

interface AppFixtures {
  readonly dataFolder: string;
  readonly app: App;
  /** Does what opens a file dialog, and chooses this file in it. */
  readonly chooseFile: (path: string, open: () => Promise<void>) => Promise<void>;
  /** Does what saves a file, and gives the path of what was saved. */
  readonly savedFile: (save: () => Promise<void>) => Promise<string>;
}

/** What differs between the hosts. */
interface App {
  readonly page: Page;
  /** Exceptions in the page, and whatever the content security policy stopped. */
  readonly complaints: readonly string[];
  readonly chooseFile: AppFixtures['chooseFile'];
  readonly savedFile: AppFixtures['savedFile'];
  close(): Promise<void>;
}

const STOPPED = 'Stopped by the content security policy:';

export const test = base.extend<AppFixtures & HostOptions>({
  host: ['loopback', { option: true }],

  // Playwright reads what a fixture needs from the pattern of its first parameter.
  dataFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'byggklima-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },

  app: async ({ host, dataFolder, context }, use, info) => {
    const runtime = findElectron();
    info.skip(host === 'electron' && runtime === null, 'Electron’s runtime is not installed here');
    const files = (name: string) => info.outputPath(name);
    const app =
      host === 'electron' && runtime !== null
        ? await openDesktop(runtime, dataFolder, files)
        : await openLoopback(await context.newPage(), dataFolder, files);
    await use(app);
    await app.close();
    expect(app.complaints, 'errors in the page').toEqual([]);
  },

  page: async ({ app }, use) => use(app.page),
  chooseFile: async ({ app }, use) => use(app.chooseFile),
  savedFile: async ({ app }, use) => use(app.savedFile),
});

export { expect };

async function openLoopback(page: Page, dataFolder: string, output: (name: string) => string): Promise<App> {
  const host = await startLoopback(dataFolder);
  const complaints = await listenForComplaints(page);
  await page.goto(host.address);
  return {
    page,
    complaints,
    async chooseFile(path, open) {
      const chooser = page.waitForEvent('filechooser');
      await open();
      await (await chooser).setFiles(path);
    },
    async savedFile(save) {
      const saving = page.waitForEvent('download');
      await save();
      const download = await saving;
      const path = output(download.suggestedFilename());
      await download.saveAs(path);
      return path;
    },
    close: host.close,
  };
}

/** The loopback host as a process of its own, as `npm start` runs it. */
export async function startLoopback(dataFolder: string): Promise<{ address: string; close: () => Promise<void> }> {
  const args = ['out/main/loopback.js', '--no-open', '--data-dir', dataFolder];
  const host = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const said = await Promise.race([once(createInterface(host.stdout), 'line'), once(host, 'exit')]);
  const address = String(said[0]);
  if (!address.startsWith('http')) throw new Error(`The loopback host did not start (exit code ${address}).`);
  return {
    address,
    async close() {
      const ended = once(host, 'exit');
      host.kill('SIGTERM');
      await ended;
    },
  };
}

async function openDesktop(runtime: string, dataFolder: string, output: (name: string) => string): Promise<App> {
  const args = ['.', '--data-dir', dataFolder];
  const desktop = await _electron.launch({ executablePath: runtime, args });
  const page = await desktop.firstWindow();
  return {
    page,
    complaints: await listenForComplaints(page),
    async chooseFile(path, open) {
      await desktop.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
      }, path);
      await open();
    },
    async savedFile(save) {
      const path = output('saved');
      await desktop.evaluate(({ dialog }, chosen) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
      }, path);
      await save();
      await expect.poll(() => existsSync(path)).toBe(true);
      return path;
    },
    close: () => desktop.close(),
  };
}

async function listenForComplaints(page: Page): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.text().startsWith(STOPPED)) complaints.push(message.text());
  });
  await page.addInitScript((prefix) => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(prefix, violatedDirective, blockedURI, sourceFile),
    );
  }, STOPPED);
  return complaints;
}
