import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const MARK = 'Vedtatt før utredning';

async function openCase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).first().click();
  await page.getByRole('link', { name: 'Saksgrunnlag' }).click();
  await expect(page.getByRole('heading', { name: 'Beslutning' })).toBeVisible();
}

test('a new build that is decided before its study is marked, in the portfolio too, until it is undone', async ({
  page,
}) => {
  await openCase(page);
  await page.getByLabel('Utredningen ferdig').fill('10.12.2026');
  await page.getByLabel('Utredningen ferdig').press('Enter');

  await page.getByRole('button', { name: 'Registrer vedtak' }).click();
  await expect(page.getByText('Skriv datoen for vedtaket.')).toBeVisible();
  await page.getByLabel('Valgt alternativ').selectOption({ label: 'Riving og nybygg' });
  await page.getByLabel('Begrunnelse', { exact: true }).fill('Skolen må stå ferdig til skolestart 2029.');
  await page.getByLabel('Utvalg').fill('Formannskapet');
  await page.getByLabel('Dato', { exact: true }).fill('9.12.2026');
  await page.getByRole('button', { name: 'Registrer vedtak' }).click();
  // At the head of the page, and where the decision is made.
  await expect(page.getByText(MARK)).toHaveCount(2);
  await expect(page.getByText('Besluttet 09.12.2026')).toBeVisible();

  await page.getByRole('link', { name: 'Portefølje' }).click();
  await expect(page.getByRole('cell', { name: MARK })).toContainText('Riving og nybygg');
  await expect(page.getByText('0 av 1')).toBeVisible();

  // The whole decision was one step.
  await page
    .getByRole('button', { name: /^Angre/ })
    .first()
    .click();
  await expect(page.getByText(MARK)).toBeHidden();
  await page.getByRole('link', { name: 'Saksgrunnlag' }).click();
  await expect(page.getByText('Ikke besluttet')).toBeVisible();
  await expect(page.getByLabel('Utredningen ferdig')).toHaveValue('10.12.2026');
});

test('a total opens its calculation, and what lacks leads to where it is mended', async ({ page }) => {
  await openCase(page);
  await page.getByRole('button', { name: /1\s760/ }).click();
  await expect(page.getByRole('heading', { name: 'Sum A–C' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /Utredningen har ingen dato/ }).click();
  await expect(page.getByLabel('Utredningen ferdig')).toBeFocused();
  await page.getByRole('link', { name: /materialposter uten tall/ }).click();
  await expect(page.getByRole('heading', { name: 'Alternativer', level: 1 })).toBeVisible();
});
