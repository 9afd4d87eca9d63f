import { describe, expect, it } from 'vitest';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { SheetCell, SheetTable } from '#core/sheet/import-source.ts';
import { proposeMapping, type ProductMapping } from '#core/sheet/product-mapping.ts';
import { pointQuestions, sampleRows, unitQuestions, unusedColumns } from '#core/sheet/product-sample.ts';
import { layoutOf, readProductSheet } from '#core/sheet/product-sheet.ts';
import type { UnitAnswers } from '#core/units/unit-alias.ts';

/** What suppliers write in cells, and what is read. */

const table = (...rows: SheetCell[][]): SheetTable => ({
  lines: rows.map((cells, index) => ({ number: index + 1, cells })),
  sheet: null,
  file: 'epd.csv',
  today: '2026-11-23',
});
const mappingOf = (given: SheetTable): ProductMapping => {
  const mapping = proposeMapping(given);
  if (!mapping) throw new Error('no headings');
  return mapping;
};
const NO_ANSWERS: UnitAnswers = new Map();
const HEAD = ['Navn', 'Enhet', 'GWP A1-A3'];
/** The one product with this cell in a column of its own. */
const withCell = (heading: string, cell: SheetCell) => {
  const given = table([...HEAD, heading], ['Gips', 'm2', 1, cell]);
  return readProductSheet(given, { mapping: mappingOf(given), units: NO_ANSWERS }).dataSets[0];
};
const figureOf = (cell: SheetCell): number | null | undefined => {
  const given = table(HEAD, ['Gips', 'm2', cell]);
  const { dataSets } = readProductSheet(given, { mapping: mappingOf(given), units: NO_ANSWERS });
  return dataSets[0]?.declaration?.impacts.gwpTotal?.['A1-A3'];
};

describe('a figure', () => {
  it.each<[SheetCell, number | undefined]>([
    ['1.32 kgCO2e', 1.32],
    ['1,32 kg CO₂-ekv./m²', 1.32],
    ['0,5 t CO2e', 500],
    ['250 g CO2e', 0.25],
    ['−3,5', -3.5],
    ['1\u2009234,5', 1234.5],
    ['1\u00A0234,5', 1234.5],
    ['1\u202F234,5', 1234.5],
    ['1.32E+02', 132],
    ['4,5e-3', 0.0045],
    [0, 0],
    ['not available', undefined],
    ['MND', undefined],
    ['ND', undefined],
    ['-', undefined],
    ['', undefined],
    ['12 kWh', undefined],
  ])('%j is %s kg CO₂e', (cell, value) => expect(figureOf(cell)).toBe(value));
});

describe('a comma before three digits', () => {
  const board = (unit: string, quantity: SheetCell, gwp: SheetCell) =>
    table(['Name', 'Declared amount', 'Unit', 'GWP A1-A3'], ['Cement board', quantity, unit, gwp]);
  const declared = (given: SheetTable, point: 'decimal' | 'thousands' | null = null) => {
    const mapping = mappingOf(given);
    const columns = mapping.columns.map((column) => column && { ...column, point });
    const [dataSet] = readProductSheet(given, { mapping: { ...mapping, columns }, units: NO_ANSWERS }).dataSets;
    return [dataSet?.declaration?.declaredUnit.amount, dataSet?.problems.map(({ code }) => code)];
  };

  it('is asked about in a sheet whose other numbers have decimal points: "1,000 kg" is one or a thousand', () => {
    const given = board('kg', '1,000', '490.6');
    expect(declared(given)).toEqual([undefined, ['ambiguous-number', 'no-declared-amount']]);
    expect(pointQuestions(layoutOf(given, { mapping: mappingOf(given), units: NO_ANSWERS }))).toMatchObject([
      { column: 1, count: 1, found: '1,000', asDecimal: 1, asThousands: 1000 },
    ]);
    expect(declared(given, 'thousands')).toEqual([1000, []]);
    expect(declared(given, 'decimal')).toEqual([1, []]);
  });

  it('is asked about where it stands with its unit', () => {
    const given = table(['Name', 'Unit', 'GWP A1-A3'], ['Cement board', '1,000 kg', '490.6']);
    expect(declared(given)).toEqual([undefined, ['ambiguous-number', 'no-declared-amount']]);
    expect(declared(given, 'thousands')).toEqual([1000, []]);
  });

  it('is a decimal one where the sheet has decimal commas, or nothing that tells', () => {
    expect(declared(board('kg', '1,000', '490,6'))).toEqual([1, []]);
    expect(declared(board('kg', '1,000', 490.6))).toEqual([1, []]);
  });
});

