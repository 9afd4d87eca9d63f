import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import ExcelJS from 'exceljs';

type Column = readonly [heading: string, value: (row: number) => string | number | Date];

/** One product a row, with the columns that suppliers fill in; the first column is what a product is known by. */
const PRODUCT_COLUMNS: readonly Column[] = [
  ['Produktnavn', (row) => `${pick(PRODUCTS, row)} ${100 + (row % 900)} mm, type ${row}`],
  ['Produsent', (row) => `${pick(MAKERS, row)} ${row % 400} AS`],
  ['EPD-nummer', (row) => `NEPD-${1000 + (row % 9000)}-${row}-NO`],
  ['Programoperatør', () => 'EPD-Norge'],
  ['Deklarert enhet', (row) => pick(['m2', 'kg', 'm3', 'stk'], row)],
  ['Deklarert mengde', (row) => pick([1, 1, 1000, 10], row)],
  ['Masse (kg)', (row) => pick([12.5, 1, 2400, 84], row)],
  ['Gyldig til', (row) => new Date(Date.UTC(2027 + (row % 5), row % 12, 1 + (row % 28)))],
  ['Levetid (år)', (row) => pick([60, '> 50', 30, 25], row)],
  ['Standard', () => 'EN 15804+A2'],
  ['Produktgruppe', (row) => pick(['Betong', 'Tre', 'Isolasjon', 'Gulv', 'Stål'], row)],
  ['Datatype', () => 'EPD'],
  ...['A1-A3', 'A4', 'A5', 'B1', 'C1', 'C2', 'C3', 'C4', 'D'].map(
    (module, index) => [`GWP-fossil ${module}`, (row: number) => figure(row, index)] as const,
  ),
  ['GWP-biogenic A1-A3', (row) => -figure(row, 3)],
  ['GWP-luluc A1-A3', (row) => figure(row, 1) / 1000],
];
const PRODUCTS = [
  'Betongelement',
  'Bindingsverk av gran',
  'Steinull',
  'Vinylgulv',
  'Stålbjelke',
  'Gipsplate',
  'Glassfasade',
];
const MAKERS = ['Hønefoss Trelast', 'Ålesund Sement', 'Sørlandet Bygg', 'Nordmøre Stål', 'Ringerike Isolasjon'];

/** One weigh ticket a row, as waste companies list them. */
const DELIVERY_COLUMNS: readonly Column[] = [
  ['Dato', (row) => new Date(Date.UTC(2027, row % 18, 1 + (row % 28)))],
  ['Veieseddel', (row) => `V-${100_000 + row}`],
  ['Avfallstype', (row) => pick(['1141', '1615', '1452', '9912', '1612', '7051'], row)],
  ['Mengde', (row) => 20 + ((row * 37) % 8000)],
  ['Enhet', () => 'kg'],
  ['Mottak', (row) => `Mottak ${row % 7}`],
  ['Type arbeid', (row) => pick(['Nybygg', 'Rehabilitering', 'Riving'], row)],
  ['Behandling', () => 'Materialgjenvinning'],
  ['Merknad', (row) => (row % 9 === 0 ? `Bil ${row % 40}` : '')],
];

/** Writes the same workbook each time: a heading row and `count` products. */
export async function writeProducts(path: string, count: number): Promise<void> {
  await writeSheet(path, PRODUCT_COLUMNS, 'Gyldig til', count);
}

/** The same for deliveries of waste. */
export async function writeDeliveries(path: string, count: number): Promise<void> {
  await writeSheet(path, DELIVERY_COLUMNS, 'Dato', count);
}

async function writeSheet(path: string, columns: readonly Column[], dates: string, count: number): Promise<void> {
  const stream = createWriteStream(path);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useSharedStrings: true, useStyles: true });
  const sheet = workbook.addWorksheet('Liste');
  sheet.getColumn(columns.findIndex(([heading]) => heading === dates) + 1).numFmt = 'dd.mm.yyyy';
  sheet.addRow(columns.map(([heading]) => heading)).commit();
  for (let row = 1; row <= count; row += 1) sheet.addRow(columns.map(([, value]) => value(row))).commit();
  await Promise.all([once(stream, 'close'), workbook.commit()]);
}

function pick<T>(list: readonly [T, ...T[]] | readonly T[], row: number): T {
  const chosen = list[row % list.length];
  if (chosen === undefined) throw new RangeError('A list to pick from is never empty');
  return chosen;
}

/** kg CO₂e, with as many digits as declarations print. */
function figure(row: number, module: number): number {
  return Math.round(((row * 7919 + module * 104_729) % 999_983) * 100) / 1_000_000;
}
