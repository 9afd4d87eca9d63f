import { writeFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import ExcelJS from 'exceljs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { pasteRows } from './paste.ts';

async function openSite(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Åpne eksempelet' }).first().click();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Byggeplass/ })
    .click();
  await page.getByRole('button', { name: 'Før første rad' }).click();
}

const log = (page: Page) => page.getByRole('grid', { name: /^Energilogg for/ });

test('an empty page teaches, and pasted entries answer whether the site is fossil-free', async ({ page }) => {
  await openSite(page);
  // 1000 l of diesel are 10 080 kWh: half of the energy.
  await pasteRows(log(page), [
    '1.3.2027\t31.3.2027\t\tMaskin\tDiesel\t1000\tl\t90',
    '1.3.2027\t31.3.2027\t\tByggestrøm\tElektrisitet\t10080\tkWh\t',
  ]);
  await expect(page.getByText('50 %').first()).toBeVisible();
  await expect(page.getByText('Ikke stilt krav').first()).toBeVisible();
  await page.getByRole('button', { name: 'Vis beregning' }).click();
  await expect(page.getByText('10\u00A0080,0\u00A0kWh / 20\u00A0160,0\u00A0kWh = 50\u00A0%').first()).toBeVisible();
  await expect(page.getByText('1\u00A0000\u00A0l · 2,66\u00A0kg CO₂/l = 2\u00A0660,0\u00A0kg CO₂')).toBeVisible();
  await page.getByRole('main').getByText('Krav', { exact: true }).click();
  await page.getByLabel('Fossilfri').fill('100');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Utenfor kravet', { exact: true })).toBeVisible();
  await expect(page.getByText('krav 100 %, av kWh')).toBeVisible();
});

test('a blend counts by what is shown of it', async ({ page }) => {
  await openSite(page);
  const entry = '1.3.2027\t31.3.2027\t\tMaskin\tDiesel\t1000\tl\t90\t';
  await pasteRows(log(page), [`${entry}\t50`]);
  await expect(page.getByText('0 %').first()).toBeVisible();
  // 500 l diesel = 5040 kWh, 500 l HVO100 = 4496.8 kWh: 47.2 % of 9536.8.
  await pasteRows(log(page), [`${entry}\t50\t\tJa\tJa\tJa\tISCC-1`]);
  await expect(page.getByText('47,2 %').first()).toBeVisible();
});

test('an exception that is not decided says so', async ({ page }) => {
  await openSite(page);
  await page
    .getByText(/^Fravik/)
    .first()
    .click();
  const grid = page.getByRole('grid', { name: /^Fravik i/ });
  await grid.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Anleggsstrøm');
  await page.keyboard.press('Enter');
  await expect(grid.getByText('Anleggsstrøm')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText(/Ikke avgjort; kravet er åpent/).first()).toBeAttached();
});

test('heating with mineral oil is a matter of law, and an entry without a carrier leaves the figure incomplete', async ({
  page,
}) => {
  await openSite(page);
  await pasteRows(log(page), [
    '1.3.2027\t31.3.2027\t\tOppvarming og tørking\tFyringsolje\t200\tl\t',
    '1.3.2027\t31.3.2027\t\tMaskin\t\t500\tl\t20',
  ]);
  await expect(page.getByText('Mineralolje til oppvarming.', { exact: true })).toBeVisible();
  await expect(page.getByText('ufullstendig').first()).toBeVisible();
  await expect(page.getByText('2 rader må kontrolleres')).toBeVisible();
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});

test('the contractor’s log comes back, is corrected, and says at each row what it does not know', async ({
  page,
  savedFile,
}) => {
  await openSite(page);
  await page
    .getByText(/^Maskiner/)
    .first()
    .click();
  const machines = page.getByRole('grid', { name: /^Maskiner i/ });
  await machines.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Gravemaskin');
  await page.keyboard.press('Enter');
  await expect(machines.getByText('Gravemaskin')).toBeVisible();

  const path = await savedFile(() => page.getByRole('button', { name: 'Blank logg' }).click());
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const rows = workbook.worksheets[1];
  const headings = rows?.getRow(1).values;
  const keys = [2, 3].map((row) => rows?.getCell(row, 14).text ?? '');
  const cells = (litres: string, machine: string) => [
    Array.isArray(headings) ? headings.slice(1).map(String) : [],
    ['mars 2027', 'Gravemaskin', 'Diesel', '', litres, 'l', '90', 'F-1', '', '', '', '', '', keys[0]],
    ['mars 2027', machine, 'Elektrisitet', '', '10080', 'kWh', '', '', '', '', '', '', '', keys[1]],
  ];
  const importLog = async (litres: string, machine: string) => {
    await page.getByRole('button', { name: 'Importer energiliste' }).click();
    await page.getByLabel('Lim inn rader med overskrifter').fill(
      cells(litres, machine)
        .map((row) => row.join('\t'))
        .join('\n'),
    );
    await page.getByRole('button', { name: 'Les listen' }).click();
  };
  await importLog('1000', 'Kran 7');
  await expect(page.getByText('Ikke i maskinlisten').first()).toBeVisible();
  await page.getByRole('button', { name: 'Hent inn 2 rader' }).click();
  // 1000 l of diesel are 10 080 kWh: half of the energy.
  await expect(page.getByText('50 %').first()).toBeVisible();

  await importLog('2000', 'Kran 7');
  await expect(page.getByText('Finnes fra før').first()).toBeVisible();
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  await page.getByRole('button', { name: 'Hent inn 1 rad' }).click();
  await expect(page.getByText('33,3 %').first()).toBeVisible();
  await page
    .getByRole('button', { name: /^Angre/ })
    .first()
    .click();
  await expect(page.getByText('50 %').first()).toBeVisible();

  // The machine that the list of machines does not have may come with its row, in the same step.
  await importLog('1000', 'Kran 7');
  await page.getByRole('button', { name: 'Legg maskinen til i listen' }).click();
  await page.getByRole('button', { name: 'Hent inn 1 rad' }).click();
  await page
    .getByText(/^Energilogg/)
    .first()
    .click();
  await expect(log(page).getByRole('gridcell', { name: 'Kran 7', exact: true })).toBeVisible();
  // What the list said of it while it was unknown is in the remark.
  await expect(log(page).getByRole('gridcell', { name: 'Maskin eller bruk: Kran 7' })).toBeVisible();
  await page
    .getByRole('button', { name: /^Angre/ })
    .first()
    .click();
  await expect(log(page).getByRole('gridcell', { name: 'Kran 7', exact: true })).toBeHidden();
});

test('two readings of a fleet become machines and entries in one step', async ({ page, chooseFile }, info) => {
  const fleet = async (day: number, litres: number) => {
    const path = info.outputPath(`flåte-${day}.xml`);
    await writeFile(
      path,
      `<Fleet><Equipment>
        <EquipmentHeader><OEMName>Volvo</OEMName><Model>L120</Model><SerialNumber>77</SerialNumber></EquipmentHeader>
        <FuelUsed datetime="2027-03-0${day}T10:00:00Z"><FuelUnits>litre</FuelUnits><FuelConsumed>${litres}</FuelConsumed></FuelUsed>
      </Equipment></Fleet>`,
    );
    return path;
  };
  await openSite(page);
  await page.getByRole('button', { name: 'Importer energiliste' }).click();
  await chooseFile(await fleet(1, 100), () => page.getByRole('button', { name: 'Velg fil' }).click());
  await expect(page.getByText(/Legg til en senere avlesning/)).toBeVisible();
  await chooseFile(await fleet(8, 1100), () => page.getByRole('button', { name: 'Legg til avlesning' }).click());
  await page.getByLabel('Drivstoff der maskinen ikke sier det').selectOption('Diesel');
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  await page.getByRole('button', { name: 'Hent inn 1 ny maskin og 1 rad' }).click();
  // 1000 l · 0.84 kg/l · 12 kWh/kg
  await expect(page.getByText('10 080 kWh')).toBeVisible();
  await expect(log(page).getByRole('gridcell', { name: 'Volvo L120' })).toBeVisible();
  await page
    .getByRole('button', { name: /^Angre/ })
    .first()
    .click();
  await expect(log(page).getByRole('gridcell', { name: 'Volvo L120' })).toBeHidden();
});