describe('what a figure is per', () => {
  const readWith = (heading: string, unit: string, cell: SheetCell) => {
    const given = table(['Navn', 'Enhet', heading], ['Stål', unit, cell]);
    const [dataSet] = readProductSheet(given, { mapping: mappingOf(given), units: NO_ANSWERS }).dataSets;
    const figures = dataSet?.declaration?.impacts.gwpTotal;
    return [figures?.['A1-A3'], dataSet?.problems.map(({ code, found }) => `${code} ${found}`)];
  };

  // 210 kg a tonne are 0,21 a kg; 0,21 a kg are 210 a tonne, and 420 for 2 t; 3 a litre are 3 000 a m³.
  it.each<[string, string, SheetCell, number, string]>([
    ['GWP A1-A3', '1 kg', '210 kgCO2e/t', 0.21, '210 kgCO2e/t'],
    ['GWP A1-A3', '2 t', '0,21 kg CO₂-ekv. per kg', 420, '0,21 kg CO₂-ekv. per kg'],
    ['GWP A1-A3', '1 kg', '0,21 t CO2e / 1000 kg', 0.21, '0,21 t CO2e / 1000 kg'],
    ['GWP A1-A3', 'm3', '3 kg CO2-eq/l', 3000, '3 kg CO2-eq/l'],
    ['GWP A1-A3 (kg CO2e/t)', 'kg', 210, 0.21, '210 / t'],
    ['GWP-total [kg CO2-Äq./1000 kg] A1-A3', 'kg', 210, 0.21, '210 / 1000 kg'],
    ['GWP kg CO2e per tonn A1-A3', 'kg', 210, 0.21, '210 / tonn'],
  ])('under “%s” of “%s”, %j is %s, and told to be converted', (heading, unit, cell, value, found) => {
    expect(readWith(heading, unit, cell)).toEqual([value, [`basis-converted ${found}`]]);
  });

  it.each<[string, string, SheetCell]>([
    ['GWP A1-A3', 'm3', '200 kg CO2e/m2'],
    ['GWP A1-A3', 'kg', '3 kg CO2e/palle'],
    ['GWP A1-A3 (kg CO2e/m2)', 'kg', 3],
    // A thousand kilograms, or one.
    ['GWP A1-A3', 'kg', '210.5 kg CO2e per 1,000 kg'],
    // Of a building, and not of a product.
    ['GWP A1-A3', 'm2', '2,5 kg CO2e/m2 år'],
    ['GWP A1-A3', 'm2', '2,5 kg CO2e/m2 BTA'],
  ])('under “%s” of “%s”, %j is of something else: it is refused, never taken as it stands', (heading, unit, cell) => {
    expect(readWith(heading, unit, cell)).toEqual([undefined, [expect.stringMatching(/^other-basis /)]]);
  });

  it.each<[string, string, SheetCell]>([
    ['GWP A1-A3 (kg CO2e/enhet)', 'kg', 3],
    ['GWP A1-A3 [kg CO2-eq./DU]', 'kg', 3],
    ['Klimafotavtrykk A1-A3 (kg CO2-ekv per deklarert enhet)', 'kg', 3],
    ['GWP A1-A3', 'm2', '3 kg CO2e/m2 vegg'],
    ['GWP A1-A3', '1000 kg', '3 kg CO2e/tonn'],
    // The cell says more than its heading.
    ['GWP A1-A3 (kg CO2e/t)', 'kg', '3 kg CO2e/kg'],
  ])('under “%s” of “%s”, %j is as it stands where that is what is declared', (heading, unit, cell) => {
    expect(readWith(heading, unit, cell)).toEqual([3, []]);
  });

  it('is shown as it is read while the columns are being looked at', () => {
    const given = table(HEAD, ['Stål', 'kg', '210 kgCO2e/t']);
    const [row] = sampleRows(layoutOf(given, { mapping: mappingOf(given), units: NO_ANSWERS }));
    expect(row?.cells[2]).toMatchObject({
      readAs: { kind: 'amount', amount: 0.21, unit: null },
      problem: { code: 'basis-converted' },
    });
  });
});

