import ExcelJS from 'exceljs';
import type { Page } from '@playwright/test';
import { declarationSheet } from './declaration-sheet.ts';
import { expect, test } from './fixtures.ts';

async function openCoverage(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).first().click();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^EPD \d|^EPD$/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Dekning' })).toBeVisible();
}

/** The example's renovation: 34 components, of which 11 are retained or demolished, and linoleum that no declaration is chosen for. */
test('coverage is seen, a component is documented to have no EPD, and the list leaves it out', async ({
  page,
  savedFile,
}) => {
  await openCoverage(page);
  await expect(page.getByText('0 av 23 poster har gyldig produkt-EPD.')).toBeVisible();
  const linoleum = page.getByRole('row', { name: /Linoleum/ });
  await expect(linoleum).toContainText('Mangler');

  // By keyboard: the first row is reached by Tab, and Enter opens what there is of it.
  await linoleum.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Dokumenter' }).click();
  await expect(page.getByText('Skriv hvorfor EPD ikke finnes.')).toBeVisible();
  await page.getByLabel('Begrunnelse').fill('Produsenten har ingen');
  await page.getByRole('button', { name: 'Dokumenter' }).click();
  await expect(linoleum).toContainText('Finnes ikke');
  await expect(page.getByText('For én er det dokumentert at EPD ikke finnes.')).toBeVisible();
  await page.keyboard.press('Escape');

  const path = await savedFile(() => page.getByRole('button', { name: 'Hent inn EPD-er' }).click());
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const texts = workbook.worksheets[0]?.getColumn(2).values.map(String) ?? [];
  expect(texts).toContain('Gipsplater 13 mm');
  expect(texts.filter((text) => text.startsWith('Linoleum'))).toEqual([]);

  await page
    .getByRole('button', { name: /^Angre/ })
    .first()
    .click();
  await expect(linoleum).toContainText('Mangler');
});

test('pasted deliveries are matched by number and name, confirmed, and counted', async ({ page }) => {
  await openCoverage(page);
  await page.getByRole('button', { name: 'Importer leveranser' }).click();
  const list =
    'Produkt\tProdusent\tEPD-nr\tMengde\tEnhet\tLevert\nGipsplate 13 mm\tGipsverket\tNEPD-0\t4000\tm²\t1.5.2027';
  await page.getByLabel('Lim inn leveranser').fill(list);
  await page.getByRole('button', { name: 'Les listen' }).click();
  // Found by name, and so waiting to be accepted.
  const proposal = page.getByRole('checkbox', { name: 'Gipsplate 13 mm hører til 246 Gipsplater 13 mm' });
  await expect(proposal).not.toBeChecked();
  await expect(page.getByText('ikke i biblioteket')).toBeVisible();
  await proposal.check();
  await page.getByRole('button', { name: 'Hent inn 1 rad' }).click();
  const grid = page.getByRole('grid', { name: /^Leverte produkter i/ });
  await expect(grid.getByRole('gridcell', { name: '246 Gipsplater 13 mm' })).toBeVisible();
  await expect(page.getByText('0 av 1 leverte produkter har gyldig EPD.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(grid.getByText('Gipsverket')).toBeHidden();
});

test('deliveries are not taken in while it is not known whether the library has their EPDs', async ({ page }) => {
  await openCoverage(page);
  await page.route('**/api/declarations.byNumber', (route) => route.abort());
  await page.getByRole('button', { name: 'Importer leveranser' }).click();
  await page.getByLabel('Lim inn leveranser').fill('Produkt\tEPD-nr\nGipsplate 13 mm\tNEPD-0');
  await page.getByRole('button', { name: 'Les listen' }).click();
  const again = page.getByRole('button', { name: 'Prøv igjen' });
  await expect(again).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hent inn 1 rad' })).toBeDisabled();

  await page.unroute('**/api/declarations.byNumber');
  await again.click();
  await expect(again).toBeHidden();
  await expect(page.getByText('ikke i biblioteket')).toBeVisible();
  await page.getByRole('button', { name: 'Hent inn 1 rad' }).click();
  await expect(page.getByText('0 av 1 leverte produkter har gyldig EPD.')).toBeVisible();
});

type ChooseFile = (path: string, press: () => Promise<void>) => Promise<void>;

async function openCoverageWithSheet(page: Page, chooseFile: ChooseFile, sheet: string): Promise<void> {
  await page.getByRole('link', { name: 'EPD-bibliotek' }).click();
  const file = await declarationSheet(sheet);
  await chooseFile(file, () => page.getByRole('button', { name: 'Importer', exact: true }).click());
  await page.getByRole('button', { name: 'Sett inn 4 klare' }).click();
  await page.getByRole('link', { name: 'Portefølje' }).click();
  await openCoverage(page);
}

test('an EPD that the library has is chosen for a component, and counts', async ({ page, chooseFile }, info) => {
  await openCoverageWithSheet(page, chooseFile, info.outputPath('leverandor.xlsx'));
  await page.getByRole('row', { name: /Linoleum/ }).click();
  await page.getByRole('searchbox').fill('vinyl');
  await page.getByRole('button', { name: 'Bruk Vinylgulv, homogen' }).click();
  await expect(page.getByText('1 av 23 poster har gyldig produkt-EPD.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Linoleum/ })).toContainText('NEPD-9001-1');
  await page.getByRole('link', { name: 'Portefølje' }).click();
  await expect(page.getByRole('cell', { name: '4 %' })).toBeVisible();
});

test('an EPD that gives a component no figure says so before it is chosen and after', async ({
  page,
  chooseFile,
}, info) => {
  await openCoverageWithSheet(page, chooseFile, info.outputPath('leverandor.xlsx'));
  const linoleum = page.getByRole('row', { name: /Linoleum/ });
  await linoleum.click();
  await page.getByRole('searchbox').fill('vinyl');
  const ofArea = page.getByRole('button', { name: 'Bruk Vinylgulv, homogen' });
  await expect(ofArea).toHaveAccessibleDescription(/A1–A3: 6,7 kg CO₂e\/m²$/);

  await page.getByRole('searchbox').fill('innerdør');
  const ofPieces = page.getByRole('button', { name: 'Bruk Innerdør, laminat' });
  await expect(ofPieces).toHaveAccessibleDescription(
    /A1–A3: 35,7 kg CO₂e\/stk .*m² kan ikke regnes om til stk: ingen omregning/,
  );
  await ofPieces.click();
  await expect(page.getByText('Posten får ikke tall. m² kan ikke regnes om til stk: ingen omregning.')).toBeVisible();
  await expect(linoleum).toContainText('Gyldig EPD');
  await expect(linoleum).toContainText('uten tall');
});
