import { expect, test } from './fixtures.ts';

test('a notice offers to undo what it tells of, no longer once something else is changed, and goes when the page is left', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).first().click();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Avfall/ })
    .click();
  await page.getByRole('button', { name: 'Før første levering' }).click();
  await page.getByRole('button', { name: 'Importer avfallsliste' }).click();
  const list = 'Dato\tVeieseddel\tNS 9431\tVekt (tonn)\n4.3.2027\tA-1\t1141\t83\n6.3.2027\tA-3\t9912\t12';
  await page.getByLabel('Lim inn leveringer med overskrifter').fill(list);
  await page.getByRole('button', { name: 'Les listen' }).click();
  await page.getByRole('button', { name: 'Hent inn 2 leveringer' }).click();
  const notice = page.getByRole('status').filter({ hasText: 'Hentet inn 2 leveringer' });
  await expect(notice.getByRole('button', { name: 'Angre' })).toBeVisible();

  const deliveries = page.getByRole('grid', { name: /^Avfallsleveringer i/ });
  await deliveries.getByRole('gridcell', { name: 'A-1' }).click();
  await page.keyboard.type('A-2');
  await page.keyboard.press('Enter');
  await expect(notice.getByRole('button', { name: 'Angre' })).toBeHidden();
  await expect(notice).toBeVisible();

  await page.getByRole('link', { name: 'Portefølje' }).click();
  await expect(notice).toBeHidden();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Angret: Hent inn 2 avfallsleveringer/)).toBeVisible();
});
