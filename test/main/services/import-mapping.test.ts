import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { ImportPreview } from '#core/api/import-preview.ts';
import { fieldAs, figureAs, type ProductColumn } from '#core/sheet/product-columns.ts';
import type { ProductMapping } from '#core/sheet/product-mapping.ts';
import { dump, openTestBackend, type TestBackend } from '#test/support/workspace.ts';

/** Headings that nobody could foresee. */
const ODD = `Artikkel;Selges per;Karbon inn;Karbon ut
Gips;m2;1,95;0,02
Beslag;sett;3,4;MND
Steinull;m2;1.234;0,05
`;
const COLUMNS: (ProductColumn | null)[] = [
  fieldAs('name', ''),
  fieldAs('unit', ''),
  figureAs('gwpIobc', 'A1-A3', ''),
  figureAs('gwpIobc', 'C3', ''),
];

const put = (backend: TestBackend, content: string | Uint8Array, name = 'priser.csv') =>
  backend.shelf.put(name, typeof content === 'string' ? Buffer.from(content) : content);
const read = (backend: TestBackend, content: string | Uint8Array, name?: string) =>
  backend.job('imports.read', { upload: put(backend, content, name) });
const mappingOf = ({ layout }: ImportPreview): ProductMapping => {
  if (!layout) throw new Error('nothing to map');
  return layout.mapping;
};
const mapped = async (backend: TestBackend, content: string = ODD) => {
  const preview = await read(backend, content);
  return backend.job('imports.map', { import: preview.import, mapping: { ...mappingOf(preview), columns: COLUMNS } });
};
const workbookOf = async (sheets: Record<string, (string | number | null)[][]>): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) workbook.addWorksheet(name).addRows(rows);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

