import { expect, startLoopback, test } from './fixtures.ts';

test('the page opens, and still answers after it is reloaded', async ({ page }) => {
  await expect(page.getByRole('main')).toBeVisible();
  expect(page.url()).not.toContain('token');
  await page.reload();
  await expect(page.getByRole('main')).toBeVisible();
});

test.describe('in a browser', () => {
  test.skip(({ host }) => host !== 'loopback', 'a desktop window has no address to come from');

  test('a page without the token is told so in words, and gets nothing', async ({ page, context }) => {
    const stranger = await context.newPage();
    await stranger.goto(new URL(page.url()).origin);
    await expect(stranger.getByText('Denne siden har ikke tilgang lenger.')).toBeVisible();
    await expect(stranger.getByRole('navigation')).toHaveCount(0);
  });

  test('a second start on the same data folder is refused', async ({ page, dataFolder }) => {
    await expect(page.getByRole('main')).toBeVisible();
    await expect(startLoopback(dataFolder)).rejects.toThrow('did not start');
  });
});
