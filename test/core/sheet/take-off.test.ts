import { describe, expect, it } from 'vitest';
import type { SheetCell, SheetLine } from '#core/sheet/import-source.ts';
import { fittingAmount, readTakeOff, takeOffName, type TakeOff, type TakeOffChoices } from '#core/sheet/take-off.ts';
import { findTakeOffSheet, holdsTakeOff } from '#core/sheet/take-off-header.ts';
import { declaration } from '#test/support/build.ts';

/** Rows as a reader gives them: numbered from 1, without the empty ones. */
function linesOf(rows: readonly (readonly SheetCell[])[]): SheetLine[] {
  return rows
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== null && cell !== ''));
}

function read(rows: readonly (readonly SheetCell[])[], choices: Partial<TakeOffChoices> = {}): TakeOff {
  const sheet = findTakeOffSheet(linesOf(rows));
  return readTakeOff(sheet, { mapping: sheet.proposed, marks: {}, merge: false, ...choices });
}

/** Part, name, amount and unit of each row, as it would be added without a declaration. */
function shown({ rows }: TakeOff) {
  return rows.map((row) => {
    const amount = fittingAmount(row, null);
    return [row.element, takeOffName(row), amount?.value ?? null, amount?.unit ?? null];
  });
}
const codesOf = ({ rows }: TakeOff) => rows.map(({ problems }) => problems.map(({ code }) => code));

const REVIT = [
  ['Wall Schedule'],
  ['Family and Type', 'Assembly Code', 'Length (mm)', 'Area', 'Volume', 'Count'],
  ['Basic Wall: Yttervegg 300', '', '', '', '', ''],
  ['Basic Wall: Yttervegg 300', '231', 12_500, '37.50 m²', '11.25 m³', 1],
  ['Basic Wall: Yttervegg 300', '231', 8000, '1,024.00 m²', '7.20 m³', 1],
  ['Basic Wall: Yttervegg 300: 2', '', '', '1,061.50 m²', '18.45 m³', 2],
  ['Family and Type', 'Assembly Code', 'Length (mm)', 'Area', 'Volume', 'Count'],
  ['Basic Wall: Innervegg 100', '241 Innervegger', 3000, '9.00 m²', '0.90 m³', 1],
  ['Grand total: 3', '', '', '1,070.50 m²', '19.35 m³', 3],
];

describe('a schedule from a modelling program, with a title above its headings and groups, footers and headings repeated below', () => {
  const takeOff = read(REVIT);

  it('gives its walls and leaves out what only orders and sums them', () => {
    expect(shown(takeOff)).toEqual([
      ['231', 'Basic Wall: Yttervegg 300', 37.5, 'm2'],
      ['231', 'Basic Wall: Yttervegg 300', 1024, 'm2'],
      ['241', 'Basic Wall: Innervegg 100', 9, 'm2'],
    ]);
    expect(takeOff.leftOut).toEqual({ sum: 2, heading: 1, group: 1, unnamed: 0, empty: 0 });
  });

  it('takes the amount in the dimension that the chosen declaration is given for', () => {
    const [wall] = takeOff.rows;
    if (!wall) throw new Error('The schedule has no wall');
    const of = (unit: 'm3' | 'm2' | 'm' | 'pcs' | 'kg') =>
      fittingAmount(wall, declaration({ declaredUnit: { amount: 1, unit } }));
    expect(of('m3')).toMatchObject({ field: 'volume', value: 11.25, unit: 'm3' });
    expect(of('m2')).toMatchObject({ field: 'area', value: 37.5 });
    // 12 500 mm
    expect(of('m')).toMatchObject({ field: 'length', value: 12.5, unit: 'm' });
    expect(of('pcs')).toMatchObject({ field: 'count', value: 1 });
    // Neither is in kg, and only a volume becomes kg with a density.
    expect(of('kg')).toMatchObject({ field: 'area' });
    const concrete = declaration({ declaredUnit: { amount: 1, unit: 'kg' }, equivalents: { m3: 1 / 2400 } });
    expect(fittingAmount(wall, concrete)).toMatchObject({ field: 'volume' });
  });

  it('becomes one row for each wall type where alike rows are merged, with the sum', () => {
    const { rows } = read(REVIT, { merge: true });
    expect(rows.map((row) => [row.rows, fittingAmount(row, null)?.value])).toEqual([
      // 37.5 + 1024
      [[4, 5], 1061.5],
      [[8], 9],
    ]);
  });
});

