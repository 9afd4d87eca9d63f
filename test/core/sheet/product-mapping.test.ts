import { describe, expect, it } from 'vitest';
import type { MergedRange, SheetCell, SheetTable } from '#core/sheet/import-source.ts';
import { fillMerged } from '#core/sheet/merged-cells.ts';
import { fieldAs, figureAs, productColumn } from '#core/sheet/product-columns.ts';
import { columnNames, headerAt, layoutName } from '#core/sheet/product-header.ts';
import {
  keptMapping,
  lackingIn,
  mappingAt,
  meaningOf,
  proposeMapping,
  withColumn,
  type ProductMapping,
} from '#core/sheet/product-mapping.ts';
import { readProductSheet } from '#core/sheet/product-sheet.ts';
import type { Unit } from '#core/units/unit.ts';

const tableOf = (rows: readonly SheetCell[][], merged: readonly MergedRange[] = []): SheetTable => ({
  lines: rows
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== null)),
  merged,
  sheet: 'Ark 1',
  file: 'epd.xlsx',
  today: '2026-11-23',
});
const proposed = (table: SheetTable): ProductMapping => {
  const mapping = proposeMapping(table);
  if (!mapping) throw new Error('nothing looks like headings');
  return mapping;
};
const meanings = ({ columns }: ProductMapping) => columns.map(meaningOf);
const read = (table: SheetTable, mapping = proposed(table), units: ReadonlyMap<string, Unit> = new Map()) =>
  readProductSheet(table, { mapping, units });

describe('a heading in two languages', () => {
  it.each([
    ['Produktnavn / Product name', 'name'],
    ['Deklarert enhet/Declared unit', 'unit'],
    ['Gyldig til\nValid until', 'validUntil'],
    ['Densitet (kg/m³) / Density (kg/m³)', 'density'],
    // Two things in one column are neither.
    ['Produsent / Produkt', null],
    ['Produkt / Vareslag', null],
    ['Primærenergi / GWP A1-A3', null],
  ])('%s is %s', (heading, meaning) => {
    expect(meaningOf(productColumn(heading))).toBe(meaning);
  });
});

describe('a sheet without a column of units', () => {
  it('has its unit from its figures, where all of them say the same', () => {
    const table = tableOf([
      ['Produkt', 'kg CO2e/m2 (A1-A3)', 'C4, kg CO2e per m²'],
      ['Gips', 1.95, 0.1],
    ]);
    expect(read(table).dataSets[0]?.declaration).toMatchObject({
      declaredUnit: { amount: 1, unit: 'm2' },
      impacts: { gwpTotal: { 'A1-A3': 1.95, C4: 0.1 } },
    });
  });

  it('has it with its amount: figures per tonne are of 1 000 kg', () => {
    const table = tableOf([
      ['Produkt', 'GWP A1-A3 (kg CO2e/tonn)'],
      ['Stål', 1100],
    ]);
    const [steel] = read(table).dataSets;
    expect(steel?.declaration).toMatchObject({ impacts: { gwpTotal: { 'A1-A3': 1100 } } });
    const { amount, unit } = steel?.declaration?.declaredUnit ?? { amount: 0, unit: null };
    expect([amount * (unit === 't' ? 1000 : 1), unit === 't' ? 'kg' : unit]).toEqual([1000, 'kg']);
  });

  it.each([
    ['GWP A1-A3', 'GWP C4'],
    ['GWP A1-A3 (kg CO2e/m2)', 'GWP C4 (kg CO2e/kg)'],
    ['GWP A1-A3 (kg CO2e/m2)', 'GWP C4 (kg CO2e)'],
    ['GWP A1-A3 (kg CO2e per deklarert enhet)', 'GWP C4 (kg CO2e per deklarert enhet)'],
  ])('lacks it else: %s, %s', (first, second) => {
    const table = tableOf([
      ['Produkt', first, second],
      ['Gips', 1.95, 0.1],
    ]);
    expect(read(table).dataSets).toEqual([]);
  });
});

