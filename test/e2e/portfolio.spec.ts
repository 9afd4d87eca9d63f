import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { expect, test } from './fixtures.ts';
import { pasteRows } from './paste.ts';

test('a measure shows its years and projects, its target moves what it is held against, and the action plan says the same', async ({
  page,
  savedFile,
}) => {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).first().click();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Avfall/ })
    .click();
  await page.getByRole('button', { name: 'Før første levering' }).click();
  const year = new Date().getFullYear();
  await pasteRows(page.getByRole('grid', { name: /^Avfallsleveringer i/ }), [
    `4.3.${year}\tA-1\t1141\t91\tt`,
    `5.4.${year - 1}\tA-2\t9912\t9\tt`,
  ]);
  await page.getByRole('navigation').getByRole('link', { name: 'Portefølje' }).click();
  await expect(page.getByText('1 gjenstår').first()).toBeVisible();
  await page.getByRole('button', { name: 'Vis prosjekter og år for tiltak 2.14' }).click();
  const drawer = page.getByRole('complementary', { name: '2.14 Avfallssortering' });
  await expect(drawer.getByRole('row', { name: new RegExp(`^${year} 100`) })).toBeVisible();
  await expect(drawer.getByRole('row', { name: new RegExp(`^${year - 1} 0`) })).toBeVisible();
  await expect(drawer.getByRole('link', { name: 'Lerkelia skole' })).toBeVisible();

  await drawer.getByLabel(`Mål for ${year}`, { exact: true }).fill('90');
  await page.keyboard.press('Enter');
  await expect(page.getByText('mål 90 %')).toBeVisible();

  await drawer.getByRole('button', { name: 'Lukk' }).click();
  const path = await savedFile(() => page.getByRole('button', { name: 'Rapport til handlingsplanen' }).click());
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(Uint8Array.from(readFileSync(path)).buffer);
  const sheet = read.getWorksheet(`Tiltak ${year}`);
  const row = sheet?.getRows(1, sheet.rowCount)?.find((one) => one.getCell(1).value === '2.14');
  // All years, this one, the one before, and the target.
  expect([9, 10, 11, 12].map((column) => row?.getCell(column).value)).toEqual([0.91, 1, 0, 0.9]);
});
