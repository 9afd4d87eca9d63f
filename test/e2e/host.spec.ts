import { expect, test } from './fixtures.ts';

test('the page opens, and still answers after it is reloaded', async ({ page }) => {
  await expect(page.getByRole('main')).toBeVisible();
  expect(page.url()).not.toContain('token');
  await page.reload();
  await expect(page.getByRole('main')).toBeVisible();
});
