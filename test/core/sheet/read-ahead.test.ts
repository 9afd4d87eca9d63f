import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checking } from '#core/sheet/checking.ts';
import type { MergedRange, SheetCell, SheetLine, SheetTable } from '#core/sheet/import-source.ts';
import { proposeMapping, type ProductMapping } from '#core/sheet/product-mapping.ts';
import { layoutOf, readProducts } from '#core/sheet/product-sheet.ts';
import { createReadAhead } from '#core/sheet/read-ahead.ts';

const HEADINGS = ['Navn', 'EPD-nr', 'Enhet', 'Gyldig til', 'Levetid', 'GWP A1-A3', 'GWP A4'];

function tableOf(rows: readonly (readonly SheetCell[])[], merged: readonly MergedRange[] = []): SheetTable {
  const lines = [HEADINGS, ...rows].map((cells, index): SheetLine => ({ number: index + 1, cells }));
  return { lines, merged, sheet: 'Produkter', file: 'epd.xlsx', today: '2026-11-27' };
}

function mappingOf(table: SheetTable): ProductMapping {
  const mapping = proposeMapping(table);
  if (!mapping) throw new Error('The headings are those of products');
  return { ...mapping, fill: { down: true, across: false } };
}

const units = new Map();
const check = checking({ file: 'epd.xlsx', sheet: 'Produkter', day: '2026-11-27', who: 'Kari' });

/** The products of a sheet whose rows come in parts of this many. */
function readInParts(table: SheetTable, rows: number) {
  const ahead = createReadAhead((lines) => {
    const top = { ...table, lines, merged: [] };
    return proposeMapping(top) && { layout: layoutOf(top, { mapping: mappingOf(top), units }), check };
  });
  for (let from = 0; from < table.lines.length; from += rows) ahead.take(table.lines.slice(from, from + rows));
  const mapping = mappingOf(table);
  return readProducts({ layout: layoutOf(table, { mapping, units }), check }, ahead.read()).dataSets;
}

const whole = (table: SheetTable) => readInParts(table, table.lines.length);

describe('rows that are read while others are still to come', () => {
  const cell = fc.constantFrom<SheetCell>(
    1.5,
    '1.234',
    '1,95',
    '2.5',
    '> 50',
    'MND',
    '',
    null,
    '05/31/2028',
    '31/05/2028',
    '4/5/2028',
    new Date('2028-05-31T00:00:00Z'),
  );
  const row = fc.tuple(
    fc.constantFrom('Gips', 'Limtre', '', null),
    fc.constantFrom('NEPD-1', 'NEPD-2', null),
    fc.constantFrom('m2', 'kg', 'sett', null),
    cell,
    cell,
    cell,
    cell,
  );
  const merged = fc.constantFrom<readonly MergedRange[]>([], [{ top: 2, left: 1, bottom: 4, right: 1 }]);

  it('are the same products as those of the whole sheet, wherever it is parted', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), merged, fc.integer({ min: 1, max: 13 }), (rows, ranges, size) => {
        const table = tableOf(rows, ranges);
        expect(readInParts(table, size)).toEqual(whole(table));
      }),
      { numRuns: 1000 },
    );
  });

  it('are read again where a later row tells what the point of their column is', () => {
    const rows = [
      ['Gips', 'NEPD-1', 'm2', null, null, '1.234', 1],
      ['Spon', 'NEPD-2', 'm2', null, null, '2.5', 1],
    ];
    const [first] = readInParts(tableOf(rows), 2);
    expect(first?.declaration?.impacts.gwpTotal).toEqual({ 'A1-A3': 1.234, A4: 1 });
    expect(readInParts(tableOf(rows.slice(0, 1)), 2)[0]?.problems).toMatchObject([{ code: 'ambiguous-number' }]);
  });
});