describe('a sheet whose headings say nothing', () => {
  it('is opened for a person to say what they are, and stores nothing', async () => {
    const backend = await openTestBackend();
    const before = dump(backend.folder);
    const { layout, dataSets } = await read(backend, ODD);
    expect(dataSets).toBe(0);
    expect(layout).toMatchObject({
      lacking: ['name', 'unit', 'figure'],
      isKept: false,
      mapping: { headerRow: 1, headerRows: 1, columns: [null, null, null, null] },
      names: ['Artikkel', 'Selges per', 'Karbon inn', 'Karbon ut'],
    });
    expect(layout?.sample.map(({ cells }) => cells[0]?.text)).toEqual(['Gips', 'Beslag', 'Steinull']);
    expect(dump(backend.folder)).toEqual(before);
  });

  it('is read as it is mapped, with what is left in doubt', async () => {
    const backend = await openTestBackend();
    const preview = await mapped(backend);
    expect(preview).toMatchObject({ dataSets: 3, counts: { new: 1, unusable: 2 } });
    expect(preview.layout).toMatchObject({
      lacking: [],
      points: [{ column: 2, found: '1.234', count: 1, answer: null }],
      units: [{ text: 'sett', count: 1, answer: null }],
    });
    const [row] = await backend.call('imports.rows', { import: preview.import });
    expect(row?.declaration).toMatchObject({ name: 'Gips', impacts: { gwpIobc: { 'A1-A3': 1.95, C3: 0.02 } } });
  });

  it('keeps mapping and answers when its rows are stored, and knows them the next time', async () => {
    const backend = await openTestBackend();
    const first = await mapped(backend);
    const mapping = mappingOf(first);
    const answered = await backend.job('imports.map', {
      import: first.import,
      mapping: {
        ...mapping,
        columns: mapping.columns.map((column, at) => (column && at === 2 ? { ...column, point: 'decimal' } : column)),
      },
      units: [{ text: 'sett', unit: 'pcs' }],
    });
    expect(answered.counts).toMatchObject({ new: 3, unusable: 0 });
    // Until its rows are stored nothing is kept.
    expect((await read(backend, ODD)).layout?.isKept).toBe(false);
    await backend.job('imports.commit', { import: answered.import });

    const later = await read(backend, `Prisliste 2028\n${ODD.replace('Artikkel', 'ARTIKKEL:')}Skrue;Sett;2;0,1\n`);
    expect(later.layout).toMatchObject({ isKept: true, mapping: { headerRow: 2 }, lacking: [] });
    expect(later.counts).toMatchObject({ identical: 3, new: 1, unusable: 0 });
    // An answer for a unit holds for every sheet.
    const other = await read(backend, 'Navn;Enhet;GWP A1-A3\nBolt;sett;1\n');
    expect(other.counts).toMatchObject({ new: 1 });
    expect(other.layout?.units).toEqual([{ text: 'sett', count: 1, answer: 'pcs' }]);
  });

  it('an answer that is taken back is a question again', async () => {
    const backend = await openTestBackend();
    const first = await mapped(backend);
    const unit = (answer: 'pcs' | null, id: string) =>
      backend.job('imports.map', { import: id, units: [{ text: 'sett', unit: answer }] });
    const answered = await unit('pcs', first.import);
    expect(answered.layout?.units).toMatchObject([{ answer: 'pcs' }]);
    expect((await unit(null, answered.import)).layout?.units).toMatchObject([{ answer: null }]);
  });

  it('a unit may be called anything', async () => {
    const backend = await openTestBackend();
    const preview = await read(backend, 'Navn;Enhet;GWP A1-A3\nA;__proto__;1\nB;constructor;1\n');
    expect(preview.layout?.units.map(({ text }) => text)).toEqual(['__proto__', 'constructor']);
    const answered = await backend.job('imports.map', {
      import: preview.import,
      units: [{ text: '__proto__', unit: 'kg' }],
    });
    expect(answered.counts).toMatchObject({ new: 1, unusable: 1 });
    await backend.job('imports.commit', { import: answered.import });
    expect((await read(backend, 'Navn;Enhet;GWP A1-A3\nC;__proto__;1\n')).counts).toMatchObject({ new: 1 });
  });

  it('headings in another place are read anew', async () => {
    const backend = await openTestBackend();
    const preview = await read(backend, 'Liste;over;varer;i;salg\nNavn;Per;GWP A1-A3\nGips;m2;1\n');
    expect(preview.layout?.mapping.headerRow).toBe(2);
    expect(preview.columns.map(({ field }) => field)).toEqual(['name', null, 'gwpTotal A1-A3']);
    const moved = await backend.job('imports.map', {
      import: preview.import,
      mapping: { ...mappingOf(preview), headerRow: 1, headerRows: 2 },
    });
    expect(moved.layout?.names).toEqual(['Navn', 'Per', 'GWP A1-A3', 'i', 'salg']);
    expect(moved.layout?.sample.map(({ number }) => number)).toEqual([3]);
  });

  it('a reading stays open beside those made of it, until its file is let go', async () => {
    const backend = await openTestBackend();
    const first = await read(backend, ODD);
    const second = await backend.job('imports.map', { import: first.import, mapping: mappingOf(first) });
    expect(await backend.call('imports.rows', { import: first.import })).toEqual([]);
    await backend.call('imports.discard', { import: second.import });
    expect((await backend.refusal('imports.rows', { import: first.import })).code).toBe('import-gone');
  });
});