describe('a declared unit', () => {
  const declared = (cell: SheetCell): Declaration['declaredUnit'] | undefined => {
    const given = table(HEAD, ['Gips', cell, 1]);
    return readProductSheet(given, { mapping: mappingOf(given), units: NO_ANSWERS }).dataSets[0]?.declaration
      ?.declaredUnit;
  };
  it.each<[string, number, string]>([
    ['qm', 1, 'm2'],
    ['m^2', 1, 'm2'],
    ['stk', 1, 'pcs'],
    ['pcs', 1, 'pcs'],
    ['item', 1, 'pcs'],
    ['tonne', 1, 't'],
    ['cbm', 1, 'm3'],
    // 1 ft = 0.3048 m, 1 lb = 0.45359237 kg.
    ['1000 ft2', 92.903_04, 'm2'],
    ['sf', 0.092_903_04, 'm2'],
    ['MSF', 92.903_04, 'm2'],
    ['2 lb', 0.907_184_74, 'kg'],
    ['1 cubic yard', 0.764_554_857_984, 'm3'],
    ['1 ft', 0.3048, 'm'],
  ])('%s is %s %s', (cell, amount, unit) => {
    expect(declared(cell)?.unit).toBe(unit);
    expect(declared(cell)?.amount).toBeCloseTo(amount, 10);
  });

  it('that is not known is asked about, and read once it is answered', () => {
    const given = table(
      HEAD,
      ['Beslag', 'Sett', 1],
      ['Skrue', '2 sett', 1],
      ['Gips', 'm2', 1],
      ['Nøkkel', '__proto__', 1],
    );
    const mapping = mappingOf(given);
    expect(unitQuestions(layoutOf(given, { mapping, units: NO_ANSWERS }))).toEqual([
      { text: 'Sett', count: 2, answer: null },
      { text: '__proto__', count: 1, answer: null },
    ]);
    const units: UnitAnswers = new Map([['sett', 'pcs']]);
    const { dataSets } = readProductSheet(given, { mapping, units });
    expect(dataSets.map(({ declaration }) => declaration?.declaredUnit)).toEqual([
      { amount: 1, unit: 'pcs' },
      { amount: 2, unit: 'pcs' },
      { amount: 1, unit: 'm2' },
      undefined,
    ]);
    // Answered, it is still shown, to be changed.
    expect(unitQuestions(layoutOf(given, { mapping, units }))[0]).toMatchObject({ text: 'Sett', answer: 'pcs' });
  });
});

describe('"1.234"', () => {
  const given = table(HEAD, ['Gips', 'm2', '1.234'], ['Stål', 'kg', '2.500 kg CO2e'], ['Tegl', 'kg', '0,3']);
  const withPoint = (point: 'decimal' | 'thousands' | null): ProductMapping => {
    const mapping = mappingOf(given);
    return {
      ...mapping,
      columns: mapping.columns.map((column, at) => (column && at === 2 ? { ...column, point } : column)),
    };
  };
  const figures = (mapping: ProductMapping) =>
    readProductSheet(given, { mapping, units: NO_ANSWERS }).dataSets.map(
      ({ declaration }) => declaration?.impacts.gwpTotal?.['A1-A3'],
    );

  it('is asked about for its column, with both readings', () => {
    expect(pointQuestions(layoutOf(given, { mapping: withPoint(null), units: NO_ANSWERS }))).toEqual([
      { column: 2, count: 2, found: '1.234', asDecimal: 1.234, asThousands: 1234, answer: null },
    ]);
    expect(figures(withPoint(null))).toEqual([undefined, undefined, 0.3]);
  });
  it('is what the person says of the column', () => {
    expect(figures(withPoint('decimal'))).toEqual([1.234, 2.5, 0.3]);
    expect(figures(withPoint('thousands'))).toEqual([1234, 2500, 0.3]);
  });
  it('is no question where the column settles it', () => {
    const settled = table(HEAD, ['Gips', 'm2', '1.234'], ['Tegl', 'kg', '0.3']);
    expect(pointQuestions(layoutOf(settled, { mapping: mappingOf(settled), units: NO_ANSWERS }))).toEqual([]);
  });
});

