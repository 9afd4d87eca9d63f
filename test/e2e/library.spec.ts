import { writeFile } from 'node:fs/promises';
import { declarationSheet } from './declaration-sheet.ts';
import { expect, test } from './fixtures.ts';

test('declarations are found, narrowed, looked into, compared, replaced in a project, retired, and all of it undone', async ({
  page,
  chooseFile,
}, info) => {
  await page.getByRole('button', { name: 'Åpne eksempelet', exact: true }).click();
  await expect(page.getByRole('navigation').getByText('Lerkelia skole')).toBeVisible();
  await page.getByRole('link', { name: 'EPD-bibliotek' }).click();
  const table = page.getByRole('grid', { name: 'EPD-bibliotek' });
  const search = page.getByRole('searchbox');
  const drawer = page.getByRole('complementary').filter({ has: page.getByRole('button', { name: 'Lukk' }) });
  const insert = async (file: string) => {
    await chooseFile(file, () => page.getByRole('button', { name: 'Importer', exact: true }).click());
    await page.getByRole('button', { name: /Sett inn \d+ klare/ }).click();
    await expect(page.getByRole('button', { name: /Sett inn \d+ klare/ })).toBeHidden();
  };
  await insert(await declarationSheet(info.outputPath('leverandor.xlsx')));

  // What is without a date, or generic, is not said to be valid.
  await expect(page.getByRole('radio', { name: /^Ikke utløpt \d/ })).toBeEnabled();

  // Found as it is typed, with folded letters, and narrowed by kind and unit.
  await search.fill('innerdor');
  await expect(table.getByRole('row', { name: /NEPD-9002-1 Innerdør, laminat/ })).toBeVisible();
  await search.fill('');
  await page.getByRole('combobox', { name: 'Type' }).selectOption('EPD');
  await page.getByRole('combobox', { name: 'Enhet' }).selectOption('stk');
  await expect(table.getByRole('row', { name: /NEPD-9002-1/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /NEPD-9001-1/ })).toBeHidden();

  // All that is said of it: what is not declared is no 0.
  await table.getByRole('row', { name: /NEPD-9002-1/ }).click();
  await expect(drawer.getByRole('row', { name: 'A1–A3' }).getByRole('cell').last()).toHaveText('35,65');
  await expect(drawer.getByRole('row', { name: 'C3' }).getByRole('cell').last()).toHaveText('–');
  await expect(drawer.getByText('leverandor.xlsx')).toBeVisible();
  await expect(drawer.getByText('Ikke brukt i noe prosjekt.')).toBeVisible();
  await expect(drawer.getByText('kg → stk: mangler vekt per stykk')).toBeVisible();

  // Two floors compared per square metre.
  await page.getByRole('combobox', { name: 'Type' }).selectOption('Alle typer');
  await page.getByRole('combobox', { name: 'Enhet' }).selectOption('Alle enheter');
  await search.fill('NEPD-9001');
  await table.getByRole('row', { name: /NEPD-9001-1/ }).click();
  await drawer.getByRole('button', { name: 'Legg til i sammenligning' }).click();
  await search.fill('NEPD-9003');
  await table.getByRole('row', { name: /NEPD-9003-1/ }).click();
  await drawer.getByRole('button', { name: 'Legg til i sammenligning' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Sammenlign (2)' }).click();
  const compared = page.getByRole('table', { name: 'Sammenlign 2 produkter' });
  await expect(compared.getByRole('row', { name: /Vinylgulv/ })).toContainText('2 utskiftinger');
  await expect(compared.getByRole('row', { name: /Vinylgulv/ })).toContainText('Mangler A5');
  await expect(compared.getByRole('row', { name: /Vinylgulv/ }).getByRole('cell', { name: /^6,70/ })).toContainText(
    'lavest',
  );
  await page.getByRole('textbox', { name: 'Mengde', exact: true }).fill('10');
  await page.keyboard.press('Tab');
  await expect(compared.getByRole('row', { name: /Vinylgulv/ }).getByRole('cell', { name: /^67,00/ })).toBeVisible();
  await page.getByRole('region', { name: 'Sammenlign 2 produkter' }).getByRole('button', { name: 'Lukk' }).click();

  // Replaced in the project, with what it changes shown first.
  const brick = table.getByRole('row', { name: /Teglstein –/ });
  await search.fill('teglstein');
  await brick.click();
  await drawer.getByRole('button', { name: 'Bytt ut i prosjekter' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Søk i biblioteket' }).fill('NEPD-9001');
  await dialog.getByRole('radio', { name: /Vinylgulv, homogen/ }).check();
  await expect(dialog.getByRole('row', { name: /Lerkelia skole/ }).first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Bytt ut i 4 poster' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('«Teglstein» er byttet med «Vinylgulv, homogen» i 4 poster.')).toBeVisible();
  await expect(drawer.getByText('Ikke brukt i noe prosjekt.')).toBeVisible();

  // Taken out of use: no longer among the current ones. Both are undone.
  await drawer.getByRole('button', { name: 'Ta ut av bruk' }).click();
  await expect(drawer.getByText('Ute av bruk')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(brick).toBeHidden();
  await page.getByRole('combobox', { name: 'Bruk' }).selectOption({ label: 'Tatt ut av bruk' });
  await expect(brick).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(page.getByText('Ingen deklarasjoner passer med søket.')).toBeVisible();
  await page.getByRole('button', { name: 'Vis alle' }).click();
  await page.keyboard.press('Control+Z');
  await search.fill('teglstein');
  await brick.click();
  await expect(drawer.getByRole('link', { name: 'Rehabilitering' })).toBeVisible();

  // New figures for what is in use come beside the old ones, whatever way its number is written.
  await page.keyboard.press('Control+Y');
  await expect(drawer.getByText('Ikke brukt i noe prosjekt.')).toBeVisible();
  await page.keyboard.press('Escape');
  const sheet = info.outputPath('nye-tall.csv');
  await writeFile(sheet, 'Produktnavn;EPD nr;Enhet;GWP-IOBC A1-A3\nVinylgulv;nepd 9001–1;m2;5,5\n');
  await insert(sheet);
  await search.fill('vinylgulv');
  await table.getByRole('row', { name: /nepd 9001–1/ }).click();
  await expect(drawer.getByText('A1–A3 IOBC: 6,70 → 5,50')).toBeVisible();
  await expect(drawer.getByText('Ikke brukt i noe prosjekt.')).toBeVisible();
  await drawer.getByRole('button', { name: 'Eldre: Vinylgulv, homogen' }).click();
  await expect(drawer.getByRole('link', { name: 'Rehabilitering' })).toBeVisible();
});

test('a file that is refused at once says why, and goes on saying it', async ({ page, chooseFile }, info) => {
  await page.getByRole('link', { name: 'EPD-bibliotek' }).click();
  const old = info.outputPath('gammel.xls');
  await writeFile(old, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  await chooseFile(old, () => page.getByRole('button', { name: 'Importer', exact: true }).click());
  await expect(page.getByRole('alert')).toContainText('gammel.xls');
});
