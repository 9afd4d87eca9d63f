import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { MadeFile } from '#core/api/contract.ts';
import { changedRows } from '#core/sheet/log-plan.ts';
import { siteColumn } from '#core/sheet/site-columns.ts';
import { findSiteSheet } from '#core/sheet/site-header.ts';
import { readSite } from '#core/sheet/site-rows.ts';
import { planSite, type PlannedEntry } from '#core/site/import-plan.ts';
import { siteStatus } from '#core/site/site-status.ts';
import { LANGUAGES } from '#core/text/text.ts';
import { importSchool, upload } from '#test/support/school.ts';
import { dump, openTestBackend, type TestBackend } from '#test/support/workspace.ts';

const TODAY = '2027-06-01';

const school = (backend: TestBackend) => backend.call('projects.get', { id: 'school' });

/** As the page does it: reads a list and plans what its rows become. */
async function plan(backend: TestBackend, content: string | Uint8Array, name = 'energi.csv'): Promise<PlannedEntry[]> {
  const read = await backend.job('siteEntries.read', { upload: upload(backend, content, name) });
  if (read.kind !== 'list') throw new Error(`${name} is no list`);
  const { siteMachines, siteEntries } = await school(backend);
  const sheet = findSiteSheet(read.list.lines);
  const context = { machines: siteMachines, time: { to: TODAY } };
  const { rows } = readSite(sheet, { mapping: sheet.proposed, marks: {} }, context);
  return planSite({ project: 'school', rows, known: siteEntries, ids: rows.map(({ row }) => `row-${row}`) });
}

async function apply(backend: TestBackend, planned: readonly PlannedEntry[]): Promise<void> {
  const put = changedRows(planned, () => true);
  await backend.call('siteEntries.apply', { project: 'school', label: 'import', put, remove: [] });
}

async function fossilFree(backend: TestBackend): Promise<number | undefined> {
  const { project, siteMachines, siteEntries } = await school(backend);
  return siteStatus({ ...project.site, machines: siteMachines, energy: siteEntries }).by.energy.shares?.fossilFree;
}

/** The school with two machines and a requirement, and nothing logged. */
async function openSite(): Promise<TestBackend> {
  const backend = await openTestBackend();
  await importSchool(backend);
  await backend.call('siteEntries.apply', { project: 'school', label: 'remove', put: [], remove: ['used'] });
  const digger = { id: 'm2', position: 2, maker: 'Volvo', model: 'EC230 Electric', carrier: 'electricity' as const };
  await backend.call('siteMachines.apply', { project: 'school', put: [digger], remove: [] });
  const { project } = await school(backend);
  const requirement = { fossilFree: 1, emissionFree: 0.4, denominator: 'hours' as const };
  await backend.call('projects.update', { ...project, site: { requirement } });
  return backend;
}

async function workbookIn(backend: TestBackend, made: MadeFile): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = backend.shelf.take(made.file)?.bytes;
  if (!bytes) throw new Error('No file was made');
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return workbook;
}

