import { describe, expect, it } from 'vitest';
import { declarationSchema } from '#core/declaration/declaration.ts';
import type { SheetCell } from '#core/sheet/import-source.ts';
import { productColumn } from '#core/sheet/product-columns.ts';
import { holdsDeclarations, readDeclarations } from '#core/sheet/read-declarations.ts';

const read = (...rows: SheetCell[][]) =>
  readDeclarations({
    lines: rows.map((cells, index) => ({ number: index + 1, cells })),
    sheet: 'Ark 1',
    file: 'epd.xlsx',
    today: '2026-11-23',
  });
const HEAD = ['Navn', 'Enhet', 'GWP A1-A3'];
/** The one product under these headings. */
const product = (headings: SheetCell[], ...cells: SheetCell[]) => read(headings, cells)?.dataSets[0];
const codes = (...rows: SheetCell[][]) =>
  read(...rows)?.dataSets.map(({ problems }) => problems.map(({ code, severity }) => `${severity} ${code}`));

describe('headings', () => {
  it.each([
    ['GWP A1-A3', 'gwpTotal A1-A3'],
    ['A1-A3', 'gwpTotal A1-A3'],
    ['GWP-total A1A3', 'gwpTotal A1-A3'],
    ['GWP-IOBC C3', 'gwpIobc C3'],
    ['GWP-GHG (A1–A3)', 'gwpIobc A1-A3'],
    ['GWPfossil A4', 'gwpFossil A4'],
    ['A1-A3 GWP-biogenic [kg CO2e]', 'gwpBiogenic A1-A3'],
    ['GWP_luluc_A1A2A3', 'gwpLuluc A1-A3'],
    ['Klimagassutslipp A1 til A3 (kg CO₂-ekv.)', 'gwpTotal A1-A3'],
    ['Modul D', 'gwpTotal D'],
    ['CO2-utslipp A1-A3', 'gwpTotal A1-A3'],
    ['Utslipp A1-A3 (kg CO2e)', 'gwpTotal A1-A3'],
    ['Karbonavtrykk A1-A3', 'gwpTotal A1-A3'],
    ['CO₂-fotavtrykk, A4', 'gwpTotal A4'],
    ['GWP100 C3', 'gwpTotal C3'],
    ['Carbon footprint A1-A3', 'gwpTotal A1-A3'],
    ['A2', 'gwpTotal A2'],
  ])('%s is %s', (heading, expected) => {
    const column = productColumn(heading);
    expect(column?.kind === 'figure' && `${column.indicator} ${column.module}`).toBe(expected);
  });
  it.each([
    'ODP A1-A3',
    'PERT (A1-A3)',
    'Kommentar C3',
    'C1-C4',
    'Standard EN 15804+A1',
    'A9',
    'B',
    'Nummer',
    'Utslipp A1-A3',
  ])('%s is not read as anything', (heading) => expect(productColumn(heading)).toBeNull());
  it.each([
    ['Produktnavn', 'name'],
    ['Product name', 'name'],
    ['Produktname', 'name'],
    ['Benämning', 'name'],
    ['Deklareret enhed', 'unit'],
    ['Gültig bis', 'validUntil'],
    ['Gueltig bis', 'validUntil'],
    ['Levetid (år)', 'serviceLife'],
    ['Densitet [kg/m³]', 'density'],
    ['EPD-nr.', 'registration'],
    ['Gyldig t.o.m.', 'validUntil'],
    ['Utløpsdato EPD', 'validUntil'],
    ['Dekl. enhet', 'unit'],
    ['Produsent/leverandør', 'manufacturer'],
  ])('%s is the %s', (heading, field) => expect(productColumn(heading)).toMatchObject({ kind: 'field', field }));
  it('tell the unit of what stands below: mm, tonnes of CO₂', () => {
    expect(productColumn('Tykkelse (mm)')).toMatchObject({ field: 'thickness', factor: 0.001 });
    expect(productColumn('Tykkelse')).toMatchObject({ field: 'thickness', factor: null });
    expect(productColumn('GWP A1-A3 (tonn CO2e)')).toMatchObject({ module: 'A1-A3', factor: 1000 });
  });

  it('may call the module by its name, where they say that it is climate', () => {
    expect(productColumn('GWP produksjon (A1-A3)')).toMatchObject({ indicator: 'gwpTotal', module: 'A1-A3' });
    expect(productColumn('CO2 transport til byggeplass A4')).toMatchObject({ module: 'A4' });
    expect(productColumn('Klima: råvarer, A1')).toMatchObject({ module: 'A1' });
    for (const other of ['Transport (A4)', 'Pris transport A4', 'ODP produksjon A1-A3', 'Kommentar GWP A1-A3']) {
      expect(productColumn(other)).toBeNull();
    }
  });
  it('say by their unit whether a weight is of the product, an area or a volume', () => {
    expect(productColumn('Vekt (kg)')).toMatchObject({ field: 'mass', factor: 1 });
    expect(productColumn('Vekt (g/m²)')).toMatchObject({ field: 'grammage', factor: 0.001 });
    expect(productColumn('Vekt kg/m³')).toMatchObject({ field: 'density', factor: 1 });
  });
  it('may say that a weight is of what is declared, and of one piece only where that is what is declared', () => {
    for (const mass of ['Mass per unit', 'Weight per unit (kg)', 'Masse pr. enhet [kg]', 'Vekt pr. deklarert enhet']) {
      expect(productColumn(mass)).toMatchObject({ field: 'mass', factor: 1 });
    }
    expect(productColumn('Weight per declared unit, g')).toMatchObject({ field: 'mass', factor: 0.001 });
    expect(productColumn('Vekt pr. stk')).toBeNull();
  });
  it('are found below a title and notes, within 30 rows', () => {
    const notes = Array.from({ length: 29 }, () => ['Liste over EPD-er 2026']);
    expect(read(...notes, HEAD, ['Gips', 'm2', 2])?.dataSets).toHaveLength(1);
    expect(read(...notes, ['Én til'], HEAD, ['Gips', 'm2', 2])).toBeNull();
  });
  it('may stand in two rows, the indicator over its modules', () => {
    const source = read(
      ['Produkt', null, 'GWP-fossil', null, 'GWP-IOBC', 'ODP', null],
      ['Navn', 'Enhet', 'A1-A3', 'A4', 'A1-A3', 'A1-A3', 'A4'],
      ['Gips', 'm2', 1, 2, 3, 9, 9],
    );
    expect(source?.dataSets[0]?.declaration?.impacts).toEqual({
      gwpFossil: { 'A1-A3': 1, A4: 2 },
      gwpIobc: { 'A1-A3': 3 },
    });
  });
  it('have to name product, unit and a figure', () => {
    for (const rows of [
      [
        ['Navn', 'GWP A1-A3'],
        ['Gips', 2],
      ],
      [
        ['Navn', 'Enhet', 'Pris'],
        ['Gips', 'm2', 2],
      ],
    ]) {
      expect(holdsDeclarations(rows.map((cells, index) => ({ number: index + 1, cells })))).toBe(false);
      expect(read(...rows)?.dataSets).toEqual([]);
    }
  });
});

