import { AxeBuilder } from '@axe-core/playwright';
import ExcelJS from 'exceljs';
import type { Page } from '@playwright/test';
import { openBareExample, type BareExample } from './bare-example.ts';
import { expect, test } from './fixtures.ts';
import { pasteRows } from './paste.ts';

const go = (page: Page, name: RegExp) => page.getByRole('navigation').getByRole('link', { name }).click();
const grid = (page: Page) => page.getByRole('grid', { name: /^Tilbud i/ });
const sheet = (page: Page, name: RegExp) => page.getByRole('radio', { name }).click();
const scores = (page: Page) => page.getByRole('region', { name: 'Poeng', exact: true });

/** Bidder, price, area, period, indicator, parts, EPD, A1–A3, A4, A5, B4, B6, C1–C4. The second lacks C1–C4. */
const BIDS = [
  'Nordre Bygg AS\t84000000\t3000\t60\tGWP-IOBC\t\t70 %\t720000\t30000\t25000\t190000\t600000\t3000\t9000\t45000\t15000',
  'Søndre Entreprenør AS\t81500000\t3000\t60\tGWP-IOBC\t\t45 %\t700000\t41000\t22000\t210000\t600000\t\t\t\t',
  'Vestre Totalbygg AS\t80000000\t3000\t50\tGWP-IOBC\t\t\t640000\t30000\t25000\t190000\t600000\t3000\t9000\t45000\t15000',
];

/** A bidder's project package. */
const PACKAGE = 'resources/example-lerkelia-skole.byggklima';

async function threeBids(example: BareExample): Promise<void> {
  const { page } = example;
  await openBareExample(example);
  await go(page, /^Tilbud/);
  await page.getByRole('button', { name: 'Før første tilbud' }).click();
  await pasteRows(grid(page), BIDS);
  await expect(scores(page)).toBeVisible();
}

async function fillWithClientsValues(page: Page): Promise<void> {
  await sheet(page, /^Krav og vurdering/);
  const part = page.getByRole('region', { name: 'Byggherrens verdi for moduler som mangler' });
  for (const [module, value] of Object.entries({ C1: '1', C2: '3', C3: '15', C4: '5' })) {
    await part.getByLabel(module, { exact: true }).fill(value);
    await page.keyboard.press('Tab');
  }
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
  ).toEqual([]);
}

async function textsIn(path: string): Promise<string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const texts: string[] = [];
  workbook.eachSheet((one) => one.eachRow((row) => row.eachCell((cell) => texts.push(cell.text))));
  return texts;
}

test('an empty page teaches, and three bids become a ranking once the client says what missing modules count as', async ({
  page,
  chooseFile,
}, info) => {
  await openBareExample({ page, chooseFile, path: info.outputPath('lerkelia.byggklima') });
  await go(page, /^Tilbud/);
  await expect(page.getByText('Hvilket tilbud har lavest klimafotavtrykk?')).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Før første tilbud' }).click();
  await pasteRows(grid(page), BIDS);

  // One lacks its C modules, one is of another study period: there is nothing to rank yet, and it says why.
  await expect(page.getByText('Det må være minst to tilbud på samme omfang')).toBeVisible();
  const gaps = page.getByRole('region', { name: 'Mangler mot det som er bedt om' });
  await expect(gaps.getByRole('listitem').filter({ hasText: 'Vestre' })).toContainText(
    'Beregningsperiode er 50 år; bedt om er 60 år.',
  );
  await expect(gaps.getByText('C3 Avfallsbehandling er ikke levert.')).toBeVisible();

  await fillWithClientsValues(page);
  await sheet(page, /^Tilbud/);
  // (1 573 000 + 24 · 3 000) / 3 000 = 548,3 against 1 637 000 / 3 000 = 545,7; 0,7 · 10 + 0,3 · 10 · 545,7 / 548,3 = 9,99.
  await expect(page.getByRole('heading', { level: 1, name: 'Tilbud' })).toBeVisible();
  await expect(page.getByText('Søndre Entreprenør AS har høyest poengsum, 9,99 av 10')).toBeVisible();
  const south = scores(page).getByRole('row').filter({ hasText: 'Søndre' });
  await expect(south).toContainText('548,3');
  await expect(south).toContainText('utfylt 24,0');
  await expect(grid(page).getByText('utfylt 45 000')).toBeVisible();
  await expect(
    gaps.getByText('C3 er ikke levert. Utfylt med byggherrens verdi, 15 kg CO₂e/m² · 3 000 m² = 45 000'),
  ).toBeVisible();
  await expect(scores(page).getByRole('row').filter({ hasText: 'Vestre' })).toContainText('Ikke rangert');
  await expectNoViolations(page);

  await page.getByRole('button', { name: 'Vis beregning, Søndre Entreprenør AS' }).click();
  const drawer = page.getByRole('complementary').filter({ hasText: 'Formel' });
  await expect(drawer).toContainText('C3: 45 000 kg CO₂e, utfylt med byggherrens verdi');
  await expect(drawer).toContainText('70 % · 10,00 + 30 % · 9,95 = 9,99');
});

