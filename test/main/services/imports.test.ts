import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { HAS_FIXTURES, readFixture } from '#test/support/fixtures.ts';
import { dump, openTestBackend, type TestBackend } from '#test/support/workspace.ts';

const SHEET = `Navn;Enhet;Kategori;GWP A1-A3
Limtre;m3;Tre;-600,5
Gips;m2;Gips;1,9
Stål;kg;Metall;1,13
Feil;sett;Annet;1
`;

const putSheet = (backend: TestBackend, text: string, name = 'epd.csv') => backend.shelf.put(name, Buffer.from(text));
const read = (backend: TestBackend, text: string, name?: string) =>
  backend.job('imports.read', { upload: putSheet(backend, text, name) });
/** The declarations that came from a sheet, beside those that the program comes with. */
const library = async (backend: TestBackend) => {
  const { rows } = await backend.call('declarations.search', { today: '2026-11-23', limit: 500 });
  return rows.map(({ declaration }) => declaration).filter(({ id }) => id.startsWith('sheet-'));
};

describe('reading a file of declarations', () => {
  it('tells what storing it would do, and stores nothing', async () => {
    const backend = await openTestBackend();
    const before = dump(backend.folder);
    const preview = await read(backend, SHEET);
    expect(preview).toMatchObject({
      file: 'epd.csv',
      format: 'sheet',
      encoding: 'utf-8',
      sheet: null,
      rowsRead: 4,
      dataSets: 4,
      counts: { new: 3, changed: 0, identical: 0, unusable: 1 },
      problems: [{ code: 'unknown-unit', severity: 'error', count: 1 }],
    });
    expect(preview.columns).toEqual([
      { heading: 'Navn', field: 'name' },
      { heading: 'Enhet', field: 'unit' },
      { heading: 'Kategori', field: 'category' },
      { heading: 'GWP A1-A3', field: 'gwpTotal A1-A3' },
    ]);
    expect(preview.categories).toEqual([
      { category: 'Tre', dataSets: 1, needAnswer: 1, proposal: true },
      { category: 'Gips', dataSets: 1, needAnswer: 1, proposal: false },
      { category: 'Metall', dataSets: 1, needAnswer: 1, proposal: false },
      { category: 'Annet', dataSets: 1, needAnswer: 0, proposal: null },
    ]);
    expect(dump(backend.folder)).toEqual(before);
  });

  it('says which value makes a product impossible, however it was written', async () => {
    const backend = await openTestBackend();
    // 10³⁰⁷ t is 10³¹⁰ kg, and the largest number is 1.8 · 10³⁰⁸.
    const { import: id } = await read(backend, 'Navn;Enhet;Deklarert mengde;GWP A1-A3 (t CO2e)\nGips;kg;1;1e307\n');
    const [row] = await backend.call('imports.rows', { import: id });
    expect(row).toMatchObject({
      state: 'unusable',
      problems: [{ code: 'impossible-value', severity: 'error', column: 'impacts.gwpTotal.A1-A3', row: 2 }],
    });
  });

  it('shows its rows, by state and page, with the problems of each', async () => {
    const backend = await openTestBackend();
    const { import: id } = await read(backend, SHEET);
    const rows = await backend.call('imports.rows', { import: id, offset: 1, limit: 2 });
    expect(rows.map(({ name, state, category, rows }) => [name, state, category, rows])).toEqual([
      ['Gips', 'new', 'Gips', [3]],
      ['Stål', 'new', 'Metall', [4]],
    ]);
    expect(await backend.call('imports.rows', { import: id, state: 'unusable' })).toEqual([
      {
        rows: [5],
        part: null,
        state: 'unusable',
        before: null,
        category: 'Annet',
        declaration: null,
        name: 'Feil',
        problems: [{ code: 'unknown-unit', severity: 'error', sheet: null, row: 5, column: 'Enhet', found: 'sett' }],
      },
    ]);
  });

  it('reads the sheet of a workbook, with decimal commas as text', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('EPD-er');
    sheet.addRow(['Våre produkter']);
    sheet.addRow(['Produktnavn', 'Deklarert enhet', 'GWP-fossil A1-A3', 'Gyldig til']);
    sheet.addRow(['Gips', '1 m²', '1,9', new Date('2028-05-31T00:00:00Z')]);
    const backend = await openTestBackend();
    const upload = backend.shelf.put('epd.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
    const preview = await backend.job('imports.read', { upload });
    expect(preview).toMatchObject({ sheet: 'EPD-er', encoding: null, counts: { new: 1 } });
    const [row] = await backend.call('imports.rows', { import: preview.import });
    expect(row?.declaration).toMatchObject({
      declaredUnit: { amount: 1, unit: 'm2' },
      validUntil: '2028-05-31',
      impacts: { gwpFossil: { 'A1-A3': 1.9 } },
    });
  });

  it.each([
    ['no-header-found', 'Bare én kolonne\nmed tekst\n'],
    ['only-headings', 'Navn;Enhet;GWP A1-A3\n'],
    ['nothing-to-import', 'Navn;Enhet;GWP A1-A3;Notat\n;;;Kommer senere\n'],
    ['file-empty', ''],
  ])('is refused with %s', async (code, text) => {
    const backend = await openTestBackend();
    await expect(read(backend, text)).rejects.toThrow(code);
  });

  it('says that what was read is gone when it was discarded, and when the file was', async () => {
    const backend = await openTestBackend();
    const { import: id } = await read(backend, SHEET);
    await backend.call('imports.discard', { import: id });
    expect((await backend.refusal('imports.rows', { import: id })).code).toBe('import-gone');
    expect((await backend.refusal('imports.commit', { import: id })).code).toBe('import-gone');
    await expect(backend.job('imports.read', { upload: 'gone' })).rejects.toThrow('not-found');
  });
});