describe('a product', () => {
  it.each([
    ['Produktspesifikk', 'epd'],
    ['EPD', 'epd'],
    ['Gjennomsnitt for bransjen', 'sector'],
    ['Generisk', 'generic'],
    // What kind of thing it is, and not of data.
    ['Byggeprodukt', 'generic'],
  ])('whose type is «%s» is %s data where it has no number', (type, kind) => {
    expect(product(['Navn', 'Enhet', 'Type', 'GWP A1-A3'], 'Gips', 'm2', type, 2)?.declaration?.kind).toBe(kind);
  });

  it('is read whole, with Norwegian numbers and dates', () => {
    const headings = ['Navn', 'Produsent', 'EPD-nr.', 'Deklarert enhet', 'Vekt (kg)', 'Tykkelse (mm)', 'Gyldig til'];
    const more = [
      'Levetid',
      'Standard',
      'Kategori',
      'GWP-total A1-A3',
      'GWP-fossil A1-A3',
      'GWP-fossil C3',
      'GWP-fossil D',
    ];
    const cells = [
      'Limtre',
      'Moelven',
      'NEPD-456-318-NO',
      '1 m3',
      '430',
      '',
      '31.05.2028',
      '> 50 år',
      'EN 15804:2012+A2:2019',
    ];
    const dataSet = product([...headings, ...more], ...cells, 'Tre', '−600,1', '82,1', 'MND', '-90,5');
    expect(dataSet?.problems).toEqual([]);
    expect(declarationSchema.parse(dataSet?.declaration)).toEqual({
      id: 'sheet-nepd-456-318-no',
      kind: 'epd',
      name: 'Limtre',
      manufacturer: 'Moelven',
      registration: 'NEPD-456-318-NO',
      programOperator: null,
      standard: 'EN 15804+A2',
      validUntil: '2028-05-31',
      declaredUnit: { amount: 1, unit: 'm3' },
      equivalents: { kg: 430 },
      serviceLife: 50,
      serviceLifeBound: 'atLeast',
      biogenicCarbon: null,
      impacts: { gwpTotal: { 'A1-A3': -600.1 }, gwpFossil: { 'A1-A3': 82.1, D: -90.5 } },
      source: { name: 'epd.xlsx' },
    });
    expect(dataSet?.categoryPath).toEqual(['Tre']);
  });

  it('is declared per the amount in its own column, else before its unit, else per one', () => {
    const amountOf = (headings: SheetCell[], ...cells: SheetCell[]) =>
      product(headings, ...cells)?.declaration?.declaredUnit;
    const inColumn = ['Navn', 'Enhet', 'Deklarert mengde', 'GWP A1-A3'];
    expect(amountOf(inColumn, 'Sement', 'kg', 1000, 587)).toEqual({ amount: 1000, unit: 'kg' });
    expect(amountOf(HEAD, 'Sement', '1000 kg', 587)).toEqual({ amount: 1000, unit: 'kg' });
    expect(amountOf(HEAD, 'Sement', 'tonn', 587)).toEqual({ amount: 1, unit: 't' });
    expect(codes(inColumn, ['Sement', 'kg', '', 587])).toEqual([['error no-declared-amount']]);
    expect(codes(inColumn, ['Sement', 'kg', 0, 587])).toEqual([['error no-declared-amount']]);
  });

  it('keeps what is not declared apart from 0', () => {
    const dataSet = product([...HEAD, 'C1', 'C2', 'C3'], 'Gips', 'm2', 2, '', 'ND', 0);
    expect(dataSet?.declaration?.impacts.gwpTotal).toEqual({ 'A1-A3': 2, C3: 0 });
  });

  it('has the sum of A1, A2 and A3 left to the account, and says where only some are given', () => {
    const parts = ['Navn', 'Enhet', 'A1', 'A2', 'A3'];
    expect(product(parts, 'Gips', 'm2', 1, 2, 3)?.declaration?.impacts.gwpTotal).toEqual({ A1: 1, A2: 2, A3: 3 });
    expect(codes(parts, ['Gips', 'm2', 1, 2, ''])).toEqual([['warning product-stage-partial']]);
    expect(codes([...parts, 'A1-A3'], ['Gips', 'm2', 1, 2, 3, 7])).toEqual([['warning figures-disagree']]);
  });

  it('is known again by its registration, else by what names it', () => {
    const named = ['Navn', 'Produsent', 'Enhet', 'GWP A1-A3'];
    expect(product(named, 'Gips ', 'Norgips', 'm2', 2)?.declaration?.id).toBe('sheet-gips|norgips|m2');
    const several = read(['EPD', ...HEAD], ['N-1', 'A', 'm2', 1], ['N-1', 'B', 'm2', 2], ['N-2', 'C', 'm2', 3]);
    expect(several?.dataSets.map(({ declaration }) => declaration?.id)).toEqual([
      'sheet-n-1|a',
      'sheet-n-1|b',
      'sheet-n-2',
    ]);
  });
});