describe('a column that is called D', () => {
  it('is the module beside others that stand as bare, and else is not read', () => {
    const named = (...headings: string[]) =>
      meanings(
        proposed(
          tableOf([
            ['Produkt', 'Enhet', ...headings],
            ['Dør', 'stk', 1, 2, 3, 4, 5],
          ]),
        ),
      ).slice(2);
    expect(named('GWP A1-A3', 'GWP A4', 'H', 'B', 'D')).toEqual(['gwpTotal A1-A3', 'gwpTotal A4', null, null, null]);
    expect(named('A1-A3', 'D').slice(0, 2)).toEqual(['gwpTotal A1-A3', 'gwpTotal D']);
    expect(named('GWP A1-A3', 'GWP D').slice(0, 2)).toEqual(['gwpTotal A1-A3', 'gwpTotal D']);
  });
});

describe('headings in several rows', () => {
  it('in two: the indicator over its modules', () => {
    const table = tableOf([
      ['Leverandør A'],
      ['Produkt', null, 'GWP-fossil', null, 'ODP', null],
      ['Navn', 'Enhet', 'A1-A3', 'A4', 'A1-A3', 'A4'],
      ['Gips', 'm2', 1, 2, 9, 9],
    ]);
    expect(proposed(table)).toMatchObject({ headerRow: 2, headerRows: 2 });
    expect(meanings(proposed(table))).toEqual(['name', 'unit', 'gwpFossil A1-A3', 'gwpFossil A4', null, null]);
  });

  it('in three: names at the top, then the indicators, then the modules', () => {
    const table = tableOf([
      ['Navn', 'Enhet', 'Klima', null, null],
      [null, null, 'GWP-total', 'GWP-biogenic', null],
      [null, null, 'A1-A3', 'A1-A3', 'C3'],
      ['Gips', 'm2', 1, 2, 3],
    ]);
    expect(proposed(table)).toMatchObject({ headerRow: 1, headerRows: 3 });
    expect(meanings(proposed(table))).toEqual([
      'name',
      'unit',
      'gwpTotal A1-A3',
      'gwpBiogenic A1-A3',
      'gwpBiogenic C3',
    ]);
  });

  it('in three: what stands at the top says what the figures are of', () => {
    const table = tableOf([
      ['Produkt', 'Enhet', 'Ressursbruk (ADP)', 'Primærenergi', null, 'Klima (GWP)', null],
      [null, null, 'Fossil', 'Total', null, 'GWP-total', null],
      [null, null, 'A1-A3', 'A1-A3', 'A4', 'A1-A3', 'A4'],
      ['Gips', 'm2', 45, 55, 5, 3.4, 0.2],
    ]);
    expect(proposed(table)).toMatchObject({ headerRow: 1, headerRows: 3 });
    const figures = [null, null, null, 'gwpTotal A1-A3', 'gwpTotal A4'];
    expect(meanings(proposed(table))).toEqual(['name', 'unit', ...figures]);
    expect(read(table).columns.map(({ heading }) => heading)).toEqual([
      'Produkt',
      'Enhet',
      'Ressursbruk (ADP) Fossil A1-A3',
      'Primærenergi Total A1-A3',
      'Primærenergi Total A4',
      'Klima (GWP) GWP-total A1-A3',
      'Klima (GWP) GWP-total A4',
    ]);
  });

  it('in three: the climate, then the stages by name, then the modules', () => {
    const table = tableOf(
      [
        ['EPD-oversikt 2027'],
        ['Produkt', 'Enhet', 'Klimagassutslipp (GWP)', null, null],
        [null, null, 'Produksjon', 'Transport', 'Avfall'],
        [null, null, 'A1-A3', 'A4', 'C4'],
        ['Gips', 'm2', 1.95, 0.2, 0.1],
      ],
      [{ top: 2, left: 3, bottom: 2, right: 5 }],
    );
    expect(proposed(table)).toMatchObject({ headerRow: 2, headerRows: 3 });
    expect(meanings(proposed(table)).slice(2)).toEqual(['gwpTotal A1-A3', 'gwpTotal A4', 'gwpTotal C4']);
  });

  it('what stands over one column in the middle does not reach under the next at the top', () => {
    const table = tableOf([
      ['Produkt', 'Enhet', 'ADP', null, 'GWP', null],
      [null, null, 'Fossil', null, null, null],
      [null, null, 'A1-A3', 'A4', 'A1-A3', 'A4'],
      ['Gips', 'm2', 45, 5, 3.4, 0.2],
    ]);
    expect(meanings(proposed(table)).slice(2)).toEqual([null, null, 'gwpTotal A1-A3', 'gwpTotal A4']);
  });

  it('with a row of units beneath them, which hold for their columns', () => {
    const table = tableOf([
      ['Navn', 'Enhet', 'Tykkelse', 'Masse', 'GWP A1-A3'],
      [null, '[-]', 'mm', 'tonn', 'g CO2e'],
      ['Gips', 'm2', 13, 0.0089, 1950],
    ]);
    expect(proposed(table)).toMatchObject({ headerRow: 1, headerRows: 2 });
    const { dataSets } = read(table);
    expect(dataSets).toHaveLength(1);
    expect(dataSets[0]?.declaration).toMatchObject({
      equivalents: { kg: 8.9, m3: 0.013 },
      impacts: { gwpTotal: { 'A1-A3': 1.95 } },
    });
  });

  it('with a row of units in which a date has its form for a unit', () => {
    const table = tableOf([
      ['Varenavn', 'Enhet', 'GWP produksjon (A1-A3)', 'Transport (A4)', 'Avhending C4', 'Gyldig til', 'Vekt'],
      [null, null, 'kg CO2-ekv', 'kg CO2-ekv', 'kg CO2-ekv', 'dato', 'kg/m²'],
      ['Parkett', 'm2', 4.52, 0.35, 0.1, '12.08.2029', 9.5],
    ]);
    expect(proposed(table)).toMatchObject({ headerRow: 1, headerRows: 2 });
    expect(meanings(proposed(table))).toEqual([
      'name',
      'unit',
      'gwpTotal A1-A3',
      'gwpTotal A4',
      'gwpTotal C4',
      'validUntil',
      'grammage',
    ]);
    expect(read(table).dataSets[0]?.declaration).toMatchObject({ equivalents: { kg: 9.5 }, validUntil: '2029-08-12' });
  });

  it('an indicator in merged cells reaches as far as they do, and no further', () => {
    const rows: SheetCell[][] = [
      ['Produkt', null, 'GWP-IOBC', null, null],
      ['Navn', 'Enhet', 'A1-A3', 'A4', 'C3'],
      ['Gips', 'm2', 1, 2, 3],
    ];
    const merged = [{ top: 1, left: 3, bottom: 1, right: 4 }];
    expect(meanings(proposed(tableOf(rows, merged)))).toEqual([
      'name',
      'unit',
      'gwpIobc A1-A3',
      'gwpIobc A4',
      'gwpTotal C3',
    ]);
    expect(meanings(proposed(tableOf(rows)))).toContain('gwpIobc C3');
  });

  it('stand where a person says, when none is recognised', () => {
    const table = tableOf([
      ['Liste', 'over', 'varer', 'i', 'salg'],
      ['Artikkel', 'Per', 'Karbon'],
      ['Gips', 'm2', 1.95],
    ]);
    const first = proposed(table);
    expect(first).toMatchObject({ headerRow: 1 });
    const mapping = mappingAt(table, { headerRow: 2, headerRows: 1 });
    expect(lackingIn(mapping)).toEqual(['name', 'unit', 'figure']);
    expect(read(table, mapping).dataSets).toEqual([]);
    const mapped = [fieldAs('name', ''), fieldAs('unit', ''), figureAs('gwpIobc', 'A1-A3', 'Karbon')].reduce(
      (now, column, index) => withColumn(now, index, column),
      mapping,
    );
    expect(lackingIn(mapped)).toEqual([]);
    expect(read(table, mapped).dataSets[0]?.declaration).toMatchObject({
      name: 'Gips',
      declaredUnit: { amount: 1, unit: 'm2' },
      impacts: { gwpIobc: { 'A1-A3': 1.95 } },
    });
  });

  it('that are alike, or none, still name their columns apart', () => {
    expect(columnNames(['Navn', 'GWP', 'GWP', ''])).toEqual(['Navn', 'GWP #2', 'GWP #3', '#4']);
  });
});

