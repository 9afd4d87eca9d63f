import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const grid = (page: Page) => page.getByRole('grid').first();

async function newAlternative(page: Page, beginning: string) {
  await page.getByRole('button', { name: 'Nytt alternativ' }).click();
  await page.getByRole('radio', { name: beginning }).check();
}

async function make(page: Page) {
  await page.getByRole('button', { name: 'Lag alternativet' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('a locked alternative is read and not written, until it is unlocked', async ({ page }) => {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).click();
  await page.getByRole('button', { name: 'Alternativet', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Lås «Rehabilitering»' }).click();
  await expect(page.getByText('Låst: opplysningene og postene kan ikke endres')).toBeVisible();

  await grid(page).getByRole('gridcell', { name: '380' }).first().click();
  await page.keyboard.type('400');
  await page.keyboard.press('Enter');
  await expect(grid(page).getByRole('gridcell', { name: '380' }).first()).toBeVisible();
  const notice = page.getByRole('region', { name: 'Beskjeder' });
  await expect(notice).toContainText('«Rehabilitering» er låst, så ingenting er endret.');
  await notice.getByRole('button', { name: 'Lukk' }).click();
  await grid(page).getByRole('gridcell', { name: '380' }).first().click();
  await page.keyboard.press('Delete');
  await expect(notice).toContainText('«Rehabilitering» er låst');
  await expect(grid(page).getByRole('gridcell', { name: '380' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Importer mengdeliste' })).toBeDisabled();

  await page.getByRole('button', { name: 'Lås opp' }).click();
  await expect(page.getByText('Låst: opplysningene og postene kan ikke endres')).toBeHidden();
  await grid(page).getByRole('gridcell', { name: '380' }).first().click();
  await page.keyboard.type('400');
  await page.keyboard.press('Enter');
  await expect(grid(page).getByRole('gridcell', { name: '400' }).first()).toBeVisible();
});

test('what is changed from the alternative to its variant is shown row by row, and compared on its own', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).click();
  await newAlternative(page, 'Variant');
  await page.getByRole('radio', { name: 'som bygget' }).check();
  await make(page);
  await expect(page.getByRole('tab', { name: 'Rehabilitering, som bygget' })).toHaveAttribute('aria-selected', 'true');

  await grid(page).getByRole('gridcell', { name: '8 000' }).first().click();
  await page.keyboard.type('9 120');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Vis forskjeller' }).click();
  await expect(page.getByText('1 endret, 0 nye, 0 utgår, 33 uendret')).toBeVisible();
  await expect(page.getByText('8 000 → 9 120 kg').first()).toBeVisible();

  await page.getByRole('navigation').getByRole('link', { name: 'Sammenligning' }).click();
  await page.getByLabel('Sammenlign').selectOption({ label: 'Rehabilitering: som bygget mot alternativet' });
  await expect(page.getByText('Rehabilitering, som bygget').first()).toBeVisible();
});

test('an account that others have delivered is pasted from Excel and compared as delivered', async ({ page }) => {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).click();
  await newAlternative(page, 'Levert regnskap');
  await page.getByLabel('Navn').fill('Entreprenørens nybygg');
  await page.getByLabel('Levert av').fill('Entreprenør AS');
  await page.getByLabel('Dato').fill('1.3.2027');
  await make(page);
  await expect(page.getByText('Levert av Entreprenør AS 01.03.2027')).toBeVisible();

  await grid(page).focus();
  await page.keyboard.press('Control+Home');
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '22\t\t218 000,5\t0\r\n23\t\t35 000\t\r\n');
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  const rows = grid(page).getByRole('row');
  await expect(
    rows.filter({ hasText: 'Bæresystemer' }).getByRole('gridcell', { name: '0', exact: true }),
  ).toBeVisible();
  await expect(rows.filter({ hasText: 'Bæresystemer' })).toContainText('218 000,5');
  await expect(rows.filter({ hasText: 'Yttervegger' })).toContainText('35 000');

  await page.getByRole('navigation').getByRole('link', { name: 'Sammenligning' }).click();
  await expect(page.getByText('Entreprenørens nybygg: Levert av Entreprenør AS 01.03.2027.')).toBeVisible();
});