describe('a row that cannot be used says why, and where', () => {
  it('names sheet, row, column and what was found', () => {
    expect(read(HEAD, ['Gips', 'sett', 2])?.dataSets[0]?.problems).toEqual([
      { code: 'unknown-unit', severity: 'error', sheet: 'Ark 1', row: 2, column: 'Enhet', found: 'sett' },
    ]);
  });
  it.each<[string, SheetCell[][]]>([
    ['error no-name', [HEAD, ['', 'm2', 2]]],
    ['error no-unit', [HEAD, ['Gips', null, 2]]],
    ['error no-unit', [HEAD, ['Gips', '–', 2]]],
    ['error no-unit', [HEAD, ['Gips', 1000, 2]]],
    ['error not-a-number', [HEAD, ['Gips', 'm2', '#DIV/0!']]],
    ['error not-a-number', [HEAD, ['Gips', 'm2', new Date('2026-02-01')]]],
    ['error ambiguous-number', [HEAD, ['Gips', 'm2', '1.234']]],
    ['error no-impacts', [HEAD, ['Gips', 'm2', 'MND']]],
    [
      'error service-life-too-short',
      [
        [...HEAD, 'Levetid'],
        ['Gips', 'm2', 2, 0],
      ],
    ],
    [
      'warning not-a-number',
      [
        [...HEAD, 'Levetid'],
        ['Gips', 'm2', 2, '15|50'],
      ],
    ],
    [
      'warning not-a-date',
      [
        [...HEAD, 'Gyldig til'],
        ['Gips', 'm2', 2, 'snart'],
      ],
    ],
    [
      'warning expired',
      [
        [...HEAD, 'Gyldig til'],
        ['Gips', 'm2', 2, '22.11.2026'],
      ],
    ],
    [
      'warning impossible-value',
      [
        [...HEAD, 'Masse (kg)'],
        ['Gips', 'm2', 2, -9],
      ],
    ],
    [
      'warning implausible-figure',
      [
        [...HEAD, 'Densitet'],
        ['Gips', 'kg', 2, 1.2],
      ],
    ],
    [
      'warning material-idle',
      [
        [...HEAD, 'Densitet'],
        ['Gips', 'm2', 2, 940],
      ],
    ],
  ])('%s', (expected, rows) => expect(codes(...rows)).toEqual([[expected]]));

  it('an ambiguous number is none where its column settles the mark', () => {
    const source = read(HEAD, ['Gips', 'm2', '1.234'], ['Stål', 'kg', '0.75']);
    expect(source?.dataSets[0]?.declaration?.impacts.gwpTotal?.['A1-A3']).toBe(1.234);
  });
  it('an ambiguous number stays a question among decimal commas: a point there is a thousands mark or a slip', () => {
    const source = read(HEAD, ['Gips', 'm2', '1,95'], ['Stål', 'kg', '0,37'], ['Betong', 'm3', '1.234']);
    expect(source?.dataSets.map(({ declaration }) => declaration?.impacts.gwpTotal?.['A1-A3'])).toEqual([
      1.95,
      0.37,
      undefined,
    ]);
    expect(source?.dataSets[2]?.problems).toMatchObject([{ code: 'ambiguous-number', severity: 'error', row: 4 }]);
  });
  it('a sum below the list is no product, and one that has a unit is', () => {
    const source = read(HEAD, ['Gips', 'm2', 2], ['Sum', '', 2], ['Totalt:', null, 2], ['Total', 'm2', 3]);
    expect(source?.dataSets.map(({ name }) => name)).toEqual(['Gips', 'Total']);
  });
  it('the same product twice is the first of them', () => {
    const source = read(HEAD, ['Gips', 'm2', 2], ['gips', 'm2', 3]);
    expect(source?.dataSets.map(({ declaration }) => declaration?.impacts.gwpTotal?.['A1-A3'])).toEqual([2, undefined]);
    // The name is the first one's, and the figures are others: that is no row to take away.
    expect(source?.dataSets[1]?.problems[0]).toMatchObject({ code: 'name-taken', row: 3 });
    expect(codes(HEAD, ['Gips', 'm2', 2], ['gips', 'm2', 2])).toEqual([[], ['error duplicate-row']]);
  });
  it('one registration number for two products is said at the second, and both are kept with their own figures', () => {
    const head = [...HEAD, 'EPD-nr.'];
    const rows = (second: string) => [head, ['Gips', 'm2', 2, 'NEPD-1'], [second, 'm2', 3, 'NEPD-1']];
    expect(codes(...rows('Gips, brann'))).toEqual([[], ['warning shared-registration']]);
    expect(new Set(read(...rows('Gips, brann'))?.dataSets.map(({ declaration }) => declaration?.id)).size).toBe(2);
    expect(codes(...rows('gips'))).toEqual([[], ['error name-taken']]);
  });
  it('rows of units and notes are no products', () => {
    const source = read(HEAD, ['', '[-]', 'kg CO2e'], ['Gips', 'm2', 2], ['', 'Kilde: egen liste', '']);
    expect(source?.dataSets.map(({ name }) => name)).toEqual(['Gips']);
  });
});
