import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { pasteRows } from './paste.ts';

async function openSite(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).first().click();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Byggeplass/ })
    .click();
  await page.getByRole('button', { name: 'Før første rad' }).click();
}

const log = (page: Page) => page.getByRole('grid', { name: /^Energilogg for/ });

test('an empty page teaches, and pasted entries answer whether the site is fossil-free', async ({ page }) => {
  await openSite(page);
  // 1000 l of diesel are 10 080 kWh: half of the energy.
  await pasteRows(log(page), [
    '1.3.2027\t31.3.2027\t\tMaskin\tDiesel\t1000\tl\t90',
    '1.3.2027\t31.3.2027\t\tByggestrøm\tElektrisitet\t10080\tkWh\t',
  ]);
  await expect(page.getByText('50 %').first()).toBeVisible();
  await expect(page.getByText('Ikke stilt krav').first()).toBeVisible();
  await page.getByText('Krav', { exact: true }).click();
  await page.getByLabel('Fossilfri').fill('100');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Utenfor kravet', { exact: true })).toBeVisible();
  await expect(page.getByText('krav 100 %, av kWh')).toBeVisible();
});

test('a blend counts by what is shown of it', async ({ page }) => {
  await openSite(page);
  const entry = '1.3.2027\t31.3.2027\t\tMaskin\tDiesel\t1000\tl\t90\t';
  await pasteRows(log(page), [`${entry}\t50`]);
  await expect(page.getByText('0 %').first()).toBeVisible();
  // 500 l diesel = 5040 kWh, 500 l HVO100 = 4496.8 kWh: 47.2 % of 9536.8.
  await pasteRows(log(page), [`${entry}\t50\t\tJa\tJa\tJa\tISCC-1`]);
  await expect(page.getByText('47,2 %').first()).toBeVisible();
});

test('an exception that is not decided says so', async ({ page }) => {
  await openSite(page);
  await page
    .getByText(/^Fravik/)
    .first()
    .click();
  const grid = page.getByRole('grid', { name: /^Fravik i/ });
  await grid.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Anleggsstrøm');
  await page.keyboard.press('Enter');
  await expect(grid.getByText('Anleggsstrøm')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText(/Ikke avgjort; kravet er åpent/).first()).toBeAttached();
});

test('heating with mineral oil is a matter of law, and an entry without a carrier leaves the figure incomplete', async ({
  page,
}) => {
  await openSite(page);
  await pasteRows(log(page), [
    '1.3.2027\t31.3.2027\t\tOppvarming og tørking\tFyringsolje\t200\tl\t',
    '1.3.2027\t31.3.2027\t\tMaskin\t\t500\tl\t20',
  ]);
  await expect(page.getByText('Mineralolje til oppvarming.', { exact: true })).toBeVisible();
  await expect(page.getByText('ufullstendig').first()).toBeVisible();
  await expect(page.getByText('2 rader må kontrolleres')).toBeVisible();
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});
