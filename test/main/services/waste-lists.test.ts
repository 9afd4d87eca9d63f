import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { MadeFile } from '#core/api/contract.ts';
import { changedRows } from '#core/sheet/log-plan.ts';
import { wasteColumn } from '#core/sheet/waste-columns.ts';
import { findWasteSheet } from '#core/sheet/waste-header.ts';
import { readWaste } from '#core/sheet/waste-rows.ts';
import { LANGUAGES } from '#core/text/text.ts';
import { planWaste, type PlannedWaste } from '#core/waste/import-plan.ts';
import { plannedRemarks } from '#core/waste/planned-remarks.ts';
import { wasteStatus } from '#core/waste/waste-status.ts';
import { importSchool, upload } from '#test/support/school.ts';
import { openTestBackend, type TestBackend } from '#test/support/workspace.ts';

const TODAY = '2027-06-01';

/** As the page does it: reads a list and plans what its rows become. */
async function plan(backend: TestBackend, content: string | Uint8Array, name = 'avfall.csv'): Promise<PlannedWaste[]> {
  const { lines } = await backend.job('wasteDeliveries.read', { upload: upload(backend, content, name) });
  const sheet = findWasteSheet(lines);
  const { rows } = readWaste(sheet, { mapping: sheet.proposed, marks: {} });
  const { wasteDeliveries } = await backend.call('projects.get', { id: 'school' });
  return planWaste({ project: 'school', rows, known: wasteDeliveries, ids: rows.map(({ row }) => `row-${row}`) });
}

async function apply(backend: TestBackend, planned: readonly PlannedWaste[]): Promise<void> {
  const put = changedRows(planned, () => true);
  await backend.call('wasteDeliveries.apply', { project: 'school', label: 'import', put, remove: [] });
}

async function statusOf(backend: TestBackend) {
  const { project, wasteDeliveries, wastePlan } = await backend.call('projects.get', { id: 'school' });
  return wasteStatus({ ...project.waste, plan: wastePlan, deliveries: wasteDeliveries });
}