describe('other cells', () => {
  it('"> 50 years" keeps that it is the least, and "< 40 år" is 40, to be verified', () => {
    expect(withCell('Levetid', '> 50 years')?.declaration).toMatchObject({
      serviceLife: 50,
      serviceLifeBound: 'atLeast',
    });
    const atMost = withCell('Levetid', '< 40 år');
    expect(atMost?.declaration).toMatchObject({ serviceLife: 40, serviceLifeBound: 'exact' });
    expect(atMost?.problems).toMatchObject([{ code: 'service-life-at-most', severity: 'warning', found: '< 40 år' }]);
  });

  it('a thickness is in the unit after it, else that of its heading; with neither it is not read', () => {
    expect(withCell('Tykkelse', '13 mm')?.declaration?.equivalents).toEqual({ m3: 0.013 });
    expect(withCell('Tykkelse (cm)', '13 mm')?.declaration?.equivalents).toEqual({ m3: 0.013 });
    expect(withCell('Tykkelse (cm)', 1.5)?.declaration?.equivalents).toEqual({ m3: 0.015 });
    const without = withCell('Tykkelse', 13);
    expect(without?.declaration?.equivalents).toBeNull();
    expect(without?.problems).toMatchObject([{ code: 'unit-missing', severity: 'warning', found: '13' }]);
  });

  it('American dates are read as such where a day above 12 stands second in their column', () => {
    const given = table([...HEAD, 'Gyldig til'], ['A', 'm2', 1, '05/31/2028'], ['B', 'm2', 1, '06/01/2028']);
    const { dataSets } = readProductSheet(given, { mapping: mappingOf(given), units: NO_ANSWERS });
    expect(dataSets.map(({ declaration }) => declaration?.validUntil)).toEqual(['2028-05-31', '2028-06-01']);
    expect(withCell('Gyldig til', '05/06/2028')?.declaration?.validUntil).toBe('2028-06-05');
  });

  it.each([
    ['30. juni 2028', '2028-06-30'],
    ['June 5, 2028', '2028-06-05'],
    ['juni 2028', '2028-06-30'],
    ['02/2028', '2028-02-29'],
    ['2028', '2028-12-31'],
  ])('a validity of %s lasts to %s', (written, validUntil) => {
    const read = withCell('Gyldig til', written);
    expect(read).toMatchObject({ declaration: { validUntil }, problems: [] });
  });

  it('a problem tells whether what it found is a cell of days', () => {
    const told = (heading: string, cell: SheetCell) => withCell(heading, cell)?.problems;
    expect(told('Gyldig til', new Date('2025-02-02T00:00:00Z'))).toMatchObject([
      { code: 'expired', found: '2025-02-02', isDay: true },
    ]);
    expect(told('Gyldig til', '2025-02-02')?.[0]).not.toHaveProperty('isDay');
    expect(told('Levetid', new Date('2025-02-02T00:00:00Z'))).toMatchObject([{ found: '2025-02-02', isDay: true }]);
  });

  it('a mark is yes or no, and nothing else', () => {
    expect(withCell('Ombrukt', 'ja')?.declaration?.reusedProduct).toBe(true);
    expect(withCell('Ombrukt', 'nei')?.declaration?.reusedProduct).toBe(false);
    const unclear = withCell('Ombrukt', 'delvis');
    expect(unclear?.declaration).not.toHaveProperty('reusedProduct');
    expect(unclear?.problems).toMatchObject([{ code: 'not-yes-or-no', severity: 'warning' }]);
  });
});