describe('storing what was read', () => {
  it('is one step with the proposals, undone as one', async () => {
    const backend = await openTestBackend();
    const before = dump(backend.folder);
    const { import: id } = await read(backend, SHEET);
    expect(await backend.job('imports.commit', { import: id })).toEqual({ stored: 3, updated: 0 });
    const held = (await library(backend)).map(({ name, containsBiogenicCarbon }) => [name, containsBiogenicCarbon]);
    expect(new Map(held as [string, boolean][])).toEqual(
      new Map([
        ['Limtre', true],
        ['Gips', false],
        ['Stål', false],
      ]),
    );
    const { undo } = await backend.call('history.state', {});
    expect(undo).toEqual({ key: 'history.declarationsImported', params: { count: 3, file: 'epd.csv' } });
    await backend.call('history.undo', {});
    expect(dump(backend.folder)).toEqual(before);
    expect((await backend.refusal('imports.rows', { import: id })).code).toBe('import-gone');
  });

  it('takes the answers that were given, also "not known"', async () => {
    const backend = await openTestBackend();
    const { import: id } = await read(backend, SHEET);
    await backend.job('imports.commit', { import: id, biogenic: { Gips: true, Metall: null } });
    const held = new Map(
      (await library(backend)).map(({ name, containsBiogenicCarbon }) => [name, containsBiogenicCarbon]),
    );
    expect([held.get('Limtre'), held.get('Gips'), held.get('Stål') ?? null]).toEqual([true, true, null]);
  });

  it('knows the same file again, with the answers that were given, and stores only what differs', async () => {
    const backend = await openTestBackend();
    const first = await read(backend, SHEET);
    await backend.job('imports.commit', { import: first.import, biogenic: { Gips: true } });
    expect((await read(backend, SHEET)).counts).toEqual({ new: 0, changed: 0, identical: 3, unusable: 1 });

    const changed = await read(backend, SHEET.replace('1,13', '1,2').concat('Tegl;kg;Mineral;0,2\n'));
    expect(changed.counts).toEqual({ new: 1, changed: 1, identical: 2, unusable: 1 });
    expect(await backend.job('imports.commit', { import: changed.import })).toEqual({ stored: 1, updated: 1 });
    const steel = (await library(backend)).find(({ name }) => name === 'Stål');
    expect(steel?.impacts.gwpTotal).toEqual({ 'A1-A3': 1.2 });
  });

  it('leaves no step behind where everything is there already', async () => {
    const backend = await openTestBackend();
    await backend.job('imports.commit', { import: (await read(backend, SHEET)).import });
    const before = await backend.call('history.state', {});
    expect(await backend.job('imports.commit', { import: (await read(backend, SHEET)).import })).toEqual({
      stored: 0,
      updated: 0,
    });
    expect(await backend.call('history.state', {})).toEqual(before);
  });

  it('stores nothing when it is cancelled', async () => {
    const backend = await openTestBackend();
    const { import: id } = await read(backend, SHEET);
    const { job } = await backend.call('imports.commit', { import: id });
    await backend.call('jobs.cancel', { job });
    await expect(backend.finished(job)).rejects.toThrow('cancelled');
    expect(await library(backend)).toEqual([]);
  });
});

describe.runIf(HAS_FIXTURES)('ÖKOBAUDAT whole (needs the fixtures folder)', () => {
  it('is stored in one step: 983 of 993, and found identical the second time', async () => {
    const backend = await openTestBackend();
    const upload = () => backend.shelf.put('OBD_2020_II.csv', readFixture('epd-tables', 'OBD_2020_II.csv'));
    const preview = await backend.job('imports.read', { upload: upload() });
    expect(preview).toMatchObject({ rowsRead: 4813, dataSets: 993, counts: { new: 983, unusable: 10 } });
    expect(await backend.job('imports.commit', { import: preview.import })).toEqual({ stored: 983, updated: 0 });
    const again = await backend.job('imports.read', { upload: upload() });
    expect(again.counts).toEqual({ new: 0, changed: 0, identical: 983, unusable: 10 });
  });
});
