import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import ExcelJS from 'exceljs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { pasteRows } from './paste.ts';

const go = (page: Page, name: RegExp) => page.getByRole('navigation').getByRole('link', { name }).click();
const list = (page: Page) => page.getByRole('grid', { name: /^Krav i/ });
const rowOf = (page: Page, text: string) => list(page).getByRole('row').filter({ hasText: text });

async function takeAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).first().click();
  await takeProposed(page);
}

async function newProject(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nytt prosjekt' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Navn').fill('Kravskolen');
  await dialog.getByRole('button', { name: /Lag|Opprett/ }).click();
  await expect(page.getByRole('heading', { name: 'Alternativer', level: 1 })).toBeVisible();
}

async function takeProposed(page: Page): Promise<void> {
  await go(page, /^Krav(?!katalog)/);
  await page.getByRole('button', { name: 'Foreslåtte krav' }).click();
  await page.getByRole('button', { name: /^Ta inn \d+ krav/ }).click();
  await expect(list(page)).toBeVisible();
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
  ).toEqual([]);
}

test('an empty page teaches; proposals are narrowed, taken as one step, and undone', async ({ page }) => {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).first().click();
  await go(page, /^Krav(?!katalog)/);
  await expect(page.getByText('Hvilke klimakrav gjelder?')).toBeVisible();
  await page.getByRole('button', { name: 'Foreslåtte krav' }).click();
  const dock = page.getByRole('region', { name: 'Foreslåtte krav' });
  await dock.getByLabel('Type arbeid').selectOption('Anlegg');
  await expect(dock.getByText('Grøftefrie metoder', { exact: true })).toBeVisible();
  await expect(dock.getByText('Bygget kan endres og demonteres')).toHaveCount(0);
  await expectNoViolations(page);
  await dock.getByRole('checkbox', { name: 'T-11 Grøftefrie metoder' }).uncheck();
  await dock.getByRole('button', { name: /^Ta inn \d+ krav/ }).click();
  await expect(rowOf(page, '95 prosent avfallssortering')).toBeVisible();
  await expect(rowOf(page, 'Grøftefrie metoder')).toHaveCount(0);
  await page
    .getByRole('button', { name: /^Angre/ })
    .first()
    .click();
  await expect(page.getByText('Hvilke klimakrav gjelder?')).toBeVisible();
});

test('a status turns by itself when the sorting rate passes 95 %', async ({ page }) => {
  await takeAll(page);
  await expect(rowOf(page, '95 prosent avfallssortering')).toContainText('Ikke påbegynt');
  await go(page, /^Avfall/);
  await page.getByRole('button', { name: 'Før første levering' }).click();
  const log = page.getByRole('grid', { name: /^Avfallsleveringer i/ });
  // 90 of 100 t, then 190 of 200 t.
  await pasteRows(log, ['4.3.2027\tA-1\t1141\t90\tt', '5.3.2027\tA-2\t9912\t10\tt']);
  await expect(page.getByText('90 %').first()).toBeVisible();
  await go(page, /^Krav(?!katalog)/);
  await expect(rowOf(page, '95 prosent avfallssortering')).toContainText('Påbegynt');
  await expect(rowOf(page, '95 prosent avfallssortering')).toContainText('90 % av 95 %');
  await go(page, /^Avfall/);
  await pasteRows(log, ['4.3.2027\tA-1\t1141\t190\tt', '5.3.2027\tA-2\t9912\t10\tt']);
  await expect(page.getByText('95 %').first()).toBeVisible();
  await go(page, /^Krav(?!katalog)/);
  await expect(rowOf(page, '95 prosent avfallssortering')).toContainText('Ivaretatt');
});

test('an empty project takes its proposed requirements; a deviation stands open until it is closed, and the annex has what is asked', async ({
  page,
  savedFile,
}) => {
  await newProject(page);
  await takeProposed(page);
  await list(page).press('Control+Home');
  await page.keyboard.press('Control+i');
  const drawer = page.getByRole('complementary').filter({ hasText: 'Slik måles det' });
  await drawer.getByRole('button', { name: 'Nytt avvik' }).click();
  await drawer.getByLabel('Hva ble funnet').fill('Utredningen mangler');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Ett åpent avvik')).toBeVisible();
  await expectNoViolations(page);
  await drawer.getByLabel('Lukket').fill('1.3.2027');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Ett åpent avvik')).toHaveCount(0);

  const annex = await savedFile(() => page.getByRole('button', { name: 'Kravbilag' }).click());
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(annex);
  const texts: string[] = [];
  workbook.worksheets[0]?.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  expect(texts).toEqual(expect.arrayContaining(['Minstekrav', 'T-09', 'Fossilfri byggeplass', 'Tildelingskriterium']));
  // Our own routines are no part of a contract.
  expect(texts).not.toContain('Kravlisten gjennomgås i behovskartleggingen');
});

