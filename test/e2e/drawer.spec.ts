import { expect, test } from './fixtures.ts';

test('Esc closes the open drawer from the grid and from the page, but an edit takes it first', async ({ page }) => {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).click();
  const drawer = page.getByRole('complementary').filter({ has: page.getByRole('button', { name: 'Lukk' }) });
  await page.getByRole('button', { name: 'Vis beregning' }).first().click();
  await expect(drawer).toBeVisible();

  const grid = page.getByRole('grid').first();
  await grid.getByRole('gridcell', { name: '380' }).first().click();
  await page.keyboard.type('400');
  await page.keyboard.press('Escape');
  await expect(drawer).toBeVisible();
  await expect(grid).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();

  await page.getByRole('navigation').getByRole('link', { name: 'Sammenligning' }).click();
  await page.getByRole('button', { name: 'Vis alt som mangler' }).click();
  await expect(drawer).toBeVisible();
  await page
    .getByRole('radio', { name: 'Europa' })
    .or(page.getByRole('button', { name: 'Europa' }))
    .first()
    .focus();
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
});
