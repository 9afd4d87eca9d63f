import { expect, test } from './fixtures.ts';

test('Tab into a number field selects the whole number, so that typing replaces it', async ({ page }) => {
  await page.getByRole('button', { name: 'Nytt prosjekt' }).click();
  const gross = page.getByLabel('Bruttoareal');
  const usable = page.getByLabel('Bruksareal');
  await gross.fill('1480,5');
  await gross.press('Tab');
  await expect(gross).toHaveValue('1\u00A0480,5');

  // As it is edited the number has no space between its thousands.
  await usable.press('Shift+Tab');
  await expect(gross).toHaveValue('1480,5');
  await page.keyboard.type('2000');
  await expect(gross).toHaveValue('2000');
  await gross.press('Tab');
  await expect(gross).toHaveValue('2\u00A0000');
});