describe('a workbook of several sheets', () => {
  const sheets = {
    Forord: [['Om listen']],
    Innhold: [['Kapittel', 'Side']],
    Priser: [
      ['Artikkel', 'Selges per', 'Karbon inn', 'Karbon ut'],
      ['Gips', 'm2', 1.95, 0.02],
    ],
  };

  it('is opened at the first that looks like a table, with the others to choose', async () => {
    const backend = await openTestBackend();
    const preview = await read(backend, await workbookOf(sheets), 'priser.xlsx');
    expect(preview.sheet).toBe('Innhold');
    expect(preview.layout?.sheets).toEqual(['Forord', 'Innhold', 'Priser']);
    const chosen = await backend.job('imports.map', { import: preview.import, sheet: 'Priser' });
    expect(chosen).toMatchObject({
      sheet: 'Priser',
      layout: { names: ['Artikkel', 'Selges per', 'Karbon inn', 'Karbon ut'] },
    });
    const none = backend.job('imports.map', { import: preview.import, sheet: 'Bilag' });
    await expect(none).rejects.toThrow('no-such-sheet');
  });

  it('is opened at the sheet that was chosen in one like it', async () => {
    const backend = await openTestBackend();
    const first = await read(backend, await workbookOf(sheets), 'priser.xlsx');
    const chosen = await backend.job('imports.map', { import: first.import, sheet: 'Priser' });
    const mapping = { ...mappingOf(chosen), columns: COLUMNS };
    const ready = await backend.job('imports.map', { import: chosen.import, mapping });
    await backend.job('imports.commit', { import: ready.import });
    const later = await read(backend, await workbookOf(sheets), 'priser-2028.xlsx');
    expect(later).toMatchObject({ sheet: 'Priser', layout: { isKept: true }, counts: { identical: 1, changed: 0 } });
  });

  it('has its merged cells filled where the person says so', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('EPD');
    sheet.addRows([
      ['Navn', 'Enhet', 'Kategori', 'GWP A1-A3'],
      ['Gips', 'm2', 'Plater', 1],
      ['Spon', 'm2', null, 2],
    ]);
    sheet.mergeCells('C2:C3');
    const backend = await openTestBackend();
    const preview = await read(backend, new Uint8Array(await workbook.xlsx.writeBuffer()), 'epd.xlsx');
    expect(preview.layout?.hasMerged).toBe(true);
    expect(preview.categories.map(({ category, dataSets }) => [category, dataSets])).toEqual([
      ['Plater', 1],
      ['', 1],
    ]);
    const filled = await backend.job('imports.map', {
      import: preview.import,
      mapping: { ...mappingOf(preview), fill: { down: true, across: false } },
    });
    expect(filled.categories.map(({ category, dataSets }) => [category, dataSets])).toEqual([['Plater', 2]]);
  });
});

describe('what is inserted', () => {
  const SOME_BAD = 'Navn;Enhet;GWP A1-A3\nGips;m2;1,9\nStål;kg;ukjent\nTegl;sett;2\n';

  it('is all good rows, or none unless all are good', async () => {
    const backend = await openTestBackend();
    const before = dump(backend.folder);
    const { import: id } = await read(backend, SOME_BAD);
    const all = backend.job('imports.commit', { import: id, onlyIfAllGood: true });
    await expect(all).rejects.toThrow('rows-not-usable {"file":"priser.csv","count":2}');
    expect(dump(backend.folder)).toEqual(before);
    expect(await backend.job('imports.commit', { import: id })).toEqual({ stored: 1, updated: 0 });
    await backend.call('history.undo', {});
    expect(dump(backend.folder)).toEqual(before);
  });

  it('is shown by problem, a data set once however many of its cells have it', async () => {
    const backend = await openTestBackend();
    const preview = await read(backend, 'Navn;Enhet;GWP A1-A3;GWP C3\nStål;kg;x;y\nGips;m2;1;\n');
    expect(preview.problems).toEqual([{ code: 'not-a-number', severity: 'error', count: 1 }]);
    const shown = (severity: 'error' | 'warning') =>
      backend.call('imports.rows', { import: preview.import, problem: { code: 'not-a-number', severity } });
    expect((await shown('error')).map(({ name }) => name)).toEqual(['Stål']);
    expect(await shown('warning')).toEqual([]);
  });
});