test('a meeting sees what nobody follows up; it is handed over in one step, and the annex prints whole on A4', async ({
  page,
}) => {
  await takeAll(page);
  const taken = await page.getByText(/^Alle \d+$/).textContent();
  await page.getByText(/^Til møtet \d+$/).click();
  await expect(page.getByText(`Til møtet ${taken?.replace('Alle ', '')}`)).toBeVisible();
  const more = () => page.getByRole('button', { name: 'Flere valg for kravene' }).click();
  await more();
  await page.getByRole('menuitem', { name: /^Overlat til en annen/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Overlat krav til en annen' });
  await expectNoViolations(page);
  await dialog.getByLabel('Ny ansvarlig').fill('Nora Dahl');
  await dialog.getByRole('button', { name: /^Overlat \d+ krav/ }).click();
  await expect(rowOf(page, 'Fossilfri byggeplass')).toContainText('Nora Dahl');
  await page
    .getByRole('button', { name: /^Angre/ })
    .first()
    .click();
  await expect(rowOf(page, 'Fossilfri byggeplass')).not.toContainText('Nora Dahl');

  await page.evaluate(() => Reflect.set(window, 'print', () => undefined));
  await more();
  await page.getByRole('menuitem', { name: 'Skriv ut kravbilaget' }).click();
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('heading', { name: /^Klima- og miljøkrav/ }).locator('..');
  await expect(paper.getByRole('heading', { name: 'T-09 Fossilfri byggeplass' })).toBeVisible();
  await expect(paper.getByRole('heading', { name: /^T-03/ })).toHaveCount(0);
  // Within the 178 mm that A4 has between margins of 16 mm, 673 px.
  await page.setViewportSize({ width: 673, height: 971 });
  expect(await paper.evaluate((sheet) => sheet.scrollWidth)).toBeLessThanOrEqual(673);
  await expect(list(page)).toBeHidden();
});

test('a requirement gets a new version in the catalogue; a project keeps its own, is told, and may take the new text', async ({
  page,
}) => {
  await takeAll(page);
  await go(page, /^Kravkatalog/);
  await page.getByRole('searchbox').fill('avfallssortering');
  await page.getByRole('row', { name: /A-01/ }).click();
  await page.getByRole('button', { name: 'Ny versjon' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ny versjon' });
  await expectNoViolations(page);
  await dialog.getByLabel('Krav', { exact: true }).fill('97 prosent avfallssortering');
  await dialog.getByLabel('Mål', { exact: true }).fill('97');
  await dialog.getByRole('button', { name: 'Lagre ny versjon' }).click();
  await expect(page.getByRole('complementary').getByText('versjon 2')).toBeVisible();
  await expect(page.getByRole('complementary').getByRole('heading', { name: 'versjon 1' })).toBeVisible();
  await expectNoViolations(page);

  await go(page, /^Krav(?!katalog)/);
  const row = rowOf(page, '95 prosent avfallssortering');
  await row.locator('[data-notes]').click();
  await page.getByRole('button', { name: 'Bruk den nye teksten' }).click();
  await expect(rowOf(page, '97 prosent avfallssortering')).toBeVisible();
});

test('the catalogue goes out to Excel, comes back changed as a new version, and the versions stand side by side', async ({
  page,
  chooseFile,
  savedFile,
}, info) => {
  await go(page, /^Kravkatalog/);
  const path = await savedFile(() => page.getByRole('button', { name: 'Eksporter til Excel' }).click());
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(readFileSync(path)).buffer);
  const sheet = book.getWorksheet('Kravkatalog');
  sheet?.eachRow((row) => {
    // One requirement gets another text, and one a measure that the strategy does not have.
    if (row.getCell(1).value === 'T-01') row.getCell(4).value = 'Ombygging utredes før vedtak om nybygg.';
    if (row.getCell(1).value === 'T-11') row.getCell(7).value = '3.99';
  });
  const changed = info.outputPath('katalog.xlsx');
  await book.xlsx.writeFile(changed);

  await page.getByRole('button', { name: 'Hent fra Excel' }).click();
  await chooseFile(changed, () => page.getByRole('button', { name: 'Velg fil' }).click());
  const dock = page.getByRole('region', { name: 'Krav fra et ark' });
  await expect(dock.getByText('Tiltaket er ikke i strategien').first()).toBeVisible();
  await dock.getByRole('button', { name: 'Ta inn ett krav' }).click();
  await expect(dock).toBeHidden();

  await page.getByRole('row', { name: /^T-01/ }).click();
  await page.getByRole('button', { name: 'Sammenlign versjoner' }).click();
  const versions = page.getByRole('region', { name: /^Versjoner av T-01/ });
  await expect(versions.getByText('Ombygging utredes før vedtak om nybygg.')).toBeVisible();
  await expect(versions.getByRole('rowheader', { name: 'Kravtekst', exact: true })).toBeVisible();
  await expect(versions.getByRole('rowheader', { name: 'Type' })).toHaveCount(0);
});
