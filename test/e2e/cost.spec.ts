import { AxeBuilder } from '@axe-core/playwright';
import ExcelJS from 'exceljs';
import type { Page } from '@playwright/test';
import { openBareExample, type BareExample } from './bare-example.ts';
import { expect, test } from './fixtures.ts';
import { pasteRows } from './paste.ts';

const lines = (page: Page) => page.getByRole('grid', { name: /^Kostnader i/ });
const show = (page: Page, name: string) => page.getByRole('radiogroup', { name: 'Vis' }).getByText(name).click();
const total = (page: Page) => page.getByRole('row', { name: /^Nåverdi mill\. kr/ });

async function openCosts(example: BareExample): Promise<void> {
  await openBareExample(example);
  await example.page.getByRole('navigation').getByRole('link', { name: 'Kostnad' }).click();
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
  ).toEqual([]);
}

test('an empty page teaches; costs are typed in, compared, explained and undone', async ({
  page,
  savedFile,
  chooseFile,
}, info) => {
  await openCosts({ page, chooseFile, path: info.outputPath('lerkelia.byggklima') });
  await expect(page.getByText('Hva koster alternativene gjennom levetiden?')).toBeVisible();
  await page.getByRole('button', { name: 'Før kostnader' }).click();
  // 1 000 000 kr a year for 60 years: 4 % for 40 of them and then 3 %: 19.7928 + 14.8775 / 1.04^40 = 22.8916 millions.
  await pasteRows(lines(page), ['1\tOmbygging\t100 000 000\tÉn gang\t2027', '6\tRenhold\t1 000 000\tHvert år\t2027']);
  await expect(total(page)).toContainText('122,9');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kostnad');
  await expect(page.getByText('Riving og nybygg har ingen kostnader.')).toBeVisible();

  await show(page, 'Riving og nybygg');
  await pasteRows(lines(page), ['1\tNybygg\t150 000 000\tÉn gang\t2027', '6\tRenhold\t\tHvert år\t2027']);
  await expect(page.getByText('Riving og nybygg har linjer som mangler noe.')).toBeVisible();
  await expect(lines(page).getByText('mangler beløp')).toBeVisible();
  await page
    .getByRole('button', { name: /^Angre/ })
    .first()
    .click();
  await pasteRows(lines(page), ['1\tNybygg\t150 000 000\tÉn gang\t2027']);
  await expect(page.getByText('Rehabilitering koster 27,11 mill. kr mindre enn Riving og nybygg')).toBeVisible();

  await page.getByRole('button', { name: 'Vis beregning: Rehabilitering' }).click();
  const drawer = page.getByRole('complementary', { name: 'Nåverdi, Rehabilitering' });
  await expect(drawer).toContainText(/1,00\smill\. kr · d\(t\), t = 1, 2, …, 60 = 22,89\smill\. kr/);
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);

  const made = await savedFile(() => page.getByRole('button', { name: 'Kostnader i Excel' }).click());
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(made);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Kostnad', 'Rehabilitering', 'Riving og nybygg']);
});

test('what cannot be is refused in its cell, and what is outside the study is flagged', async ({
  page,
  chooseFile,
}, info) => {
  await openCosts({ page, chooseFile, path: info.outputPath('lerkelia.byggklima') });
  await page.getByRole('button', { name: 'Før kostnader' }).click();
  await pasteRows(lines(page), [
    '11\tUkjent post\t5\tÉn gang\t2027',
    '3\tUtenfor\t5\tÉn gang\t2200',
    '3\tNull\t0\tÉn gang\t2027',
  ]);
  await expect(lines(page).getByRole('gridcell', { name: 'Ukjent valg: «11»' })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await expect(lines(page).getByText('utenfor perioden')).toBeVisible();
  await expect(page.getByText('3 linjer å se på')).toBeVisible();
  await show(page, 'Renter og karbonpris');
  await page.getByLabel('Rente 1').fill('-100');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Må være over −100.')).toBeVisible();
});

test('the carbon price stands beside the cost and moves none of it', async ({ page, chooseFile }, info) => {
  await openCosts({ page, chooseFile, path: info.outputPath('lerkelia.byggklima') });
  await page.getByRole('button', { name: 'Før kostnader' }).click();
  await pasteRows(lines(page), ['1\tOmbygging\t100 000 000\tÉn gang\t2027']);
  const carbon = page.getByRole('row', { name: /^Utslippenes pris/ });
  await expect(carbon).toContainText('uten prisbane');
  await show(page, 'Renter og karbonpris');
  await page.getByLabel('År og pris').fill('2027 1700\n2050 3000');
  await page.getByLabel('År og pris').blur();
  await expect(carbon).not.toContainText('uten prisbane');
  await expect(carbon).toContainText(/\d/);
  await expect(total(page)).toContainText('100,0');
});

test('costs come in from a sheet as one step', async ({ page, chooseFile }, info) => {
  await openCosts({ page, chooseFile, path: info.outputPath('lerkelia.byggklima') });
  await page.getByRole('button', { name: 'Importer kostnader' }).click();
  await page
    .getByLabel('Lim inn kostnader med overskrifter')
    .fill(
      ['Post\tKostnad\tBeløp\tNår\tFørste år', '2\tForvaltning\t240000\tÅrlig\t2027', 'X\tUkjent\t5\tÅrlig\t2027'].join(
        '\n',
      ),
    );
  await page.getByRole('button', { name: 'Les listen' }).click();
  await expect(page.getByText('Ukjent post').first()).toBeVisible();
  await page.getByRole('button', { name: 'Hent inn 2 kostnader' }).click();
  await expect(lines(page).getByText('Forvaltning').first()).toBeVisible();
  await page
    .getByRole('button', { name: /^Angre/ })
    .first()
    .click();
  await expect(lines(page).getByText('Forvaltning')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barriers among the costs, ${colorScheme}`, async ({ page, chooseFile }, info) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openCosts({ page, chooseFile, path: info.outputPath('lerkelia.byggklima') });
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Før kostnader' }).click();
    await pasteRows(lines(page), ['1\tOmbygging\t100 000 000\tÉn gang\t2027', '6\tRenhold\t\tHvert år\t2027']);
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Vis beregning: Rehabilitering' }).click();
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await show(page, 'Renter og karbonpris');
    await expectNoViolations(page);
  });
}