describe('a mapping', () => {
  it('gives a meaning to one column: the one that had it before is not used', () => {
    const table = tableOf([
      ['Navn', 'Enhet', 'GWP A1-A3', 'Kortnavn'],
      ['Gips', 'm2', 1, 'G'],
    ]);
    const changed = withColumn(proposed(table), 3, fieldAs('name', 'Kortnavn'));
    expect(meanings(changed)).toEqual([null, 'unit', 'gwpTotal A1-A3', 'name']);
  });

  it('takes the unit that the heading ends in', () => {
    expect(fieldAs('thickness', 'Platedybde (mm)')).toMatchObject({ factor: 0.001 });
    expect(fieldAs('mass', 'Egenlast, tonn')).toMatchObject({ factor: 1000 });
    expect(fieldAs('thickness', 'Platedybde')).toMatchObject({ factor: null });
    expect(figureAs('gwpTotal', 'A4', 'Frakt, g CO2e')).toMatchObject({ factor: 0.001 });
  });

  it('is known again by its headings, wherever they stand and however they are written', () => {
    const table = tableOf([
      ['Artikkel', 'Per', 'Karbon'],
      ['Gips', 'm2', 1],
    ]);
    const mapping = { ...proposed(table), columns: [fieldAs('name', ''), fieldAs('unit', ''), null] };
    const keptFor = new Map([[layoutName(headerAt(table, mapping).headings), mapping]]);
    const later = tableOf([['Prisliste 2028'], [null], ['ARTIKKEL:', ' per ', 'Karbon', ''], ['Tegl', 'kg', 2]]);
    expect(keptMapping(later, (layout) => keptFor.get(layout) ?? null)).toEqual({ ...mapping, headerRow: 3 });
    const other = tableOf([['Artikkel', 'Per', 'Karbon ut']]);
    expect(keptMapping(other, (layout) => keptFor.get(layout) ?? null)).toBeNull();
  });
});

