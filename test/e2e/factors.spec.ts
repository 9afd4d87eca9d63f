import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

async function openFactors(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Innstillinger' }).click();
  await page.getByRole('tab', { name: 'Utslippsfaktorer' }).click();
  await expect(page.getByRole('heading', { name: 'Faktorsett', exact: true })).toBeVisible();
}

async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).click();
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Sammenligning' })).toBeVisible();
}

test('a set is copied, its district heating changed, and used in a project, which is told what differs; all of it undone', async ({
  page,
}) => {
  await openExample(page);
  await openFactors(page);
  await expect(page.getByText('Kopier settet for å endre en faktor.')).toBeVisible();
  await expect(page.getByText('Finnes ikke i settet: fyll inn selv')).toBeVisible();
  await expect(page.getByText('Hydrogen')).toBeVisible();

  await page.getByRole('button', { name: 'Kopier settet', exact: true }).click();
  const naming = page.getByRole('dialog', { name: 'Kopier 2026-2' });
  await naming.getByLabel('Navn på kopien').fill('Kommunen 2027');
  await naming.getByLabel('Navn på kopien').press('Enter');
  await expect(page.getByRole('heading', { name: 'Faktorer i Kommunen 2027' })).toBeVisible();

  await page.getByRole('button', { name: 'Endre Fjernvarme', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Endre Fjernvarme' });
  await dialog.getByLabel('Verdi').fill('0,02');
  await dialog.getByLabel('Kilde').fill('Fjernvarmeselskapet 2025');
  await dialog.getByLabel('Område').fill('NO');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  const heating = page.getByRole('row', { name: /^Fjernvarme/ });
  await expect(heating).toContainText('0,0200');
  await expect(heating).toContainText('Fjernvarmeselskapet 2025');

  const project = page.getByRole('row', { name: /^Lerkelia skole/ });
  await expect(project).toContainText('samme tall');
  await project.getByLabel(/Sammenlign/).selectOption('Kommunen 2027');
  await expect(project).toContainText('1 faktor er ulik');
  await project.getByRole('button', { name: /Bruk Kommunen 2027/ }).click();
  await expect(project).toContainText('samme tall');
  await page.keyboard.press('Control+Z');
  await expect(project).toContainText('1 faktor er ulik');
});

test('a path is given as a line, and as a table pasted from a spreadsheet; what cannot be read is named by its line', async ({
  page,
}) => {
  await openFactors(page);
  await page.getByRole('button', { name: 'Kopier settet', exact: true }).click();
  await page.getByLabel('Navn på kopien').fill('Fallende strøm');
  await page.getByLabel('Navn på kopien').press('Enter');
  const electricity = page.getByRole('row', { name: /^Elektrisitet, Europa/ });
  await electricity.getByRole('button', { name: 'Endre Elektrisitet, Europa' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Jevnt til et år').click();
  // The value that stood is the first point.
  await expect(dialog.getByLabel('Verdi første år')).not.toHaveValue('');
  await dialog.getByLabel('Fra år').fill('2027');
  await dialog.getByLabel('Verdi første år').fill('0,2');
  await dialog.getByLabel('Til år').fill('2050');
  await dialog.getByLabel('Verdi siste år').fill('0,05');
  await dialog.getByLabel('Kilde').fill('Egen framskrivning');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await expect(electricity).toContainText('0,2000 (2027) → 0,0500 (2050)');

  await electricity.getByRole('button', { name: 'Endre Elektrisitet, Europa' }).click();
  await dialog.getByText('Tabell per år').click();
  await dialog.getByLabel(/År og verdi/).fill('2027\t0,2\n2040\tukjent');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await expect(dialog.getByText(/Linje 2, «2040 ukjent»/)).toBeVisible();
  await dialog.getByLabel(/År og verdi/).fill('2027\t0,2\n2040\t0,1\n2060\t0,02');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await expect(dialog.getByText('Kilden gjelder den gamle verdien: skriv hvor den nye er fra.')).toBeVisible();
  await dialog.getByLabel('Kilden gjelder også den nye verdien').check();
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await expect(electricity).toContainText('0,2000 (2027) → 0,0200 (2060)');
});

test('the alternatives tell that the set they were calculated with has changed, and take the new figures in one press', async ({
  page,
}) => {
  await openExample(page);
  await openFactors(page);
  await page.getByRole('button', { name: 'Kopier settet', exact: true }).click();
  await page.getByLabel('Navn på kopien').fill('Kommunen');
  await page.getByLabel('Navn på kopien').press('Enter');
  const project = page.getByRole('row', { name: /^Lerkelia skole/ });
  await project.getByLabel(/Sammenlign/).selectOption('Kommunen');
  await project.getByRole('button', { name: /Bruk Kommunen/ }).click();
  await expect(project.getByRole('cell', { name: 'Kommunen', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Endre Elektrisitet, Norge' }).click();
  await page.getByRole('dialog').getByLabel('Verdi').fill('0,03');
  await page.getByRole('dialog').getByLabel('Kilde').fill('Egen måling');
  await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();

  await page.getByRole('link', { name: 'Alternativer' }).click();
  const note = page.getByText('Faktorsettet Kommunen er annerledes.');
  await expect(note).toBeVisible();
  await page.getByRole('button', { name: 'Bruk det nye settet' }).click();
  await expect(note).toBeHidden();
  await page.keyboard.press('Control+Z');
  await expect(note).toBeVisible();
});