test('weights that do not sum give no points, and the linear formula is said in words with its span', async ({
  page,
  chooseFile,
}, info) => {
  await threeBids({ page, chooseFile, path: info.outputPath('lerkelia.byggklima') });
  await fillWithClientsValues(page);
  await page.getByLabel('Klimafotavtrykk', { exact: true }).fill('25');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Vektene er 95 % til sammen. Ingen poeng gis')).toBeVisible();
  await expect(page.getByText('Under 30 % vekt på klima: begrunn etter § 7-9')).toBeVisible();
  await page.getByLabel('Pris', { exact: true }).fill('75');
  await page.keyboard.press('Tab');
  await page.getByLabel('Formel', { exact: true }).selectOption('Lineær');
  await page.getByLabel('Spenn over laveste').fill('50');
  await page.keyboard.press('Tab');
  await expect(page.getByText('(dette − laveste) ÷ (50 % × laveste)')).toBeVisible();
  await expectNoViolations(page);
});

test('the reasons by § 7-9, fourth paragraph, and the award stand in the annex, with what was filled marked', async ({
  page,
  savedFile,
  chooseFile,
}, info) => {
  await threeBids({ page, chooseFile, path: info.outputPath('lerkelia.byggklima') });
  await fillWithClientsValues(page);
  await sheet(page, /^Begrunnelse/);
  await sheet(page, /^Krav i stedet/);
  await page.getByLabel('Begrunnelse etter § 7-9').fill('Kravene T-05 og T-09 gir klart bedre effekt.');
  await page.getByLabel('Tildelt').selectOption('Nordre Bygg AS');
  await expect(page.getByText('Tilbudet som er valgt, har ikke høyest poengsum.')).toBeVisible();
  await page.getByLabel('Hvorfor dette tilbudet').fill('Lavest fotavtrykk');
  await page.keyboard.press('Tab');
  await expectNoViolations(page);

  const annex = await savedFile(() => page.getByRole('button', { name: 'Vedlegg til tildelingen' }).click());
  const texts = await textsIn(annex);
  expect(texts.join('\n')).toContain('Krav i stedet, fjerde ledd');
  expect(texts).toEqual(expect.arrayContaining(['Kravene T-05 og T-09 gir klart bedre effekt.', 'Lavest fotavtrykk']));
  expect(texts.join('\n')).toContain('C3 er ikke levert. Utfylt med byggherrens verdi');
});

test('a bidder fills in our blank form, and it comes back as a bid', async ({ page, savedFile, chooseFile }, info) => {
  await openBareExample({ page, chooseFile, path: info.outputPath('lerkelia.byggklima') });
  await go(page, /^Tilbud/);
  const blank = await savedFile(() => page.getByRole('button', { name: 'Blankt tilbudsskjema' }).click());
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(blank);
  const form = workbook.getWorksheet('Tilbud');
  if (!form) throw new Error('The form has no sheet of bids');
  const values = ['Nordre Bygg AS', 84_000_000, 3000, 60, 'GWP-IOBC', '22, 23', 70, 720_000, 30_000, 25_000, 190_000];
  values.forEach((value, index) => (form.getRow(2).getCell(index + 1).value = value));
  const filled = info.outputPath('tilbud.xlsx');
  await workbook.xlsx.writeFile(filled);

  await page.getByRole('button', { name: 'Fra skjema eller liste' }).click();
  await chooseFile(filled, () => page.getByRole('button', { name: 'Velg fil' }).click());
  await page.getByRole('button', { name: 'Ta inn ett tilbud' }).click();
  const row = grid(page).getByRole('row').filter({ hasText: 'Nordre Bygg AS' });
  await expect(row).toContainText('84 000 000');
  await expect(row).toContainText('22, 23');
  await expect(row).toContainText('720 000');
});

test('a bidder’s project package becomes a bid, and the same account is checked for what it lacks', async ({
  page,
  host,
  savedFile,
  chooseFile,
}, info) => {
  await openBareExample({ page, chooseFile, path: info.outputPath('lerkelia.byggklima') });
  await go(page, /^Tilbud/);
  await chooseFile(PACKAGE, () => page.getByRole('button', { name: 'Fra prosjektpakke' }).click());
  const dock = page.getByRole('region', { name: 'Tilbud fra prosjektpakke' });
  await expectNoViolations(page);
  await dock.getByRole('button', { name: 'Ta inn tilbudet' }).click();
  await expect(grid(page).getByRole('row').filter({ hasText: 'Lerkelia' })).toContainText('GWP-IOBC');

  await sheet(page, /^Mottakskontroll/);
  await chooseFile(PACKAGE, () => page.getByRole('button', { name: 'Les prosjektpakke' }).click());
  await expect(page.getByText(/^Leveransen har .* mot det som er bedt om/)).toBeVisible();
  await expectNoViolations(page);
  // The desktop lets the page write, and nothing read back.
  if (host === 'loopback') {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Kopier som tekst' }).click();
    await expect(page.getByText('Mangellisten er kopiert')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Mangler i leveransen av klimagassregnskap og LCC, Lerkelia skole');
    expect(copied).toContain('1. A1–A3 Produksjon er ufullstendig');
  }
  const list = await savedFile(() => page.getByRole('button', { name: 'Mangelliste' }).click());
  expect((await textsIn(list)).join('\n')).toMatch(/er ufullstendig|er ikke levert/);
});