async function bytesOf(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const LIST = (litres: string) =>
  [
    'Drivstoff og strøm, mars;;;;;',
    'Dato;Maskin;Produkt;Mengde;Enhet;Bilag',
    `04.03.2027;excavator;Anleggsdiesel;${litres};liter;F-1`,
    '31.03.2027;Byggestrøm;Strøm;10080;kWh;E-7',
  ].join('\r\n');

describe('a fuel supplier’s sheet', () => {
  it('that comes again corrected leaves the files of its entries where they are', async () => {
    const backend = await openSite();
    await apply(backend, await plan(backend, LIST('1000')));
    const invoice = await backend.call('attachments.keep', { upload: upload(backend, '%PDF F-1', 'F-1.pdf') });
    const put = (await school(backend)).siteEntries.map((entry) => ({ ...entry, attachments: [invoice] }));
    await backend.call('siteEntries.apply', { project: 'school', label: 'edit', put, remove: [] });

    await apply(backend, await plan(backend, LIST('900')));
    const { siteEntries } = await school(backend);
    expect(siteEntries.map(({ amount, attachments }) => [amount, attachments])).toEqual([
      [900, [invoice]],
      [10080, [invoice]],
    ]);
  });

  it('comes again corrected, and changes what it brought and no more, in one step', async () => {
    const backend = await openSite();
    await apply(backend, await plan(backend, LIST('1000')));
    // 1000 l of diesel are 10 080 kWh, as much as the power supply.
    expect(await fossilFree(backend)).toBeCloseTo(0.5, 12);
    const before = dump(backend.folder);

    const again = await plan(backend, LIST('2000'));
    expect(again.map(({ outcome }) => outcome)).toEqual(['changed', 'identical']);
    await apply(backend, again);
    // 10 080 / (2 · 10 080 + 10 080)
    expect(await fossilFree(backend)).toBeCloseTo(1 / 3, 12);
    expect((await school(backend)).siteEntries).toHaveLength(2);
    expect((await backend.call('history.state', {})).undo).toEqual({ key: 'history.siteImport', params: { count: 1 } });
    await backend.call('history.undo', {});
    expect(dump(backend.folder)).toEqual(before);
  });

  it('is read in the same way the next time its columns were mapped by a person', async () => {
    const backend = await openSite();
    const headings = ['Hva', 'Hvor mye'];
    expect(await backend.call('siteEntries.mapping', { headings })).toBeNull();
    await backend.call('siteEntries.rememberMapping', { headings, mapping: ['carrier', 'amount'] });
    expect(await backend.call('siteEntries.mapping', { headings: ['hva', 'HVOR MYE'] })).toEqual(['carrier', 'amount']);
  });
});

describe.each(LANGUAGES)('the blank energy log in %s', (language) => {
  it('says what is required, comes back filled in, and updates what it updated before', async () => {
    const backend = await openSite();
    const made = await backend.job('reports.siteLog', { project: 'school', language, today: TODAY });
    const workbook = await workbookIn(backend, made);
    const [about, log, lists] = workbook.worksheets;
    if (!about || !log || !lists) throw new Error('The log lacks a sheet');
    expect(about.getCell('A2').text).toMatch(/100.*40/);

    const headings = (log.getRow(1).values as unknown[]).slice(1).map(String);
    expect(headings.map((heading) => siteColumn(heading)?.field)).toEqual([
      'period',
      'machine',
      'carrier',
      'blend',
      'amount',
      'unit',
      'hours',
      'document',
      'en15940',
      'advancedOrLowIluc',
      'palmOilFree',
      'certificate',
      'note',
      'key',
    ]);
    for (const column of ['A', 'B', 'C', 'F', 'I', 'J', 'K']) {
      expect(log.getCell(`${column}2`).dataValidation).toMatchObject({ type: 'list' });
    }
    // Heating, the power supply, and the project's machines.
    const used = [2, 3, 4, 5].map((row) => lists.getCell(`B${row}`).text);
    expect(used.slice(2)).toEqual(['excavator', 'Volvo EC230 Electric']);

    const fill = (row: number, cells: readonly ExcelJS.CellValue[]) =>
      cells.forEach((value, index) => (log.getRow(row).getCell(index + 1).value = value));
    fill(2, [lists.getCell('A2').text, used[3], lists.getCell('C15').value, null, 4200.5, 'kWh', 120, 'E-1']);
    fill(3, [new Date('2027-03-01'), used[2], 'Diesel', 30, 800, 'l', 60, 'F-1', 'Ja', 'ja', 'ja', 'ISCC-9']);
    const filled = await bytesOf(workbook);
    const first = await plan(backend, filled, 'logg.xlsx');
    expect(first.map(({ outcome, problems, becomes }) => ({ outcome, problems, becomes }))).toMatchObject([
      {
        outcome: 'new',
        problems: [],
        becomes: { from: '2027-06-01', to: '2027-06-30', machine: 'm2', carrier: 'electricity', hours: 120 },
      },
      {
        outcome: 'new',
        problems: [],
        becomes: {
          from: '2027-03-01',
          to: '2027-03-31',
          machine: 'm1',
          blend: { carrier: 'hvo100', share: 0.3 },
          evidence: { en15940: true, advancedOrLowIluc: true, palmOilFree: true, certificate: 'ISCC-9' },
        },
      },
    ]);
    await apply(backend, first);
    expect((await plan(backend, filled, 'logg.xlsx')).map(({ outcome }) => outcome)).toEqual([
      'identical',
      'identical',
    ]);

    // The next month the contractor corrects the machine and the amount of a row, and adds one.
    fill(2, [lists.getCell('A2').text, used[1], lists.getCell('C15').value, null, 4300]);
    fill(4, [lists.getCell('A3').text, 'Kran 7', lists.getCell('C2').value, null, 90, 'l']);
    const next = await plan(backend, await bytesOf(workbook), 'logg.xlsx');
    expect(
      next.map(({ outcome, becomes, problems }) => [outcome, becomes.amount, problems.map(({ code }) => code)]),
    ).toEqual([
      ['changed', 4300, []],
      ['identical', 800, []],
      ['new', 90, ['outside-project', 'machine-unknown']],
    ]);
    await apply(backend, next);
    expect((await school(backend)).siteEntries).toHaveLength(3);
  });
});