/** The school without the delivery that it comes with. */
async function openSchool(): Promise<TestBackend> {
  const backend = await openTestBackend();
  await importSchool(backend);
  const remove = ['weighed'];
  await backend.call('wasteDeliveries.apply', { project: 'school', label: 'remove', put: [], remove });
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

const LIST = (burnt: string) =>
  [
    'Avfallsrapport;;;;',
    'Dato;Veieseddel;NS 9431;Fraksjon;Nettovekt (tonn);Mottak',
    '04.03.2027;A-1;1141;Rent trevirke;83;Mottak nord',
    `05.03.2027;A-2;${burnt};;5;Mottak nord`,
    '06.03.2027;A-3;9912;Restavfall;12;Mottak nord',
    'Sum;;;;100;',
  ].join('\r\n');

it('what the log will ask about a row is told before the row is in it', async () => {
  const backend = await openSchool();
  const first = await plan(backend, 'Dato;Veieseddel;NS 9431;Nettovekt (tonn)\n04.03.2027;A-1;1141;2');
  await apply(backend, first);
  const rows = ['04.03.2027;A-1;1141;2', '04.03.2027;A-2;1141;436', '05.03.2027;A-3;1141;0', '06.03.2019;A-4;Noe;2'];
  const planned = await plan(backend, ['Dato;Veieseddel;NS 9431;Nettovekt (tonn)', ...rows].join('\n'));
  const asked = plannedRemarks(planned, await backend.call('projects.get', { id: 'school' }), TODAY);
  expect(planned.map(({ becomes }) => asked.get(becomes.id) ?? [])).toEqual([
    [],
    ['amount-heavy'],
    ['amount-zero'],
    // That its fraction is not known stands at its cell.
    ['date-outside'],
  ]);
});

describe('a waste company’s sheet', () => {
  it('gives 88 %, and 83 % when 5 t of what was sorted turns out to be 9913; the tickets are the same deliveries', async () => {
    const backend = await openSchool();
    await apply(backend, await plan(backend, LIST('1615')));
    // (83 + 5) / 100
    expect((await statusOf(backend)).sortingRate).toBeCloseTo(0.88, 12);

    const again = await plan(backend, LIST('9913'));
    expect(again.map(({ outcome }) => outcome)).toEqual(['identical', 'changed', 'identical']);
    await apply(backend, again);
    const status = await statusOf(backend);
    expect(status.rows).toHaveLength(3);
    // 83 / 100
    expect(status.sortingRate).toBeCloseTo(0.83, 12);
    await backend.call('history.undo', {});
    expect((await statusOf(backend)).sortingRate).toBeCloseTo(0.88, 12);
  });

  it('that comes again corrected leaves the files of its deliveries where they are', async () => {
    const backend = await openSchool();
    await apply(backend, await plan(backend, LIST('1615')));
    const ticket = await backend.call('attachments.keep', { upload: upload(backend, '%PDF A-2', 'A-2.pdf') });
    const { wasteDeliveries } = await backend.call('projects.get', { id: 'school' });
    const put = wasteDeliveries.map((delivery) => ({ ...delivery, attachments: [ticket] }));
    await backend.call('wasteDeliveries.apply', { project: 'school', label: 'edit', put, remove: [] });

    const again = await plan(backend, LIST('9913'));
    expect(again.map(({ outcome }) => outcome)).toEqual(['identical', 'changed', 'identical']);
    await apply(backend, again);
    const stored = (await backend.call('projects.get', { id: 'school' })).wasteDeliveries;
    expect(stored.map(({ attachments }) => attachments)).toEqual([[ticket], [ticket], [ticket]]);
  });

  it('is read in the same way the next time its columns were mapped by a person', async () => {
    const backend = await openSchool();
    const headings = ['Hva', 'Hvor mye'];
    expect(await backend.call('wasteDeliveries.mapping', { headings })).toBeNull();
    await backend.call('wasteDeliveries.rememberMapping', { headings, mapping: ['fraction', 'amount'] });
    expect(await backend.call('wasteDeliveries.mapping', { headings: ['hva', 'HVOR MYE'] })).toEqual([
      'fraction',
      'amount',
    ]);
  });
});

describe.each(LANGUAGES)('the blank log in %s', (language) => {
  it('comes back filled in, and updates what it updated before', async () => {
    const backend = await openSchool();
    const made = await backend.job('reports.wasteLog', { project: 'school', language, today: TODAY });
    const workbook = await workbookIn(backend, made);
    const [about, log, lists] = workbook.worksheets;
    if (!about || !log || !lists) throw new Error('The log lacks a sheet');
    expect(about.getCell('A2').text).toContain('95');

    const headings = (log.getRow(1).values as unknown[]).slice(1).map(String);
    expect(headings.map((heading) => wasteColumn(heading)?.field)).toEqual([
      'date',
      'ticket',
      'fraction',
      'amount',
      'unit',
      'receiver',
      'to',
      'treatment',
      'work',
      'note',
      'key',
    ]);
    // Its own fractions are offered first: the plan has gypsum.
    expect(log.getCell('C2').dataValidation).toMatchObject({ type: 'list' });
    expect(lists.getCell('C2').text).toMatch(/^1615 /);

    const choices = ['G', 'H', 'I'].map((column) => lists.getCell(`${column}2`).value);
    const written = [new Date('2027-03-04'), 'A-1', lists.getCell('C2').value, 4.2, 't', 'Mottak', ...choices];
    written.forEach((value, index) => (log.getRow(2).getCell(index + 1).value = value));
    const filled = await bytesOf(workbook);
    const first = await plan(backend, filled, 'logg.xlsx');
    expect(first).toHaveLength(1);
    expect(first[0]).toMatchObject({
      outcome: 'new',
      problems: [],
      becomes: {
        date: '2027-03-04',
        fraction: '1615',
        amount: 4.2,
        unit: 't',
        to: 'facility',
        treatment: 'reuse',
        work: 'newBuild',
      },
    });
    await apply(backend, first);
    expect((await plan(backend, filled, 'logg.xlsx')).map(({ outcome }) => outcome)).toEqual(['identical']);

    // The next month the contractor corrects the ticket and the weight of the row, and adds one.
    log.getCell('B2').value = 'A-1B';
    log.getCell('D2').value = 4.4;
    log.getCell('C3').value = '9912';
    log.getCell('D3').value = 500;
    log.getCell('E3').value = 'kg';
    const next = await plan(backend, await bytesOf(workbook), 'logg.xlsx');
    expect(next.map(({ outcome, becomes }) => [outcome, becomes.amount])).toEqual([
      ['changed', 4.4],
      ['new', 500],
    ]);
    await apply(backend, next);
    expect((await statusOf(backend)).rows).toHaveLength(2);
  });
});

describe('the final report', () => {
  it('has the form’s lines and sums, and re-read it says the same as the program', async () => {
    const backend = await openSchool();
    await apply(backend, await plan(backend, LIST('9913')));
    const put = [
      { id: 'paint', position: 9, fraction: '7051', amount: 400, unit: 'kg' as const, receiver: 'Farlig AS' },
      { id: 'doors', position: 10, fraction: '1142', amount: 2, unit: 't' as const, to: 'reuse' as const },
      { id: 'soil', position: 11, fraction: '1603', amount: 30, unit: 't' as const },
    ];
    await backend.call('wasteDeliveries.apply', { project: 'school', label: 'edit', put, remove: [] });
    const { project } = await backend.call('projects.get', { id: 'school' });
    await backend.call('projects.update', { ...project, waste: { ...project.waste, area: 4000 } });

    const made = await backend.job('reports.waste', { project: 'school', language: 'nb', today: TODAY });
    expect(made.name).toBe('Volla skole – sluttrapport avfall 2027-06-01.xlsx');
    const [form, deliveries] = (await workbookIn(backend, made)).worksheets;
    const lines = new Map<string, (number | string | null)[]>();
    form?.eachRow((row) => {
      const cells = [2, 3, 4, 5, 6, 7].map((column) => plain(row.getCell(column)));
      lines.set(row.getCell(1).text, cells);
    });
    expect(lines.get('Kommune')?.[0]).toBe('Lillestrøm');
    // (1) plan, (2) facility, (3) site, (4) reuse, (5) site, (6) = (2) + (4): 83 + 2
    expect(lines.get('Trevirke (ikke kreosot- og CCA-impregnert)')).toEqual(['–', 83, 'Mottak nord', 2, '', 85]);
    expect(lines.get('Gipsbaserte materialer')).toEqual([3, 0, '', 0, '', 0]);
    expect(lines.get('Sum sortert ordinært avfall')?.[5]).toBe(85);
    expect(lines.get('7051 Maling, lim, lakk')).toEqual(['–', 0.4, 'Farlig AS', 0, '', 0.4]);
    // No hazardous waste was planned, which is not the same as a plan of 0.
    expect(lines.get('Sum sortert farlig avfall')).toEqual(['–', 0.4, '', 0, '', 0.4]);
    expect(lines.get('Sum avfall i alt')?.[0]).toBe(3);
    // 12 t residual and 5 t of 9913
    expect(lines.get('Blandet avfall/restavfall')?.[5]).toBe(17);
    expect(lines.get('Sum avfall i alt')?.[5]).toBeCloseTo(102.4, 9);
    // (85 + 0.4) / 102.4, and 102 400 kg / 4000 m²
    expect(lines.get('Sorteringsgrad')?.[5]).toBeCloseTo(85.4 / 102.4, 12);
    expect(lines.get('Sorteringsgrad')?.[5]).toBeCloseTo((await statusOf(backend)).sortingRate ?? 0, 12);
    expect(lines.get('Avfall/areal (kg/m²), ikke oppgitt')?.[5]).toBeCloseTo(25.6, 9);
    expect(deliveries?.rowCount).toBe(3 + 6);
  });

  it('of deliveries that lack something says that they are not in it', async () => {
    const backend = await openSchool();
    const put = [{ id: 'x', position: 1, fraction: 'noe', amount: 1, unit: 't' as const }];
    await backend.call('wasteDeliveries.apply', { project: 'school', label: 'edit', put, remove: [] });
    const made = await backend.job('reports.waste', { project: 'school', language: 'nb', today: TODAY });
    const [form] = (await workbookIn(backend, made)).worksheets;
    expect(form?.getCell('A3').text).toBe('Én levering mangler noe og er ikke med i tallene.');
  });
});

/** What a cell shows: of a formula its result. */
function plain(cell: ExcelJS.Cell): number | string {
  const shown = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  return typeof shown === 'number' ? shown : cell.text;
}
