import { expect, test } from './fixtures.ts';
import { pasteRows } from './paste.ts';

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

test('the construction period is held against the dates of the logs', async ({ page }) => {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).click();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Avfall/ })
    .click();
  await page.getByRole('button', { name: 'Før første levering' }).click();
  await pasteRows(page.getByRole('grid', { name: /^Avfallsleveringer i/ }), [
    '4.3.2025\tA-1\t1141\t9\tt',
    '4.3.2026\tA-2\t1141\t9\tt',
  ]);
  await expect(page.getByText(/må avklares/)).toHaveCount(0);

  await page.keyboard.press('Control+K');
  await page.keyboard.type('Endre prosjektet');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Endre prosjektet' });
  await dialog.getByLabel('Byggeperiode fra').fill('1.6.2025');
  await dialog.getByLabel('Byggeperiode til').fill('1.2.2025');
  await dialog.getByRole('button', { name: 'Lagre endringene' }).click();
  await expect(dialog.getByText('Perioden slutter før den begynner.')).toBeVisible();
  await dialog.getByLabel('Byggeperiode fra').fill('1.2.2025');
  await dialog.getByLabel('Byggeperiode til').fill('31.12.2025');
  await dialog.getByLabel('Byggeperiode til').press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('1 må avklares')).toBeVisible();
});
