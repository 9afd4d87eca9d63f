import { declarationSheet } from './declaration-sheet.ts';
import { expect, test } from './fixtures.ts';

test('a notice offers to undo what it tells of, and no longer once something else has been changed', async ({
  page,
  chooseFile,
}, info) => {
  const file = await declarationSheet(info.outputPath('leverandor.xlsx'));
  await page.getByRole('link', { name: 'EPD-bibliotek' }).click();
  await chooseFile(file, () => page.getByRole('button', { name: 'Importer', exact: true }).click());
  await page.getByRole('button', { name: 'Sett inn 4 klare' }).click();
  const notice = page.getByRole('status').filter({ hasText: '4 nye' });
  await expect(notice.getByRole('button', { name: 'Angre' })).toBeVisible();

  await page.getByRole('link', { name: 'Portefølje' }).click();
  // The focus in the notice holds it on the screen.
  await notice.getByRole('button', { name: 'Lukk' }).focus();
  await page.getByRole('button', { name: 'Åpne eksempelet' }).click();
  await expect(page.getByRole('heading', { name: 'Portefølje' })).toBeHidden();
  await expect(notice).toBeVisible();
  await expect(notice.getByRole('button', { name: 'Angre' })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Angret: Åpne eksempelet/)).toBeVisible();
});
