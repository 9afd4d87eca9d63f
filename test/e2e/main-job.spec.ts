import ExcelJS from 'exceljs';
import type { Page } from '@playwright/test';
import { declarationSheet } from './declaration-sheet.ts';
import { expect, test } from './fixtures.ts';

/**
 * The whole main job: a project, a supplier's declarations, components pasted from a spreadsheet, the comparison and its workbook.
 *
 * 20 rows as Excel copies them, for a new build: 10 × 100 m² vinyl of 6.70, 5 × 10 doors of 35.651 and 5 × 20 m² of glass of 85:
 * A1-A3 = 6 700 + 1 782.55 + 8 500 = 16 982.55 kg CO₂e.
 */
const PASTED = [
  ...Array.from({ length: 10 }, (_, i) => `255\tVinylgulv rom ${i + 1}\tNY\t100,0\tm²\tNEPD-9001-1`),
  ...Array.from({ length: 5 }, (_, i) => `244\tInnerdør ${i + 1}\tNY\t10\tstk\tNEPD-9002-1`),
  ...Array.from({ length: 5 }, (_, i) => `233\tGlassfasade ${i + 1}\tNY\t20\u00A0m²\tm²\tNEPD-9003-1`),
].join('\r\n');
const PRODUCT_STAGE_KG = 16_982.55;

async function newProject(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nytt prosjekt' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Navn').fill('Prøveskolen');
  await dialog.getByLabel(/Bruttoareal/).fill('1 000');
  await dialog.getByRole('button', { name: /Lag|Opprett/ }).click();
  await expect(page.getByRole('heading', { name: 'Alternativer', level: 1 })).toBeVisible();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+v');
}

/** The figures of a row of the sheet, by its label in the first filled cell. */
function rowOf(sheet: ExcelJS.Worksheet, label: string): (ExcelJS.CellValue | undefined)[] {
  let found: (ExcelJS.CellValue | undefined)[] | undefined;
  sheet.eachRow((row) => {
    const values = Array.isArray(row.values) ? row.values.slice(1) : [];
    if (!found && values.some((value) => value === label)) found = values;
  });
  if (!found) throw new Error(`No row "${label}" in ${sheet.name}`);
  return found;
}

const figure = (value: ExcelJS.CellValue | undefined): number =>
  Number(typeof value === 'object' && value !== null && 'result' in value ? value.result : value);

test('from an empty portfolio to a workbook, with a paste undone and redone on the way', async ({
  page,
  chooseFile,
  savedFile,
}, info) => {
  test.slow();
  await newProject(page);

  await page.getByRole('link', { name: 'EPD-bibliotek' }).click();
  await expect(page.getByRole('heading', { name: 'EPD-bibliotek', level: 1 })).toBeVisible();
  const file = await declarationSheet(info.outputPath('leverandor.xlsx'));
  await chooseFile(file, () => page.getByRole('button', { name: 'Importer', exact: true }).click());
  await page.getByRole('button', { name: 'Sett inn 4 klare' }).click();
  await expect(page.getByText(/4 nye og 0 endrede deklarasjoner/)).toBeVisible();

  await page.getByRole('link', { name: 'Alternativer' }).click();
  await expect(page.getByRole('heading', { name: 'Alternativer', level: 1 })).toBeVisible();
  await page.getByRole('tab', { name: /Nybygg/ }).click();
  const grid = page.getByRole('grid');
  await grid.getByRole('gridcell').nth(0).click();
  await paste(page, PASTED);
  await expect(page.getByRole('tab', { name: /Nybygg/ })).toContainText('20');
  await expect(grid.getByText('Vinylgulv rom 10')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(grid.getByText('Vinylgulv rom 10')).toBeHidden();
  await page.keyboard.press('Control+y');
  await expect(grid.getByText('Vinylgulv rom 10')).toBeVisible();

  await page.getByRole('link', { name: 'Sammenligning' }).click();
  await expect(page.getByRole('heading', { name: 'Hvor utslippene kommer fra' })).toBeVisible();
  const path = await savedFile(() => page.getByRole('button', { name: 'Til Excel' }).click());

  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const comparison = workbook.getWorksheet('Sammenligning');
  if (!comparison) throw new Error('The workbook has no comparison');
  expect(
    rowOf(comparison, 'A1–A3 Produksjon')
      .map(figure)
      .some((value) => Math.abs(value - PRODUCT_STAGE_KG) < 1e-6),
  ).toBe(true);

  const list = workbook.getWorksheet('Nybygg');
  if (!list) throw new Error('The workbook has no sheet for the new build');
  const vinyl = rowOf(list, 'Vinylgulv rom 10').map(figure);
  // 100 m² × 6.70 = 670 in A1-A3.
  expect(vinyl).toContain(100);
  expect(vinyl.some((value) => Math.abs(value - 670) < 1e-9)).toBe(true);
});
