import { expect, test } from './fixtures.ts';

test('a project is renamed from the portfolio and from the palette, and its method stays', async ({ page }) => {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).click();
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Sammenligning' })).toBeVisible();
  const stamp = page.getByRole('button', { name: /60 år/ });
  const method = await stamp.textContent();

  await page.keyboard.press('Control+K');
  await page.keyboard.type('Endre prosjektet');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Endre prosjektet' });
  await dialog.getByLabel('Navn').fill('Lerkelia barneskole');
  await dialog.getByLabel('Navn').press('Enter');
  await expect(page.getByRole('navigation').getByRole('heading', { name: 'Lerkelia barneskole' })).toBeVisible();
  await expect(stamp).toHaveText(method ?? '');

  await page.getByRole('link', { name: 'Portefølje' }).click();
  await page.getByRole('button', { name: 'Flere valg for Lerkelia barneskole' }).click();
  await page.getByRole('menuitem', { name: 'Endre prosjektet' }).click();
  await dialog.getByLabel('Kommune').fill('Trondheim');
  await dialog.getByRole('button', { name: 'Lagre endringene' }).click();
  await expect(page.getByRole('row', { name: /Lerkelia barneskole/ })).toContainText('Trondheim');
});
