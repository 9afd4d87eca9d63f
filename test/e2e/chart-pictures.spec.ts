import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Charts leave the program as pictures: saved as PNG and SVG, and copied. */

async function openComparison(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).first().click();
  await page.getByRole('link', { name: 'Sammenligning' }).click();
  await expect(page.getByRole('heading', { name: 'Hva svaret er følsomt for' })).toBeVisible();
  await expect(page.getByRole('img', { name: /én endring om gangen: valgt/ })).toBeVisible();
}

async function choose(page: Page, chart: string, what: string): Promise<void> {
  await page.getByRole('button', { name: `Kopier eller lagre: ${chart}` }).click();
  await page.getByRole('menuitem', { name: what }).click();
}

/** The size of a picture and how many colours it has, as the page's own browser reads it. */
function look(page: Page, png: Buffer): Promise<{ width: number; height: number; colours: number }> {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = new Uint32Array(
      context?.getImageData(0, 0, canvas.width, canvas.height).data.buffer ?? new ArrayBuffer(),
    );
    return { width: canvas.width, height: canvas.height, colours: new Set(pixels).size };
  }, png.toString('base64'));
}

test('a chart is saved as PNG, twice as dense as the screen and not blank', async ({ page, savedFile }) => {
  await openComparison(page);
  const path = await savedFile(() => choose(page, 'Hvor utslippene kommer fra', 'Lagre som PNG'));
  expect(path).toMatch(/Hvor utslippene kommer fra\.png$|saved$/);
  const { width, height, colours } = await look(page, readFileSync(path));
  expect(width).toBe(1520);
  expect(height).toBeGreaterThan(400);
  expect(colours).toBeGreaterThan(20);
  await expect(page.getByRole('status').getByText(/Hvor utslippene kommer fra\.png er lagret/)).toBeVisible();
});

test('a chart is saved as SVG with its font, its project and its method in it', async ({ page, savedFile }) => {
  await openComparison(page);
  await page.getByRole('button', { name: 'Vis tabell' }).click();
  const path = await savedFile(() => choose(page, 'Hva svaret er følsomt for', 'Lagre som SVG'));
  const svg = readFileSync(path, 'utf8');
  expect(svg).toMatch(/^<svg xmlns=/);
  expect(svg).toContain('src:url(data:font/woff2;base64,');
  expect(svg).toMatch(/>[^<]+ – Hva svaret er følsomt for</);
  expect(svg).toMatch(/>NS 3720[^<]* · 60 år · /);
});

test('a chart is copied as a picture', async ({ page, host }) => {
  await openComparison(page);
  if (host === 'loopback') await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await choose(page, 'Utslipp over tid', 'Kopier som bilde');
  await expect(page.getByRole('status').getByText('«Utslipp over tid» er kopiert som bilde.')).toBeVisible();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => [...item.types]));
  expect(types).toContain('image/png');
});

test('a clipboard that refuses is said in words', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, 'write', { value: () => Promise.reject(new Error('refused')) });
  });
  await page.reload();
  await openComparison(page);
  await choose(page, 'Forskjell etter bygningsdel', 'Kopier som bilde');
  await expect(page.getByRole('alert').getByText(/Lagre det som PNG i stedet/)).toBeVisible();
});

test('the menu of a chart opens and closes by keyboard, without violations', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openComparison(page);
  const menu = page.getByRole('button', { name: 'Kopier eller lagre: Hva svaret er følsomt for' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Kopier som bilde' })).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
});