describe('an information take-off from a model checker', () => {
  const rows = [
    ['Component', 'Material', 'BaseQuantities.NetSideArea [m2]', 'GrossSideArea [m2]', 'Weight', 'Count'],
    ['Wall.0.1', 'Gips', 20.5, 22, 180, 3],
    ['Wall.0.2', 'Steinull', 20.5, 22, 90, 3],
  ];

  it('names a row by its component and its material, and takes net figures before gross', () => {
    const takeOff = read(rows);
    expect(shown(takeOff)).toEqual([
      [null, 'Wall.0.1, Gips', 20.5, 'm2'],
      [null, 'Wall.0.2, Steinull', 20.5, 'm2'],
    ]);
  });

  it('tells the unit that is missing only where the amount that lacks it is used', () => {
    const [gypsum] = read(rows).rows;
    if (!gypsum) throw new Error('The list has no gypsum');
    expect(fittingAmount(gypsum, null)?.unitProblem).toBeNull();
    expect(gypsum.amounts.find(({ field }) => field === 'mass')?.unitProblem?.code).toBe('unit-missing');
  });
});

describe('a Norwegian calculation, with groups, posts and sums', () => {
  const takeOff = read([
    ['Kalkyle Volla skole', null, null, null, null, null],
    ['Post', 'Beskrivelse', 'Mengde', 'Enh.', 'Pris', 'Sum'],
    ['23 Yttervegger', null, null, null, null, null],
    ['', 'Bindingsverk 198 mm', '1\u00A0240,5', 'm2', 890, 1_104_045],
    ['234.1', 'Vinduer', '48', 'stk', 7000, 336_000],
    [null, 'Sum yttervegger', null, null, null, 1_440_045],
    ['(255) Gulv', 'Vinylgulv', '850', 'm²', 400, 340_000],
    ['', 'Rigg', '1', 'RS', 50_000, 50_000],
    ['Totalt', null, null, null, null, 1_830_045],
  ]);

  it('gives posts their part, from the group above where they have none of their own', () => {
    expect(shown(takeOff)).toEqual([
      ['23', 'Bindingsverk 198 mm', 1240.5, 'm2'],
      ['234', 'Vinduer', 48, 'pcs'],
      ['255', 'Vinylgulv', 850, 'm2'],
      // After the group's sum nothing is known of where a post belongs.
      [null, 'Rigg', 1, null],
    ]);
    expect(takeOff.leftOut).toMatchObject({ group: 1, sum: 2 });
  });

  it('says what was concluded and what stays unknown', () => {
    expect(codesOf(takeOff)).toEqual([['part-from-group'], [], [], ['part-missing']]);
    expect(takeOff.rows[3]?.amounts[0]?.unitProblem).toEqual({ code: 'unknown-unit', found: 'RS' });
  });
});

describe('a take-off of status and discipline, one row a type', () => {
  it('takes the type as the description where it holds no codes, and the origin from the MMI status', () => {
    const takeOff = read([
      [
        'Object Type',
        'IFC Class',
        'Discipline',
        'Scenario',
        'MMI Category',
        'Quantity',
        'Unit',
        'Description',
        'Notes',
      ],
      ['Hulldekke 265', 'IfcSlab', 'RIB', 'A', 'MMI300', 420, 'm2', 'Hulldekke', ''],
      ['Hulldekke 265', 'IfcSlab', 'RIB', 'A', '700 EKS', 100, 'm2', 'Hulldekke', ''],
      ['Hulldekke 265', 'IfcSlab', 'RIB', 'A', 'GJEN', 50, 'm2', 'Hulldekke', ''],
      ['Hulldekke 265', 'IfcSlab', 'RIB', 'A', '900 (RIVES)', 25, 'm2', 'Hulldekke', ''],
      ['Hulldekke 265', 'IfcSlab', 'RIB', 'A', 'MMI 400', 25, 'm2', 'Hulldekke', ''],
    ]);
    expect(takeOff.rows.map(({ origin }) => origin)).toEqual(['new', 'retained', 'reused', 'demolished', null]);
    expect(codesOf(takeOff)[4]).toContain('unknown-origin');
    expect(shown(takeOff)[0]).toEqual([null, 'Hulldekke', 420, 'm2']);
  });

  it('takes a column of object types as the part where it holds codes', () => {
    const takeOff = read([
      ['Object Type', 'Quantity', 'Unit', 'Description'],
      ['231 Bærende yttervegg', 420, 'm2', 'Yttervegg'],
      ['2411.02', 30, 'm2', 'Innervegg'],
    ]);
    expect(shown(takeOff).map(([element]) => element)).toEqual(['231', '241']);
  });
});

