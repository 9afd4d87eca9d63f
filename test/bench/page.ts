import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.ts';
import { startLoopback } from '../e2e/fixtures.ts';
import { writeProducts } from './support/sheet.ts';
import { printTable } from './support/table.ts';

/**
 * How long the page is ever busy at a stretch while a workbook of 50 000 products is read, previewed and stored: what takes longer than
 * 50 ms is felt. Told by the browser itself.
 */
const PRODUCTS = 50_000;
const MOST_MS = 50;

const folder = mkdtempSync(join(tmpdir(), 'byggklima-bench-'));
const executablePath = findChromium();
if (executablePath === null) throw new Error('There is no Chromium here');
const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--disable-background-networking'] });
const host = await startLoopback(join(folder, 'data'));
try {
  const sheet = join(folder, 'epd.xlsx');
  await writeProducts(sheet, PRODUCTS);
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'nb-NO' });
  await page.goto(host.address);
  await page.getByRole('link', { name: 'EPD-bibliotek' }).click();
  await page.getByRole('button', { name: 'Importer', exact: true }).waitFor();
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  const longTasks = () => page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0));

  const begun = performance.now();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await (await choosing).setFiles(sheet);
  const store = page.getByRole('button', { name: /^Sett inn/ });
  await store.waitFor({ timeout: 120_000 });
  const [reading, read] = [await longTasks(), performance.now()];
  await store.click();
  await page.getByRole('heading', { name: /epd\.xlsx/ }).waitFor({ state: 'detached', timeout: 120_000 });
  const [storing, stored] = [await longTasks(), performance.now()];

  const line = (what: string, ms: number, tasks: readonly number[]) => [
    what,
    ms.toFixed(0),
    String(tasks.length),
    tasks.length === 0 ? `under ${MOST_MS}` : Math.max(...tasks).toFixed(0),
  ];
  printTable(
    ['50 000 products in the page', 'ms', `tasks above ${MOST_MS} ms`, 'longest task, ms'],
    [line('read and previewed', read - begun, reading), line('stored', stored - read, storing)],
  );
} finally {
  await browser.close();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
}
