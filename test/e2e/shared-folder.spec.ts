import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SCHOOL } from '../support/school.ts';
import { expect, test } from './fixtures.ts';

test('a shared folder is named, published to, and the packages that others put in it become projects', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'byggklima-shared-'));
  writeFileSync(join(folder, 'volla.byggklima'), JSON.stringify(SCHOOL));
  writeFileSync(join(folder, 'volla kopi.byggklima'), JSON.stringify(SCHOOL));
  writeFileSync(join(folder, 'ødelagt.byggklima'), '{');

  await page.getByRole('link', { name: 'Innstillinger' }).click();
  await page.getByRole('tab', { name: 'Felles mappe' }).click();
  await page.getByRole('textbox', { name: 'Mappe' }).fill('felles');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Skriv hele stien til mappen/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Mappe' }).fill(join(folder, 'borte'));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/er ikke der. Er nettverksdisken koblet til/).first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Mappe' }).fill(folder);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/ligger ikke i mappen ennå/)).toBeVisible();
  await page.getByRole('button', { name: 'Publiser herfra' }).click();
  await expect(page.getByText('Alt i mappen er hentet.')).toBeVisible();

  // Which of the two holds is for a person to say.
  await expect(page.getByText('Samme prosjekt i to filer: behold den som gjelder')).toHaveCount(2);
  rmSync(join(folder, 'volla kopi.byggklima'));
  await page.getByRole('button', { name: 'Se etter på nytt' }).click();
  await expect(page.getByRole('row', { name: 'ødelagt.byggklima' })).toContainText('kan ikke');
  await page.getByRole('button', { name: 'Hent inn én pakke' }).click();
  const notice = page.getByRole('status').filter({ hasText: /1 prosjekt er nytt/ });
  await expect(notice.getByRole('button', { name: 'Angre' })).toBeVisible();

  // What is here already is collected only when a person says so.
  const row = page.getByRole('row', { name: 'volla.byggklima' });
  await expect(row).toContainText('Oppdaterer prosjektet');
  await expect(row.getByRole('checkbox')).not.toBeChecked();
  await expect(page.getByRole('button', { name: 'Hent inn 0 pakker' })).toBeDisabled();
  await row.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Hent inn én pakke' }).click();
  await expect(page.getByText(/^1 prosjekt hadde ingenting nytt/)).toBeVisible();

  // What others do while another tab is open is seen when this one opens again.
  await page.getByRole('tab', { name: 'Generelt' }).click();
  rmSync(join(folder, 'ødelagt.byggklima'));
  await page.getByRole('tab', { name: 'Felles mappe' }).click();
  await expect(row).toBeVisible();
  await expect(page.getByRole('row', { name: 'ødelagt.byggklima' })).toHaveCount(0);
  await page.getByRole('navigation').getByRole('link', { name: 'Portefølje' }).click();
  await expect(page.getByRole('link', { name: 'Volla skole' })).toBeVisible();
  rmSync(folder, { recursive: true });
});