describe('headings with units', () => {
  it.each([
    ['Volum (m³)', 'm3', 12.5],
    ['Area [m2]', 'm2', 12.5],
    ['Mengde i m²', 'm2', 12.5],
    ['Vekt, tonn', 't', 12.5],
    ['Lengde (mm)', 'm', 0.0125],
    ['m3', 'm3', 12.5],
    ['Antall', 'pcs', 12.5],
    ['Antall stk', 'pcs', 12.5],
  ])('%s is in %s', (heading, unit, value) => {
    const [row] = read([
      ['Beskrivelse', heading],
      ['Gips', '12,5'],
    ]).rows;
    expect(row?.amounts[0]).toMatchObject({ unit, value, unitProblem: null });
  });

  it('may stand in a row of their own', () => {
    const takeOff = read([
      ['Navn', 'Areal', 'Volum'],
      [null, 'm²', 'm³'],
      ['Plate', 10, 2],
    ]);
    expect(shown(takeOff)).toEqual([[null, 'Plate', 10, 'm2']]);
    expect(takeOff.rows[0]?.amounts[0]?.unitProblem).toBeNull();
  });

  it('that lack one: an area is in m², and said to be; a mass and a length stay without', () => {
    const unitOf = (heading: string) =>
      read([
        ['Navn', heading],
        ['Plate', 10],
      ]).rows[0]?.amounts[0];
    expect(unitOf('Areal')).toMatchObject({ unit: 'm2', unitProblem: { code: 'unit-assumed' } });
    expect(unitOf('Vekt')).toMatchObject({ unit: null, unitProblem: { code: 'unit-missing' } });
    expect(unitOf('Lengde')).toMatchObject({ unit: null, unitProblem: { code: 'unit-missing' } });
  });
});

describe('numbers', () => {
  const one = (quantity: SheetCell, choices: Partial<TakeOffChoices> = {}) =>
    read(
      [
        ['Navn', 'Mengde', 'Enhet'],
        ['Plate', quantity, 'm2'],
      ],
      choices,
    );

  it('have a unit stuck to them, decimal commas and points, and spaces between thousands', () => {
    const values = ['12,5 m²', '12.5', '1 234,5', '1.234,5', '1,234.5', 7].map(
      (quantity) => one(quantity).rows[0]?.amounts[0]?.value,
    );
    expect(values).toEqual([12.5, 12.5, 1234.5, 1234.5, 1234.5, 7]);
  });

  it.each(['1.234', '1,234', '1.234 m2'])('%s is a question, with no quantity until it is answered', (quantity) => {
    const asked = one(quantity);
    expect(asked.rows[0]?.amounts).toEqual([]);
    expect(codesOf(asked)[0]).toContain('ambiguous-number');
    const mark = quantity.includes('.') ? '.' : ',';
    expect(one(quantity, { marks: { [mark]: 'thousands' } }).rows[0]?.amounts[0]?.value).toBe(1234);
    expect(one(quantity, { marks: { [mark]: 'decimal' } }).rows[0]?.amounts[0]?.value).toBe(1.234);
  });

  it('are settled by the others of their column', () => {
    const { rows } = read([
      ['Navn', 'Mengde', 'Enhet'],
      ['A', '1,234', 'm2'],
      ['B', '0.75', 'm2'],
      ['C', '1.234', 'm2'],
    ]);
    expect(rows.map(({ amounts }) => amounts[0]?.value)).toEqual([1234, 0.75, 1.234]);
  });

  it('that are negative, no numbers or not there leave the quantity empty, and say why', () => {
    expect(
      [-5, 'etter avtale', '', '0']
        .map((quantity) => one(quantity))
        .map((found) => [found.rows[0]?.amounts.length, codesOf(found)[0]?.at(-1)]),
    ).toEqual([
      [0, 'negative-amount'],
      [0, 'not-a-number'],
      [0, 'amount-missing'],
      // 0 is an amount.
      [1, 'part-missing'],
    ]);
  });
});

