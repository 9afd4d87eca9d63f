import { expect, test } from './fixtures.ts';

test('alternatives that serve different things are made comparable with one click, which is one step to undo', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).first().click();
  await page.getByRole('button', { name: 'Om alternativet' }).or(page.getByText('Om alternativet')).first().click();
  await page.getByLabel('Funksjon').fill('Skole for 350 elever');
  await page.keyboard.press('Tab');

  await page.getByRole('link', { name: 'Sammenligning' }).click();
  await expect(page.getByText('Alternativene kan ikke sammenlignes. Ikke likt: funksjon.')).toBeVisible();
  await expect(page.getByText('Funksjonen settes til «Skole for 350 elever».')).toBeVisible();
  await page.getByRole('button', { name: 'Gjør sammenlignbare' }).click();
  await expect(page.getByRole('heading', { name: 'Hva svaret er følsomt for' })).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Gjør sammenlignbare' })).toBeVisible();
});
