import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { ProjectPackage } from '#core/project/package.ts';
import { SCHOOL, upload } from '#test/support/school.ts';
import { openTestBackend, type TestBackend } from '#test/support/workspace.ts';

const TODAY = '2027-11-27';

/** The school with 96 t of 100 sorted in 2027, and a hall with 5 t of 10. */
async function twoProjects(): Promise<TestBackend> {
  const backend = await openTestBackend();
  const [sorted, mixed] = ['1141', '9912'];
  const put = (document: ProjectPackage) =>
    backend.call('projects.importPackage', { upload: upload(backend, document) });
  const waste = (id: string, sortedTonnes: number, mixedTonnes: number) => ({
    deliveries: [
      { id: `${id}-sorted`, date: '2027-03-04', fraction: sorted, amount: sortedTonnes, unit: 't' as const },
      { id: `${id}-mixed`, date: '2027-03-05', fraction: mixed, amount: mixedTonnes, unit: 't' as const },
    ],
  });
  await put({ ...SCHOOL, project: { ...SCHOOL.project, waste: waste('school', 96, 4) } });
  await put({
    ...SCHOOL,
    declarations: [],
    project: {
      id: 'hall',
      name: 'Volla hall',
      method: { preset: 'ns3720' },
      waste: waste('hall', 5, 5),
      constructionPeriod: { from: '2026-01-01', to: '2026-12-31' },
    },
  });
  await backend.call('requirements.apply', {
    project: 'school',
    label: 'take',
    put: [
      { id: 'sorting', number: 'A-01', measures: ['2.14'], measuredBy: 'sortingRate', target: 0.95, position: 1 },
      {
        id: 'epd',
        number: 'M-01',
        title: 'EPD',
        measures: ['3.5'],
        position: 2,
        deviations: [{ id: 'd1', found: '2027-05-02', text: 'Ingen EPD på gulv' }],
      },
    ],
    remove: [],
  });
  return backend;
}

async function workbookOf(backend: TestBackend, year: number): Promise<ExcelJS.Workbook> {
  const made = await backend.job('reports.actionPlan', { year, language: 'nb', today: TODAY });
  expect(made.name).toBe(`Handlingsplan ${year}, ${TODAY}.xlsx`);
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(Uint8Array.from(backend.shelf.take(made.file)?.bytes ?? []).buffer);
  return read;
}

/** The cells of the row that begins with a text, by the headings over them. */
function rowOf(sheet: ExcelJS.Worksheet | undefined, first: string): Record<string, ExcelJS.CellValue> {
  let headings: string[] = [];
  const found: Record<string, ExcelJS.CellValue> = {};
  sheet?.eachRow((row) => {
    if (['Tiltak', 'Prosjekt'].includes(row.getCell(1).text) && row.cellCount > 3) {
      headings = (Array.isArray(row.values) ? row.values : []).slice(1).map(String);
    } else if (row.getCell(1).value === first) {
      headings.forEach((heading, index) => (found[heading] = row.getCell(index + 1).value));
    }
  });
  return found;
}

describe('the report of the action plan', () => {
  it('says of each measure what was asked, met and documented, and the figure of the year over all projects', async () => {
    const backend = await twoProjects();
    await backend.call('portfolio.setTarget', { measure: '2.14', year: 2027, share: 0.97 });
    const read = await workbookOf(backend, 2027);
    expect(read.worksheets.map(({ name }) => name)).toEqual(['Tiltak 2027', 'Prosjekter', 'Avvik']);
    // (96 + 5) / (100 + 10), and the school's own 96 % meets what it is asked.
    const sorting = rowOf(read.getWorksheet('Tiltak 2027'), '2.14');
    expect(sorting).toMatchObject({ 'Prosjekter med krav': 1, 'Krav stilt': 1, Ivaretatt: 1 });
    expect(sorting).toMatchObject({ Dokumentert: 1, 'Åpne avvik': 0, '2026': '–', 'Mål 2027': 0.97 });
    expect(sorting['2027']).toBeCloseTo(101 / 110, 12);
    expect(sorting['Tas opp fordi']).toBe('Under målet.');
    expect(rowOf(read.getWorksheet('Tiltak 2027'), '3.5')['Tas opp fordi']).toBe('Krav gjenstår. Avvik er åpne.');
    expect(rowOf(read.getWorksheet('Tiltak 2027'), '3.12')).toMatchObject({
      'Krav stilt': 0,
      'Krav i katalogen': 'T-12',
      'Alle år': 'ingen egne tall',
    });
    const deviation = rowOf(read.getWorksheet('Avvik'), 'Volla skole');
    expect(Object.values(deviation)).toContain('Ingen EPD på gulv');
  });

  it('lists the projects of the year first, and what no account tells as a dash', async () => {
    const read = await workbookOf(await twoProjects(), 2027);
    const sheet = read.getWorksheet('Prosjekter');
    const names: unknown[] = [];
    sheet?.eachRow((row) => names.push(row.getCell(1).value));
    expect(names.indexOf('Volla skole')).toBeLessThan(names.indexOf('Volla hall'));
    expect(rowOf(sheet, 'Volla hall')).toMatchObject({
      'Klimagassregnskap (t CO₂e)': '–',
      Sortert: 0.5,
      'Avfall (t)': 10,
    });
  });

  it('is made of no project too', async () => {
    const read = await workbookOf(await openTestBackend(), 2027);
    expect(rowOf(read.getWorksheet('Tiltak 2027'), '2.14')['Tas opp fordi']).toBe('Ikke krevd i noe prosjekt.');
  });
});

describe('a target of the municipality’s own', () => {
  it('is set for a year, taken away and undone', async () => {
    const backend = await openTestBackend();
    const targets = async () => (await backend.call('portfolio.targets', {})).map(({ year, share }) => [year, share]);
    await backend.call('portfolio.setTarget', { measure: '2.14', year: 2027, share: 0.9 });
    await backend.call('portfolio.setTarget', { measure: '2.14', year: 2027, share: 0.97 });
    expect(await targets()).toEqual([[2027, 0.97]]);
    await backend.call('portfolio.setTarget', { measure: '2.14', year: 2027, share: null });
    expect(await targets()).toEqual([]);
    await backend.call('history.undo', {});
    expect(await targets()).toEqual([[2027, 0.97]]);
  });

  it('is refused above the whole, and for a year that nobody plans', async () => {
    const backend = await openTestBackend();
    for (const wrong of [
      { year: 2027, share: 1.2 },
      { year: 227, share: 0.9 },
    ]) {
      expect(await backend.refusal('portfolio.setTarget', { measure: '2.14', ...wrong })).toMatchObject({
        code: 'invalid-input',
      });
    }
  });
});
