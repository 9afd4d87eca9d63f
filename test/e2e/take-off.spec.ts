import { AxeBuilder } from '@axe-core/playwright';
import ExcelJS from 'exceljs';
import type { Page } from '@playwright/test';
import { declarationSheet } from './declaration-sheet.ts';
import { expect, test } from './fixtures.ts';

/**
 * A quantity list of a model into an alternative. 20 rows under headings of a schedule, with a group, a sum and one number that can be read in
 * two ways: 10 × 100 m² vinyl, 5 × 10 doors, 5 × 20 m² glass, of which the last is written "1.020".
 */
const LIST = [
  'NS 3451\tBeskrivelse\tAreal (m²)\tAntall',
  '25 Dekker\t\t\t',
  ...Array.from({ length: 10 }, (_, i) => `255\tVinylgulv rom ${i + 1}\t100,0\t1`),
  ...Array.from({ length: 5 }, (_, i) => `244 Innervegger, åpninger\tInnerdør ${i + 1}\t\t10`),
  ...Array.from({ length: 4 }, (_, i) => `233\tGlassfasade ${i + 1}\t20 m²\t1`),
  '233\tGlassfasade 5\t1.020\t1',
  'Sum\t\t2.100\t',
].join('\r\n');

async function newBuild(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nytt prosjekt' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Navn').fill('Mengdeskolen');
  await dialog.getByRole('button', { name: /Lag|Opprett/ }).click();
  await expect(page.getByRole('heading', { name: 'Alternativer', level: 1 })).toBeVisible();
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
  ).toEqual([]);
}

test('a pasted take-off becomes components with proposed declarations, and undo takes all of it back', async ({
  page,
  chooseFile,
}, info) => {
  test.slow();
  await newBuild(page);
  await page.getByRole('link', { name: 'EPD-bibliotek' }).click();
  const file = await declarationSheet(info.outputPath('leverandor.xlsx'));
  await chooseFile(file, () => page.getByRole('button', { name: 'Importer', exact: true }).click());
  await page.getByRole('button', { name: 'Sett inn 4 klare' }).click();
  await expect(page.getByText(/4 nye og 0 endrede deklarasjoner/)).toBeVisible();

  await page.getByRole('link', { name: 'Alternativer' }).click();
  await page.getByRole('tab', { name: /Nybygg/ }).click();
  await page.getByRole('button', { name: 'Importer mengdeliste' }).click();
  await expectNoViolations(page);
  await page.getByLabel('Lim inn mengdeliste').fill(LIST);
  await page.getByRole('button', { name: 'Les listen' }).click();

  const preview = page.getByRole('grid', { name: 'Rader i mengdelisten' });
  // Found by name, and so waiting to be accepted.
  await expect(preview.getByRole('checkbox', { name: /for Vinylgulv rom 1$/ })).not.toBeChecked();
  await expect(preview.getByText('etter navn').first()).toBeVisible();
  await expect(page.getByLabel('Hva «Areal (m²)» er')).toHaveValue('area');
  // The sum and the group are no components, and are told of.
  await expect(page.getByText('Sumrader')).toBeVisible();
  await expect(page.getByText('Grupper uten mengde')).toBeVisible();
  await expect(page.getByRole('button', { name: /Uten deklarasjon\s*20/ })).toBeVisible();
  await expectNoViolations(page);

  // What the point is, is asked; the answer is an area, which goes before the count.
  await page.getByRole('button', { name: '1 020', exact: true }).click();
  await expect(page.getByRole('button', { name: '1 020', exact: true })).toBeHidden();

  await preview.getByRole('checkbox', { name: /for Vinylgulv rom 1$/ }).check();
  await expect(page.getByRole('button', { name: /Med deklarasjon\s*1$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Godta alle forslag' }).click();
  await expect(page.getByRole('button', { name: /Med deklarasjon\s*20/ })).toBeVisible();

  await page.getByRole('button', { name: 'Legg til 20 poster' }).click();
  await expect(preview).toBeHidden();
  await expect(page.getByRole('tab', { name: /Nybygg/ })).toContainText('20');
  const grid = page.getByRole('grid');
  // 100 m² · 6.70 and 10 · 35.651 kg CO₂e.
  await expect(grid.getByText('Vinylgulv rom 10')).toBeVisible();
  await expect(grid.getByRole('gridcell', { name: '670' }).first()).toBeVisible();
  await expect(grid.getByRole('gridcell', { name: '357' }).first()).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('tab', { name: /Nybygg/ })).not.toContainText('20');
  await expect(grid.getByText('Vinylgulv rom 10')).toBeHidden();
});

test('a list that is closed leaves nothing', async ({ page }) => {
  await newBuild(page);
  await page.getByRole('button', { name: 'Importer mengdeliste' }).click();
  await page.getByLabel('Lim inn mengdeliste').fill('Navn\tMengde\tEnhet\nHulldekke\t100\tm2');
  await page.getByRole('button', { name: 'Les listen' }).click();
  await expect(page.getByRole('button', { name: 'Legg til 1 post' })).toBeEnabled();
  await page.getByRole('button', { name: 'Lukk' }).click();
  await expect(page.getByRole('button', { name: 'Legg til 1 post' })).toBeHidden();
  await expect(page.getByRole('grid').getByText('Hulldekke')).toBeHidden();
});

test('a workbook with a sheet for each building is read sheet by sheet', async ({ page, chooseFile }, info) => {
  const workbook = new ExcelJS.Workbook();
  const headings = ['Bygningsdel', 'Navn', 'Mengde', 'Enhet'];
  workbook.addWorksheet('Blokk A').addRows([headings, ['255', 'Vinylgulv A', 10, 'm2']]);
  workbook.addWorksheet('Blokk B').addRows([headings, ['255', 'Vinylgulv B', 20, 'm2']]);
  workbook.addWorksheet('Tom');
  const file = info.outputPath('mengder.xlsx');
  await workbook.xlsx.writeFile(file);

  await newBuild(page);
  await page.getByRole('tab', { name: /Nybygg/ }).click();
  await page.getByRole('button', { name: 'Importer mengdeliste' }).click();
  await chooseFile(file, () => page.getByRole('button', { name: 'Velg fil' }).click());
  const preview = page.getByRole('grid', { name: 'Rader i mengdelisten' });
  await expect(preview.getByText('Vinylgulv A')).toBeVisible();

  // An empty sheet is said to be one, and what was read stays.
  await page.getByLabel('Ark').selectOption('Tom');
  await expect(page.getByText('Arket «Tom» i mengder.xlsx er tomt.')).toBeVisible();
  await expect(preview.getByText('Vinylgulv A')).toBeVisible();

  await page.getByLabel('Ark').selectOption('Blokk B');
  await expect(preview.getByText('Vinylgulv B')).toBeVisible();
  await expect(preview.getByText('Vinylgulv A')).toHaveCount(0);
});
