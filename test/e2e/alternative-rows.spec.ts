import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { paste } from './paste.ts';

/** Everything of an alternative is typed, and every step is taken back by Ctrl+Z. */

const sheet = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check({ force: true });

test.beforeEach(async ({ page }) => {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).click();
  await expect(page.getByRole('grid')).toBeVisible({ timeout: 20_000 });
});

test('a pasted list of twenty rows is one step', async ({ page }) => {
  const grid = page.getByRole('grid');
  const rows = page.getByRole('tab', { selected: true });
  await expect(rows).toContainText('34 poster');
  await grid.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  const lines = Array.from({ length: 20 }, (_, index) => `246\tHimling ${index + 1}\tNY\t${index + 1}\tm2`);
  await paste(grid, lines.join('\n'));
  await expect(rows).toContainText('54 poster');
  await page.keyboard.press('Control+z');
  await expect(rows).toContainText('34 poster');
});

test('transport legs and a module that is not relevant are typed in the details of a row', async ({ page }) => {
  const grid = page.getByRole('grid');
  const steel = grid.getByRole('row', { name: /Stålbjelker/ });
  await steel.getByRole('gridcell', { name: /Stålbjelker/ }).click();
  const before = await steel.getByRole('gridcell').last().innerText();
  await page.keyboard.press('Control+i');
  const details = page.getByRole('complementary').filter({ hasText: 'Transport til byggeplass' });
  await details.getByRole('radio', { name: 'Etapper' }).check({ force: true });
  await details.getByLabel('Transportmiddel, etappe 1').selectOption('truck');
  await details.getByLabel('Avstand, etappe 1').fill('500');
  await page.keyboard.press('Enter');
  // 8 t · 500 km · 0.17 kg/tkm = 680 kg more than nothing, and the wastage's share of it.
  await expect(steel.getByRole('gridcell').last()).not.toHaveText(before);
  await details.getByRole('button', { name: /Samme transport/ }).click();
  await expect(details.getByRole('button', { name: /Samme transport/ })).toBeHidden();

  await expect(details).toContainText('C1–C4 er ikke kjent');
  await details.getByLabel('Hvorfor C1 ikke er relevant').fill('Demonteres med håndkraft');
  await page.keyboard.press('Enter');
  await expect(details).toContainText('C2–C4 er ikke kjent');

  await details.getByRole('button', { name: 'Lukk' }).click();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(steel.getByRole('gridcell').last()).toHaveText(before);
});

test('energy on site and travel in use are typed, change the total, and are taken back', async ({ page }) => {
  const side = page.getByRole('region', { name: 'Sidepanel' });
  await sheet(page, 'Byggeplass');
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  const before = await side.innerText();
  await paste(grid, 'Diesel\t100000 l');
  const diesel = grid.getByRole('row', { name: /100.000/ });
  await expect(diesel).toContainText('kontroller');
  await expect(side).not.toHaveText(before, { useInnerText: true });
  await page.keyboard.press('Control+z');
  await expect(diesel).toBeHidden();
  await expect(side).toHaveText(before, { useInnerText: true });

  await sheet(page, 'Transport i bruk');
  await page.getByRole('grid').focus();
  await paste(page.getByRole('grid'), 'Bil\t120000 km/år');
  const car = page.getByRole('row', { name: /Bil/ });
  await expect(car).toContainText('oppgi en egen');
  await expect(side).toContainText('B8: en rad for transport i bruk mangler');
  await car.getByRole('gridcell').nth(2).click();
  await page.keyboard.type('0,2');
  await page.keyboard.press('Enter');
  // 120 000 km · 0.2 kg/km · 60 years = 1 440 000 kg.
  await expect(car).toContainText('1\u00A0440\u00A0000');
  await expect(side).not.toContainText('B8: en rad');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(car).toBeHidden();
});

test('the rows are searched, and a text in a cell chooses nothing that was not chosen', async ({ page }) => {
  const grid = page.getByRole('grid');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('teglforblending');
  await expect(page.getByText('Viser 3 av 34')).toBeVisible();
  await page.keyboard.press('Escape');
  await grid.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('søyler');
  await expect(page.getByRole('option', { name: /Søyler/ })).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tab', { selected: true })).toContainText('34 poster');
});
