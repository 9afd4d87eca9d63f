import ExcelJS from 'exceljs';
import type { Page } from '@playwright/test';
import { declarationSheet } from './declaration-sheet.ts';
import { expect, test } from './fixtures.ts';

/** Runs an action by its words in the command palette, as a person without a mouse does. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog').filter({ has: page.getByRole('listbox') });
  await expect(palette).toBeVisible();
  await page.keyboard.type(words);
  await expect(palette.getByRole('option').first()).toContainText(words);
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
}

/** Moves on with Tab until the focus stands in what is looked for. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}

async function typeRow(page: Page, cells: readonly string[]): Promise<void> {
  for (const [index, cell] of cells.entries()) {
    await page.keyboard.type(cell);
    await page.keyboard.press(index === cells.length - 1 ? 'Enter' : 'Tab');
  }
}

test('the whole main job by keyboard alone', async ({ page, chooseFile, savedFile }, info) => {
  test.slow();
  await expect(page.getByRole('main')).toBeVisible();
  await command(page, 'Nytt prosjekt');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('Tastaturskolen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Alternativer', level: 1 })).toBeVisible();

  await command(page, 'EPD-bibliotek');
  await expect(page.getByRole('heading', { name: 'EPD-bibliotek', level: 1 })).toBeVisible();
  const file = await declarationSheet(info.outputPath('leverandor.xlsx'));
  await chooseFile(file, () => command(page, 'Importer deklarasjoner fra fil'));
  await expect(page.getByRole('button', { name: 'Sett inn 4 klare' })).toBeVisible();
  await command(page, 'Sett inn 4 klare');
  await expect(page.getByText(/4 nye og 0 endrede deklarasjoner/)).toBeVisible();

  await command(page, 'Alternativer');
  await expect(page.getByRole('heading', { name: 'Alternativer', level: 1 })).toBeVisible();
  await tabTo(page, '[role=grid]');
  // 100 m² · 6.70 = 670 kg CO₂e.
  await typeRow(page, ['255', 'Vinylgulv', 'N', '100,0', 'm2', 'NEPD-9001-1']);
  const grid = page.getByRole('grid');
  await expect(grid.getByText('Vinylgulv').first()).toBeVisible();
  await expect(grid.getByRole('gridcell', { name: '670' }).first()).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(grid.getByRole('gridcell', { name: '670' })).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(grid.getByRole('gridcell', { name: '670' }).first()).toBeVisible();

  await command(page, 'Sammenligning');
  await expect(page.getByRole('heading', { name: 'Sammenligning', level: 1 })).toBeVisible();
  const path = await savedFile(() => command(page, 'Til Excel'));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  expect(workbook.worksheets.map(({ name }) => name)).toContain('Sammendrag');
});
