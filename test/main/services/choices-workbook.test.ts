import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { TODAY } from '#test/support/build.ts';
import { importSchool } from '#test/support/school.ts';
import { openTestBackend, type TestBackend } from '#test/support/workspace.ts';

async function workbook(backend: TestBackend): Promise<ExcelJS.Workbook> {
  const made = await backend.job('reports.choices', { project: 'school', language: 'nb', today: TODAY });
  expect(made.name).toBe(`Volla skole – valg og støtte ${TODAY}.xlsx`);
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(Uint8Array.from(backend.shelf.take(made.file)?.bytes ?? []).buffer);
  return read;
}

/** The row that begins with the text; of several the last. */
function rowOf(read: ExcelJS.Workbook, sheet: string, first: string): ExcelJS.Row {
  let found: ExcelJS.Row | undefined;
  read.getWorksheet(sheet)?.eachRow((row) => {
    if (row.getCell(1).text === first) found = row;
  });
  if (!found) throw new Error(`${sheet} has no row for ${first}`);
  return found;
}

it('choices and grants go to Excel, each share and sum a formula of the cells that it is of', async () => {
  const backend = await openTestBackend();
  await importSchool(backend);
  const [wall] = (await backend.call('projects.get', { id: 'school' })).alternatives[0]?.components ?? [];
  if (!wall) throw new Error('The school lacks its wall');
  // 20 of the 120 m³ are reused: 8 600 of 51 600 kg; the floor has no mass.
  await backend.call('components.apply', {
    alternative: 'renovate',
    label: 'edit',
    put: [
      { ...wall, quantity: 100, recycledContent: 0.25 },
      { ...wall, id: 'again', quantity: 20, origin: 'reused', position: 9 },
    ],
    remove: [],
  });
  await backend.call('choices.apply', {
    project: 'school',
    put: [
      { id: 'bore', position: 1, topic: 'trenchless', considered: 'Boring', chosen: false, reason: 'Fjell' },
      { id: 'emptied', position: 2 },
    ],
    remove: [],
  });
  await backend.call('grants.apply', {
    project: 'school',
    put: [
      { id: 'a', position: 1, scheme: 'klimasats', state: 'granted', extraCost: 2_000_000, granted: 1_500_000 },
      { id: 'b', position: 2, scheme: 'klimasats', state: 'applied', extraCost: 100, applied: 75 },
      { id: 'c', position: 3, scheme: 'klimasats', state: 'paid', granted: 75_000 },
    ],
    remove: [],
  });

  const read = await workbook(backend);
  expect(read.worksheets.map(({ name }) => name)).toEqual(['Andeler', 'Valg', 'Støtte']);

  const shares: ExcelJS.CellValue[] = [];
  read.getWorksheet('Andeler')?.eachRow((row, number) => {
    if (row.getCell(1).text === 'Rehabilitering' && row.getCell(2).text === 'kg') {
      expect(row.getCell(5).value).toEqual({ formula: `D${number}/C${number}`, result: 8600 / 51_600 });
      expect(row.getCell(11).value).toEqual({ formula: `J${number}/I${number}`, result: 0.25 });
      shares.push(row.getCell(3).value, row.getCell(4).value, row.getCell(12).value);
    }
  });
  expect(shares).toEqual([51_600, 8600, 2]);

  const bore = rowOf(read, 'Valg', '3.11');
  expect([2, 3, 4, 5].map((column) => bore.getCell(column).value)).toEqual(['Grøftefritt', 'Boring', 'Nei', 'Fjell']);
  expect(read.getWorksheet('Valg')?.rowCount).toBe(bore.number);

  // The grants stand in rows 4–6. The paid one lacks its extra cost, so that the sums say so.
  const klimasats = rowOf(read, 'Støtte', 'Klimasats');
  expect([4, 5, 6, 7, 8, 9].map((column) => klimasats.getCell(column).value)).toEqual([
    { formula: 'D4+D5', result: 2_000_100 },
    { formula: 'F4+F6', result: 1_575_000 },
    { formula: 'F6', result: 75_000 },
    { formula: 'E5', result: 75 },
    0,
    'ufullstendig',
  ]);
  expect(rowOf(read, 'Støtte', 'Alle ordninger').getCell(5).value).toEqual({ formula: 'F4+F6', result: 1_575_000 });
});
