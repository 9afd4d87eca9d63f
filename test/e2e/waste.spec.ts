import { readFileSync, writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import ExcelJS from 'exceljs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { pasteRows } from './paste.ts';

async function openWaste(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).first().click();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Avfall/ })
    .click();
  await page.getByRole('button', { name: 'Før første levering' }).click();
}

const deliveries = (page: Page) => page.getByRole('grid', { name: /^Avfallsleveringer i/ });

test('an empty page teaches, and pasted deliveries answer whether the project sorts enough', async ({ page }) => {
  await openWaste(page);
  await expect(page.getByText('Ingen levering er veid ennå.').first()).toBeVisible();
  // 100 t with 12 t mixed: 88 %.
  await pasteRows(deliveries(page), [
    '4.3.2026\tA-1\t1141 Rent trevirke\t83\tt',
    '5.4.2026\tA-2\tNS 1615\t5000\tkg',
    '6.4.2026\tA-3\t9912\t12\tt',
  ]);
  await expect(deliveries(page).getByRole('gridcell', { name: '1615 Gips' })).toBeVisible();
  await expect(page.getByText('88 %').first()).toBeVisible();
  await expect(page.getByText('Utenfor mål')).toBeVisible();
  await expect(page.getByText('Oppfyller lovkravet')).toBeVisible();
  await expect(page.getByText('7,00 t må flyttes fra blandet til sortert for å nå 95 %.')).toBeVisible();

  await page.getByRole('button', { name: 'Vis beregning' }).click();
  await expect(page.getByText('88,00 t / 100,0 t = 88 %')).toBeVisible();
  await expect(page.getByText('12,00 t − (1 − 95 %) · 100,0 t = 7,00 t')).toBeVisible();

  // What was called gypsum was sorted combustible, which the law counts as mixed: 83 %.
  await deliveries(page).getByRole('gridcell', { name: '1615 Gips' }).click();
  await page.keyboard.type('9913');
  await page.keyboard.press('Enter');
  await expect(page.getByText('83 %').first()).toBeVisible();
  await page
    .getByRole('button', { name: /^Angre/ })
    .first()
    .click();
  await expect(page.getByText('88 %').first()).toBeVisible();
});

test('a delivery that lacks something is kept, is not counted, and the figure says so', async ({ page }) => {
  await openWaste(page);
  await pasteRows(deliveries(page), ['4.3.2026\tA-1\t1141\t83\tt', '5.3.2026\tA-2\tannet, brennbart\t2\tt']);
  await expect(deliveries(page).getByRole('gridcell', { name: 'annet, brennbart' })).toBeVisible();
  await expect(page.getByText('Én levering mangler noe og er ikke med i tallene.')).toBeVisible();
  await expect(page.getByText('ufullstendig')).toBeVisible();
  await expect(page.getByText('Innenfor mål av det som kan regnes')).toBeVisible();
  await expect(page.getByText('≥ 83,00 t').first()).toBeVisible();
});

test('what is typed and not understood stands in its cell when the program is opened again', async ({ page }) => {
  await openWaste(page);
  await pasteRows(deliveries(page), ['uke 34\tA-1\t1141\t1.420\tkg']);
  await expect(deliveries(page).getByRole('gridcell', { name: 'uke 34' })).toBeVisible();
  await page.reload();
  const week = deliveries(page).getByRole('gridcell', { name: 'uke 34' });
  await expect(week).toHaveAttribute('aria-invalid', 'true');
  await deliveries(page).getByRole('gridcell', { name: '1.420' }).click();
  await page.getByRole('button', { name: '1 420' }).click();
  await expect(deliveries(page).getByRole('gridcell', { name: '1 420' })).toBeVisible();

  await week.click();
  await page.keyboard.type('21.8.26');
  await page.keyboard.press('Enter');
  await page.reload();
  await expect(deliveries(page).getByRole('gridcell', { name: '21.08.2026' })).toBeVisible();
  await expect(deliveries(page).getByRole('gridcell', { name: 'uke 34' })).toBeHidden();
});

test('with an expected amount the page says what the rest must reach, and what the law asks', async ({ page }) => {
  await openWaste(page);
  await pasteRows(deliveries(page), ['4.3.2026\tA-1\t1141\t91\tt', '5.3.2026\tA-2\t9912\t9\tt']);
  await page.getByText('Forutsetninger', { exact: true }).click();
  await page.getByLabel('Ventet sluttmengde').fill('200');
  await page.keyboard.press('Tab');
  // (0,95 · 200 − 91) / 100
  await expect(page.getByText('Resten må sorteres 99 % for å nå målet.')).toBeVisible();
  await page.getByLabel('Ventet sluttmengde').fill('150');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Målet er utenfor rekkevidde: i beste fall 94 %.')).toBeVisible();

  await page.getByLabel('Revet areal (BRA)').fill('120');
  await page.keyboard.press('Tab');
  await expect(page.getByText('120 m² rives, grense 100').first()).toBeVisible();
});

