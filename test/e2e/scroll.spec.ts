import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** At 1366 × 768 the window itself never scrolls: what is long scrolls in its own place, and so there is one scrollbar and not two. */
async function expectPageFits(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return { x: scrollWidth - clientWidth, y: scrollHeight - clientHeight };
  });
  expect(beyond).toEqual({ x: 0, y: 0 });
}

test('no screen is longer or wider than the window', async ({ page }) => {
  await expectPageFits(page);
  await page.getByRole('button', { name: 'Åpne eksempelet' }).first().click();
  await expect(page.getByRole('grid')).toBeVisible();
  await expectPageFits(page);
  await page.getByRole('button', { name: 'Vis beregning' }).first().click();
  await expect(page.getByRole('complementary').getByRole('button', { name: 'Lukk' })).toBeVisible();
  await expectPageFits(page);

  await page.getByRole('link', { name: 'Sammenligning' }).click();
  await expect(page.getByRole('heading', { name: 'Utslipp over tid' })).toBeVisible();
  await expect(page.getByText(/^Svaret snur|^Ingen av endringene/)).toBeVisible();
  await expectPageFits(page);

  await page.getByRole('link', { name: 'Saksgrunnlag' }).click();
  await expect(page.getByRole('heading', { name: 'Beslutning' })).toBeVisible();
  await expectPageFits(page);

  for (const name of ['Portefølje', 'EPD-bibliotek', 'Kravkatalog', 'Innstillinger']) {
    await page.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
    await expectPageFits(page);
  }
});
