import { AxeBuilder } from '@axe-core/playwright';
import ExcelJS from 'exceljs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { pasteRows } from './paste.ts';

async function openChoices(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).first().click();
  await page.getByRole('navigation').getByRole('link', { name: 'Valg og støtte' }).click();
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
  ).toEqual([]);
}

test('the shares stand for every alternative, and recycled content counts once it is given', async ({ page }) => {
  await openChoices(page);
  // 59.4 t reused and 3 627.7 t retained of 3 972.4 t.
  await expect(page.getByText('Rehabilitering: 1,5 % av massen er ombrukt, og 91,3 % beholdes.')).toBeVisible();
  await page.getByRole('button', { name: 'Vis beregning' }).first().click();
  await expect(page.getByText('59,40 t / 3 972,4 t = 1,5 %')).toBeVisible();
  await expect(page.getByText('Resirkulert innhold er ikke oppgitt.')).toBeVisible();

  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Alternativer/ })
    .click();
  const grid = page.getByRole('grid', { name: /^Materialposter/ });
  await grid.getByRole('row').filter({ hasText: 'Gipsplate' }).first().getByRole('gridcell').nth(1).click();
  await page.keyboard.press('Control+i');
  await page.getByLabel('Resirkulert innhold').fill('25');
  await page.keyboard.press('Tab');
  await page.getByRole('navigation').getByRole('link', { name: 'Valg og støtte' }).click();
  await expect(page.getByText('Resirkulert innhold er 25 % av det nye det er oppgitt for')).toBeVisible();
});

test('what is considered and not chosen asks for its reason, and the topics follow', async ({ page }) => {
  await openChoices(page);
  await expect(page.getByText('Hva er vurdert, og hvorfor ble det slik?')).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Før første valg' }).click();
  const grid = page.getByRole('grid', { name: /^Valg i/ });
  await pasteRows(grid, ['3.11\tStyrt boring\tNei', 'Energiløsning\tEnergibrønner\tJa']);
  await expect(page.getByText('Én rad å se på')).toBeVisible();
  const topic = page.getByRole('listitem').filter({ hasText: 'Grøftefritt' });
  await expect(topic).toContainText('mangler noe');
  await pasteRows(grid, ['3.11\tStyrt boring\tNei\tFjell i traseen']);
  await expect(topic).toContainText('avgjort');
  await expect(page.getByText('Én rad å se på')).toHaveCount(0);
  await expectNoViolations(page);

  await page
    .getByRole('button', { name: /Vis beregning/ })
    .last()
    .click();
  await expect(page.getByRole('complementary').filter({ hasText: 'B6' })).toBeVisible();
});

test('grants are summed by scheme, what is not decided apart, and limits are flagged', async ({ page, savedFile }) => {
  await openChoices(page);
  await page.getByRole('radio', { name: /^Støtte/ }).check({ force: true });
  await page.getByRole('button', { name: 'Før første støtte' }).click();
  await pasteRows(page.getByRole('grid', { name: /^Støtte til/ }), [
    'Klimasats\tByggeplass\tElektriske maskiner\t2 100 000\t1 575 000\t1 500 000 kr\t\tInnvilget',
    'Klimasats\tBetong\tLavkarbonbetong\t500 000\t400 000\t\t\tSøkt',
    'Enova\tBrønner\tEnergibrønner\t\t300 000\t\t\tSøkt',
  ]);
  const row = (name: string) => page.getByRole('table').getByRole('row').filter({ hasText: name });
  // 2 100 000 + 500 000; 1 500 000 is granted, 400 000 + 300 000 not decided.
  await expect(row('Klimasats')).toHaveText('Klimasats2 600 0001 500 000–400 000–');
  await expect(row('Alle ordninger')).toHaveText('Alle ordninger–1 500 000–700 000–');
  // Betong is 80 %, and Enova lacks its extra cost.
  await expect(page.getByText('2 rader å se på')).toBeVisible();
  await expectNoViolations(page);

  await page.keyboard.press('Control+i');
  await expect(page.getByRole('dialog', { name: 'Vedlegg til Byggeplass' })).toBeVisible();
  await page.keyboard.press('Escape');

  const file = await savedFile(() => page.getByRole('button', { name: 'Til Excel' }).click());
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Andeler', 'Valg', 'Støtte']);

  await page.keyboard.press('Control+z');
  await expect(row('Klimasats')).toHaveCount(0);
});
