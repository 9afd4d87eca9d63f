import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.ts';
import type { HostOptions } from './test/e2e/fixtures.ts';

const chromium = findChromium();

/** The same specs against both interactive hosts. */
export default defineConfig<HostOptions>({
  testDir: 'test/e2e',
  outputDir: 'test-results/end-to-end',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: Boolean(process.env['CI']),
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'nb-NO',
    trace: 'retain-on-failure',
    acceptDownloads: true,
    ...(chromium
      ? { launchOptions: { executablePath: chromium, args: ['--disable-background-networking', '--disable-gpu'] } }
      : {}),
  },
  projects: [
    { name: 'loopback', use: { host: 'loopback' } },
    { name: 'electron', use: { host: 'electron' } },
  ],
});
