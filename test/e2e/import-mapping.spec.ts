import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { expect, test } from './fixtures.ts';

/** A price list that names nothing as declarations do, on the second sheet of its workbook. */
async function priceList(path: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Les meg').addRow(['Prisliste 2027', 'Gjelder fra januar']);
  const sheet = workbook.addWorksheet('Priser');
  sheet.addRow(['Leverandør B']);
  sheet.addRow(['Artikkel', 'Dok.', 'Selges per', 'Pris', 'Tyk.', 'Karbon inn', 'Karbon ut', 'Holdbar']);
  sheet.addRow(['Gipsplate 13 mm', 'NEPD-4405-3651', 'm²', 89, 13, '1,95', '0,02', '12.08.2029']);
  sheet.addRow(['Steinull 150 mm', 'NEPD-3302-1940', 'm²', 120, 150, '1.234', '0,05', '30.01.2030']);
  sheet.addRow(['Beslag, komplett', 'NEPD-3590-2210', 'sett', 45, null, '3,4', 'MND', '08.10.2028']);
  sheet.addRow(['Sparkel, avretting', 'NEPD-2977-1660', '1000 kg', 9000, null, '212', '1,10', '01.06.2029']);
  sheet.addRow(['=2+3', 'NEPD-5551-4870', 'm3', 700, null, 'ukjent', '0,3', '15.12.2029']);
  await workbook.xlsx.writeFile(path);
  return path;
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
  ).toEqual([]);
}

const meaning = (page: Page, column: string) => page.getByLabel(`Hva «${column}» er`);

test('a sheet with odd headings is mapped by hand, checked, inserted and undone, and known the next time', async ({
  page,
  chooseFile,
  savedFile,
}, info) => {
  test.slow();
  await page.getByRole('link', { name: 'EPD-bibliotek' }).click();
  const file = await priceList(info.outputPath('priser.xlsx'));
  const open = () => chooseFile(file, () => page.getByRole('button', { name: 'Importer', exact: true }).click());
  await open();

  // The first sheet has nothing; the second is chosen, and its headings are where they look like headings.
  await page.getByLabel('Ark', { exact: true }).selectOption('Priser');
  await expect(page.getByLabel('Overskriftene begynner på')).toHaveValue('2');
  await expect(page.getByText('Minst ett GWP-tall')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sett inn 0 klare' })).toBeDisabled();

  await meaning(page, 'Artikkel').selectOption({ label: 'Produktnavn' });
  await meaning(page, 'Dok.').selectOption({ label: 'Registreringsnummer' });
  await meaning(page, 'Selges per').selectOption({ label: 'Deklarert enhet' });
  await meaning(page, 'Tyk.').selectOption({ label: 'Tykkelse' });
  await page.getByLabel('Enhet i «Tyk.»').selectOption('mm');
  await meaning(page, 'Karbon inn').selectOption({ label: 'GWP-IOBC' });
  await meaning(page, 'Karbon ut').selectOption({ label: 'GWP-IOBC' });
  await page.getByLabel('Modul i «Karbon ut»').selectOption('C3');
  await meaning(page, 'Holdbar').selectOption({ label: 'Gyldig til' });
  await expect(page.getByText('Minst ett GWP-tall')).toBeHidden();
  const sample = page.getByRole('grid', { name: 'De første radene slik de leses' });
  await expect(sample.getByText('→ tom')).toBeVisible();
  await expectNoViolations(page);

  // What is in doubt is asked once for all of a column, and once for a unit.
  await page.getByRole('button', { name: '1,234', exact: true }).click();
  await page.getByLabel('Hvilken enhet «sett» er').selectOption({ label: 'stk' });
  await expect(page.getByText('«sett» er stk')).toBeVisible();
  await expect(page.getByText('Karbon inn: «1.234» er 1,234')).toBeVisible();

  await page.getByRole('radio', { name: /^Datasett/ }).check();
  await page.getByRole('button', { name: /Ikke et tall\s*1/ }).click();
  const rows = page.getByRole('grid', { name: 'Datasett' });
  await expect(rows.getByText('Ikke et tall: «ukjent»')).toBeVisible();
  // All that there is to know of a row, with the keyboard alone.
  await rows.getByRole('row').nth(1).focus();
  await page.keyboard.press('Enter');
  const remarks = page.getByRole('region', { name: 'Anmerkninger til =2+3' });
  await expect(remarks).toContainText('(rad 7, Karbon inn). Skriv et tall alene');
  await expectNoViolations(page);

  const marked = new ExcelJS.Workbook();
  await marked.xlsx.readFile(
    await savedFile(() => page.getByRole('button', { name: 'Last ned arket med merker' }).click()),
  );
  const row = marked.getWorksheet('Priser')?.getRow(7);
  expect(row?.getCell(1).value).toBe('=2+3');
  expect(row?.getCell(6).fill).toMatchObject({ pattern: 'solid' });
  expect(row?.getCell(9).text).toContain('Ikke et tall');

  await page.getByLabel('Bare hvis alle er gode').check();
  await expect(page.getByRole('button', { name: 'Sett inn 4 klare' })).toBeDisabled();
  await page.getByLabel('Bare hvis alle er gode').uncheck();
  await page.getByRole('button', { name: 'Sett inn 4 klare' }).click();
  await expect(page.getByText(/4 nye og 0 endrede deklarasjoner/)).toBeVisible();
  await page.getByRole('searchbox').fill('beslag');
  await expect(page.getByText('Beslag, komplett')).toBeVisible();

  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'EPD-bibliotek', level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Beslag, komplett')).toBeHidden();

  // The same layout again: sheet, columns and answers are known.
  await open();
  await expect(page.getByText('oppsettet er kjent fra før')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sett inn 4 klare' })).toBeEnabled();
});

test('the import template is recognised as it is', async ({ page, chooseFile, savedFile }, info) => {
  await page.getByRole('link', { name: 'EPD-bibliotek' }).click();
  const path = await savedFile(() => page.getByRole('button', { name: 'Importmal' }).click());
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.worksheets[0];
  const headings = sheet?.getRow(4).values as string[];
  const at = (heading: string) => headings.indexOf(heading);
  const row = sheet?.getRow(5);
  for (const [heading, value] of [
    ['Produktnavn', 'Gipsplate fra mal'],
    ['Deklarert mengde', 1],
    ['Deklarert enhet', 'm2'],
    ['GWP-IOBC A1–A3', 1.95],
  ] as const) {
    expect(at(heading)).toBeGreaterThan(0);
    if (row) row.getCell(at(heading)).value = value;
  }
  const filled = info.outputPath('utfylt.xlsx');
  await workbook.xlsx.writeFile(filled);
  await chooseFile(filled, () => page.getByRole('button', { name: 'Importer', exact: true }).click());
  await expect(page.getByRole('button', { name: 'Sett inn 1 klare' })).toBeEnabled();
});