it('an amount that cannot be read is not replaced by another of the row', () => {
  const amounts = (area: SheetCell) =>
    read([
      ['Navn', 'Areal (m²)', 'Antall'],
      ['Vindu', area, 4],
    ]).rows[0]?.amounts.map(({ field }) => field);
  expect([amounts('1.234'), amounts('n/a'), amounts('0'), amounts(12)]).toEqual([
    [],
    ['count'],
    ['count'],
    ['area', 'count'],
  ]);
});

describe('what else a list says of a part', () => {
  const row = (heading: string, value: SheetCell) => {
    const { rows } = read([
      ['Bygningsdel', 'Navn', 'Mengde', 'Enhet', heading],
      ['231', 'Vegg', 1, 'm2', value],
    ]);
    if (!rows[0]) throw new Error('The row was left out');
    return rows[0];
  };

  it('a thickness has its unit in the cell or the heading, or is not known', () => {
    expect(row('Tykkelse (mm)', 198).thickness).toBeCloseTo(0.198);
    expect(row('Tykkelse', '20 cm').thickness).toBeCloseTo(0.2);
    expect(row('Tykkelse', 198)).toMatchObject({ thickness: null, problems: [{ code: 'thickness-without-unit' }] });
  });

  it('a service life is in years, and a lower bound is no figure', () => {
    expect(row('Levetid', '40 år').serviceLife).toBe(40);
    expect(row('Levetid (år)', '> 50')).toMatchObject({
      serviceLife: null,
      problems: [{ code: 'unclear-service-life' }],
    });
  });

  it('recycled content is in per cent, under a heading that says content and not what becomes of it', () => {
    expect(row('Resirkulert innhold (%)', 35).recycledContent).toBe(0.35);
    expect(row('Resirkulert andel', '0 %').recycledContent).toBe(0);
    expect(row('Recycled content', 0.35)).toMatchObject({
      recycledContent: null,
      problems: [{ code: 'unclear-recycled-content' }],
    });
    expect(row('Resirkulert', 'ja').recycledContent).toBeNull();
  });

  it('wastage is in per cent, and a number below 1 without a sign is no figure', () => {
    expect(row('Svinn', '10 %').wastage).toBe(0.1);
    expect(row('Svinn (%)', 5).wastage).toBe(0.05);
    expect(row('Svinn', 0.05)).toMatchObject({ wastage: null, problems: [{ code: 'unclear-wastage' }] });
  });
});

describe('a list without headings', () => {
  it('is read by what stands in its columns', () => {
    const takeOff = read([
      ['255', 'Vinylgulv rom 1', '100,0', 'm²'],
      ['244', 'Innerdør', '10', 'stk'],
    ]);
    expect(shown(takeOff)).toEqual([
      ['255', 'Vinylgulv rom 1', 100, 'm2'],
      ['244', 'Innerdør', 10, 'pcs'],
    ]);
  });
});

it('a row whose amount is not said is not merged: a sum with something missing would not be the sum', () => {
  const { rows } = read(
    [
      ['Navn', 'Mengde', 'Enhet'],
      ['Gips', 10, 'm2'],
      ['Gips', null, 'm2'],
      ['gips', 5, 'm2'],
      ['Gips', 5, 'kg'],
    ],
    { merge: true },
  );
  expect(rows.map((row) => [row.rows, fittingAmount(row, null)?.value ?? null])).toEqual([
    [[2, 4], 15],
    [[3], null],
    [[5], 5],
  ]);
});

it('a table of something else has no headings of a take-off', () => {
  expect(
    holdsTakeOff(
      linesOf([
        ['Produkt', 'EPD nr', 'GWP A1-A3'],
        ['Gips', 'NEPD-1', 1.9],
      ]),
    ),
  ).toBe(false);
  expect(holdsTakeOff(linesOf(REVIT))).toBe(true);
});