describe('merged cells', () => {
  const rows: SheetCell[][] = [
    ['Navn', 'Enhet', 'Kategori', 'GWP A1-A3', 'GWP C3'],
    ['Gips', 'm2', 'Plater', 1, null],
    ['Spon', 'm2', null, 2, 0.5],
  ];
  const merged = [
    { top: 2, left: 3, bottom: 3, right: 3 },
    { top: 2, left: 4, bottom: 2, right: 5 },
  ];
  const categories = (table: SheetTable, fill: ProductMapping['fill']) =>
    read(table, { ...proposed(table), fill }).dataSets.map(({ categoryPath }) => categoryPath.join());

  it('hold what they show in the first of them, unless the person says that they are filled', () => {
    const table = tableOf(rows, merged);
    expect(categories(table, { down: false, across: false })).toEqual(['Plater', '']);
    expect(categories(table, { down: true, across: false })).toEqual(['Plater', 'Plater']);
  });

  it('are filled across where that is said', () => {
    const table = tableOf(rows, merged);
    const figures = (fill: ProductMapping['fill']) =>
      read(table, { ...proposed(table), fill }).dataSets[0]?.declaration?.impacts.gwpTotal;
    expect(figures({ down: true, across: false })).toEqual({ 'A1-A3': 1 });
    expect(figures({ down: false, across: true })).toEqual({ 'A1-A3': 1, C3: 1 });
  });

  it('never put anything over what stands in a cell', () => {
    const lines = [{ number: 1, cells: ['a', 'b'] }];
    expect(fillMerged(lines, [{ top: 1, left: 1, bottom: 9, right: 3 }], { down: true, across: true })).toEqual([
      { number: 1, cells: ['a', 'b', 'a'] },
    ]);
  });
});
