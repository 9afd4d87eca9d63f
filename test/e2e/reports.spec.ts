import { expect, test } from './fixtures.ts';

test('the paper is written, and when it comes back the case says that the project has changed since', async ({
  page,
  savedFile,
  chooseFile,
}) => {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).first().click();
  await page.getByRole('link', { name: 'Saksgrunnlag' }).click();
  const paper = await savedFile(() => page.getByRole('button', { name: 'Saksframlegg til Word' }).click());
  await expect(page.getByText(/^Saksframlegget er sist laget .* Prosjektet er ikke endret siden\.$/)).toBeVisible();

  await page.getByLabel('Utredningen ferdig').fill('10.12.2026');
  await page.getByLabel('Utredningen ferdig').press('Enter');
  await expect(page.getByText(/^Saksframlegget er sist laget .* Prosjektet er endret siden\.$/)).toBeVisible();

  await chooseFile(paper, () => page.getByRole('button', { name: 'Kontroller en rapport' }).click());
  const answer = page.getByRole('status').filter({ hasText: 'er laget av dette prosjektet' });
  await expect(answer).toContainText('Prosjektet er endret siden, første gang');
  await expect(answer.getByRole('listitem')).toHaveCount(1);
});