describe('words where the number of an EPD is to stand', () => {
  it.each(['under arbeid', 'EPD kommer', 'kommer', 'finnes ikke', 'EPD er under utarbeidelse, klar juni 2028'])(
    '%s is no number and makes the product no EPD, and is told',
    (written) => {
      const read = withCell('EPD-nummer', written);
      expect(read?.declaration).toMatchObject({ id: 'sheet-gips||m2', registration: null, kind: 'generic' });
      expect(read?.problems).toMatchObject([
        { code: 'not-a-registration', severity: 'warning', column: 'EPD-nummer', found: written },
      ]);
    },
  );

  it('leave two products apart, and an EPD what its own column says that it is', () => {
    const given = table(
      [...HEAD, 'EPD-nummer', 'Datatype'],
      ['Gips', 'm2', 1, 'kommer', ''],
      ['Tegl', 'm2', 2, 'kommer', 'EPD'],
    );
    const { dataSets } = readProductSheet(given, { mapping: mappingOf(given), units: NO_ANSWERS });
    expect(dataSets.map(({ declaration }) => declaration?.kind)).toEqual(['generic', 'epd']);
    expect(dataSets.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual([
      'not-a-registration',
      'not-a-registration',
    ]);
  });

  it('that say nothing are not told, and a number is one', () => {
    for (const nothing of ['n/a', 'ikke tilgjengelig']) {
      const read = withCell('EPD-nummer', nothing);
      expect(read).toMatchObject({ declaration: { registration: null, kind: 'generic' }, problems: [] });
    }
    expect(withCell('EPD-nummer', 'NEPD-1-2-NO')).toMatchObject({
      declaration: { registration: 'NEPD-1-2-NO', kind: 'epd' },
      problems: [],
    });
  });
});

describe('the first rows as they are read', () => {
  it('say of a cell what it is read as, where that is not what stands in it, and what is wrong', () => {
    const headings = ['Navn', 'Enhet', 'Masse', 'GWP A1-A3', 'GWP C3', 'Levetid', 'Gyldig til'];
    const given = table(
      headings,
      ['Gips', '1000 ft2', '8,9 kg', '1,95', 'MND', '> 50 år', '2028'],
      ['Tegl', 'm2', '12', 'ukjent', 0, 60, '31.05.2028'],
    );
    const [first, second] = sampleRows(layoutOf(given, { mapping: mappingOf(given), units: NO_ANSWERS }));
    expect(first?.cells.map(({ readAs }) => readAs)).toEqual([
      null,
      { kind: 'amount', amount: 1000 * 0.3048 ** 2, unit: 'm2' },
      { kind: 'amount', amount: 8.9, unit: null },
      null,
      { kind: 'nothing' },
      { kind: 'years', years: 50, bound: 'atLeast' },
      { kind: 'day', day: '2028-12-31' },
    ]);
    expect(second?.number).toBe(3);
    expect(second?.cells.map(({ readAs }) => readAs)).toEqual([null, null, null, null, null, null, null]);
    expect(second?.cells[3]?.problem).toMatchObject({ code: 'not-a-number', found: 'ukjent' });
  });
});

describe('columns that are not used', () => {
  it('are told where they hold mostly numbers or days: a price is, a remark and an empty column are not', () => {
    const given = table(
      [...HEAD, 'Pris', 'Kommentar', 'Tom', 'Blandet', 'Revidert'],
      ['Gips', 'm2', 1, '89,50 kr', 'Lager 3', null, 12, '3.4.2027'],
      ['Stål', 'kg', 2, 14, '–', '', 'ukjent', new Date('2027-04-03')],
      ['Glass', 'm2', 3, null, null, null, 'ukjent', null],
    );
    expect(unusedColumns(layoutOf(given, { mapping: mappingOf(given), units: NO_ANSWERS }))).toEqual([3, 7]);
  });
});