describe('the sheet with its problems marked', () => {
  it('is the same sheet, each row in its place, with the reason at its end and no text a formula', async () => {
    const backend = await openTestBackend();
    const content = await workbookOf({
      Priser: [
        ['Leverandør A'],
        [],
        ['Navn', 'Enhet', 'GWP A1-A3'],
        ['=1+1', 'm2', 'ukjent'],
        ['@SUM(A1)', '-sett', 12],
        ['Gips', 'm2', 1.95],
      ],
    });
    const { import: id } = await read(backend, content, 'priser.xlsx');
    const { file, name } = await backend.job('imports.problems', { import: id, language: 'nb' });
    expect(name).toBe('priser – Anmerkninger.xlsx');
    const marked = new ExcelJS.Workbook();
    await marked.xlsx.load((backend.shelf.take(file)?.bytes ?? new Uint8Array()).buffer as ArrayBuffer);
    expect(marked.worksheets.map((sheet) => sheet.name)).toEqual(['Priser', 'Anmerkninger']);

    const sheet = marked.getWorksheet('Priser');
    const cell = (address: string) => sheet?.getCell(address);
    expect(cell('A1')?.value).toBe('Leverandør A');
    // Texts, and no formulas.
    expect([cell('A4')?.value, cell('A5')?.value, cell('B5')?.value]).toEqual(['=1+1', '@SUM(A1)', '-sett']);
    expect(cell('C6')?.value).toBe(1.95);
    const isMarked = (address: string) => JSON.stringify(cell(address)?.fill).includes('"solid"');
    expect(['C4', 'B5', 'A4', 'C5', 'A6', 'C6'].filter(isMarked)).toEqual(['C4', 'B5']);
    expect(cell('D4')?.value).toBe(
      'Ikke et tall: «ukjent». Skriv et tall alene, eller tøm cellen hvis verdien ikke er kjent.',
    );
    expect(cell('D6')?.value).toBeNull();

    const list = marked.getWorksheet('Anmerkninger')?.getRow(2).values;
    expect(list).toEqual([
      undefined,
      'Priser',
      4,
      'GWP A1-A3',
      'Ikke et tall',
      'ukjent',
      'Skriv et tall alene, eller tøm cellen hvis verdien ikke er kjent.',
    ]);
  });

  it('has the merged cells of the file, so that it is read as the file was', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('EPD');
    sheet.addRows([
      ['Prisliste 2026'],
      ['Navn', 'Enhet', 'Kategori', 'GWP A1-A3'],
      ['Gips', 'm2', 'Plater', 1],
      ['Spon', 'm2', null, 'ukjent'],
      ['Finér', 'sett', null, 3],
      ['Stål', 'kg', null, 4],
    ]);
    sheet.mergeCells('A1:H1');
    sheet.mergeCells('C3:C5');
    sheet.mergeCells('D6:D400');
    const backend = await openTestBackend();
    const readFilled = async (content: Uint8Array) => {
      const preview = await read(backend, content, 'epd.xlsx');
      const fill = { down: true, across: false };
      return backend.job('imports.map', { import: preview.import, mapping: { ...mappingOf(preview), fill } });
    };
    const first = await readFilled(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const { file } = await backend.job('imports.problems', { import: first.import, language: 'nb' });
    const marked = backend.shelf.take(file)?.bytes ?? new Uint8Array();
    const again = await readFilled(marked);
    const rowsOf = ({ import: id }: ImportPreview) => backend.call('imports.rows', { import: id });
    expect(await rowsOf(again)).toEqual(await rowsOf(first));
    expect(again.categories).toEqual(first.categories);

    const reread = new ExcelJS.Workbook();
    await reread.xlsx.load(marked.buffer as ArrayBuffer);
    const own = reread.getWorksheet('EPD');
    // As far as the table goes, and not over the reasons.
    expect(own?.model.merges.toSorted()).toEqual(['A1:D1', 'C3:C5']);
    expect(own?.getCell('E4').value).toContain('Ikke et tall');
  });

  it('has a mark on cells that are merged at the one of them that is shown', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('EPD');
    sheet.addRows([
      ['Navn', 'Enhet', 'GWP A1-A3'],
      ['Gips', 'm2', 1],
      ['Spon', null, 2],
    ]);
    sheet.mergeCells('B2:B3');
    const backend = await openTestBackend();
    const { import: id } = await read(backend, new Uint8Array(await workbook.xlsx.writeBuffer()), 'epd.xlsx');
    const { file } = await backend.job('imports.problems', { import: id, language: 'nb' });
    const marked = new ExcelJS.Workbook();
    await marked.xlsx.load((backend.shelf.take(file)?.bytes ?? new Uint8Array()).buffer as ArrayBuffer);
    const fill = JSON.stringify(marked.getWorksheet('EPD')?.getCell('B2').fill);
    expect(fill).toContain('"solid"');
  });
});