test('a waste company’s sheet is imported, comes back corrected, and the final report says the same as the page', async ({
  page,
  savedFile,
}) => {
  await openWaste(page);
  const sheet = (burnt: string) =>
    [
      'Dato\tVeieseddel\tNS 9431\tFraksjon\tNettovekt (tonn)\tMottak',
      '4.3.2026\tA-1\t1141\tRent trevirke\t83\tMottak nord',
      `5.3.2026\tA-2\t${burnt}\t\t5\tMottak nord`,
      '6.3.2026\tA-3\t9912\tRestavfall\t12\tMottak nord',
    ].join('\n');
  const importSheet = async (burnt: string) => {
    await page.getByRole('button', { name: 'Importer avfallsliste' }).click();
    await page.getByLabel('Lim inn leveringer med overskrifter').fill(sheet(burnt));
    await page.getByRole('button', { name: 'Les listen' }).click();
  };
  await importSheet('1615');
  await page.getByRole('button', { name: 'Hent inn 3 leveringer' }).click();
  await expect(page.getByText('88 %').first()).toBeVisible();

  // The same tickets again: two are there already, and one was sorted combustible after all.
  await importSheet('9913');
  await expect(page.getByText('Finnes fra før').first()).toBeVisible();
  await page.getByRole('button', { name: 'Hent inn 1 levering' }).click();
  await expect(page.getByText('83 %').first()).toBeVisible();

  const path = await savedFile(() => page.getByRole('button', { name: 'Sluttrapport' }).click());
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const rate = workbook.worksheets[0]?.getColumn(1).values.indexOf('Sorteringsgrad') ?? 0;
  // 83 of 100 t
  expect(workbook.worksheets[0]?.getCell(rate, 7).result).toBeCloseTo(0.83, 12);
});

test('a sheet that comes again says what it would change of what was corrected by hand, and is told to leave it', async ({
  page,
}) => {
  await openWaste(page);
  const importSheet = async () => {
    await page.getByRole('button', { name: 'Importer avfallsliste' }).click();
    await page
      .getByLabel('Lim inn leveringer med overskrifter')
      .fill(
        [
          'Dato\tVeieseddel\tNS 9431\tNettovekt (kg)',
          '4.3.2026\tA-1\t1141\t8300',
          '5.3.2026\tA-2\t9912\t1420',
          '5.3.2026\tA-2\t9912\t1420',
        ].join('\n'),
      );
    await page.getByRole('button', { name: 'Les listen' }).click();
  };
  await importSheet();
  await expect(page.getByRole('gridcell', { name: 'Samme veieseddel to ganger' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Ta med rad 4' }).uncheck();
  await expect(page.getByText('Utelatt')).toBeVisible();
  await page.getByRole('button', { name: 'Hent inn 2 leveringer' }).click();

  await deliveries(page).getByRole('gridcell', { name: '1 420' }).click();
  await page.keyboard.type('1520');
  await page.keyboard.press('Enter');
  await expect(deliveries(page).getByRole('gridcell', { name: '1 520' })).toBeVisible();

  await importSheet();
  await expect(page.getByRole('gridcell', { name: 'Mengde 1 520 kg → 1 420 kg' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Ta med rad 3' }).uncheck();
  await page.getByRole('checkbox', { name: 'Ta med rad 4' }).uncheck();
  await expect(page.getByRole('button', { name: 'Hent inn 0 leveringer' })).toBeDisabled();
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});

test('a weigh ticket is attached to its delivery, undone, redone, and comes back as the file it was', async ({
  page,
  chooseFile,
  savedFile,
}, info) => {
  await openWaste(page);
  await pasteRows(deliveries(page), ['4.3.2026\tA-1\t1141\t9\tt']);
  await expect(page.getByText('100 %').first()).toBeVisible();
  const ticket = info.outputPath('Veieseddel A-1.pdf');
  writeFileSync(ticket, '%PDF-1.7 9,00 t rent trevirke');

  await deliveries(page).press('Control+Home');
  await page.keyboard.press('Control+i');
  const dialog = page.getByRole('dialog', { name: 'Vedlegg til A-1' });
  await chooseFile(ticket, () => dialog.getByRole('button', { name: 'Legg ved fil' }).click());
  await expect(dialog.getByText('Veieseddel A-1.pdf')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const saved = await savedFile(() => dialog.getByRole('button', { name: 'Hent Veieseddel A-1.pdf' }).click());
  expect(readFileSync(saved, 'utf8')).toBe('%PDF-1.7 9,00 t rent trevirke');
  await page.keyboard.press('Escape');

  const cell = deliveries(page).getByRole('row').nth(1).getByRole('button', { name: '1 vedlegg: Veieseddel A-1.pdf' });
  await expect(cell).toBeVisible();
  await page
    .getByRole('button', { name: /^Angre/ })
    .first()
    .click();
  await expect(cell).toHaveCount(0);
  await page
    .getByRole('button', { name: /^Gjør om/ })
    .first()
    .click();
  await cell.click();
  await expect(dialog.getByText('Veieseddel A-1.pdf')).toBeVisible();
});

test('several files that are dropped on a delivery are all attached, in one step', async ({ page }) => {
  await openWaste(page);
  await pasteRows(deliveries(page), ['4.3.2026\tA-1\t1141\t9\tt']);
  await deliveries(page).press('Control+Home');
  await page.keyboard.press('Control+i');
  const dialog = page.getByRole('dialog', { name: 'Vedlegg til A-1' });
  const files = await page.evaluateHandle(() => {
    const held = new DataTransfer();
    for (const name of ['seddel 1.pdf', 'seddel 2.pdf', 'kvittering.pdf']) held.items.add(new File([name], name));
    return held;
  });
  await dialog.getByText('Ingen filer ennå').dispatchEvent('drop', { dataTransfer: files });
  await expect(dialog.getByRole('listitem')).toHaveCount(3);
  await page.keyboard.press('Escape');

  const cell = deliveries(page).getByRole('row').nth(1).getByRole('button', { name: '3 vedlegg: ' });
  await expect(cell).toHaveAttribute('title', '3 vedlegg: seddel 1.pdf, seddel 2.pdf, kvittering.pdf');
  await page
    .getByRole('button', { name: /^Angre/ })
    .first()
    .click();
  await expect(cell).toHaveCount(0);
});
