import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetCell, SheetLine } from '#core/sheet/import-source.ts';
import { mappingBy, saidOf } from '#core/sheet/said-mapping.ts';
import { findSiteSheet } from '#core/sheet/site-header.ts';
import { findTakeOffSheet } from '#core/sheet/take-off-header.ts';
import { WASTE_FIELDS, type WasteField } from '#core/sheet/waste-columns.ts';
import { findWasteSheet } from '#core/sheet/waste-header.ts';

const lines = (rows: readonly (readonly SheetCell[])[]): SheetLine[] =>
  rows.map((cells, index) => ({ number: index + 1, cells }));

const HEADINGS = ['Dato', 'Veieseddel', 'Fraksjon', 'Vekt (kg)', 'Anlegg', 'Behandling'];
const sheetOf = (row: readonly SheetCell[]) => findWasteSheet(lines([HEADINGS, row]));

describe('the columns of a list that comes back', () => {
  const march = sheetOf(['4.3.2027', null, 'Gips', 1420, 'Nord', 'Deponi']);

  it('reads a column that was empty the first time by its heading once it has content', () => {
    const said = saidOf(['date', null, 'fractionName', 'amount', null, 'treatment'], march.proposed);
    const april = sheetOf(['8.4.2027', 'A-18', 'Gips', 980, 'Nord', 'Deponi']);
    expect(mappingBy(said, april.proposed)?.[1]).toBe('ticket');
  });

  it('reads it so in a site log and in a take-off too', () => {
    const log = (document: string | null) =>
      findSiteSheet(
        lines([
          ['Maskin', 'Energibærer', 'Mengde', 'Dokument'],
          ['Graver', 'Diesel', 200, document],
        ]),
      );
    const saidOfLog = saidOf(['use', 'carrier', 'amount', null], log(null).proposed);
    expect(mappingBy(saidOfLog, log('F-1').proposed)).toEqual(['use', 'carrier', 'amount', 'document']);

    const list = (thickness: string | null) =>
      findTakeOffSheet(
        lines([
          ['Navn', 'Materiale', 'Areal', 'Tykkelse'],
          ['Vegg', 'Gips', '12', thickness],
        ]),
      );
    const saidOfList = saidOf(['name', null, 'area', null], list(null).proposed);
    expect(mappingBy(saidOfList, list('13 mm').proposed)).toEqual(['name', null, 'area', 'thickness']);
  });

  it('keeps a column out that a person has said is not used', () => {
    const said = saidOf(
      march.proposed.map((field) => (field === 'treatment' ? null : field)),
      march.proposed,
    );
    expect(mappingBy(said, march.proposed)).not.toContain('treatment');
  });

  it('gives a field to the column that a person has said, and not to another whose heading speaks of it', () => {
    const said = saidOf(['date', null, 'fractionName', null, 'amount', 'treatment'], march.proposed);
    expect(mappingBy(said, march.proposed)).toEqual(['date', null, 'fractionName', null, 'amount', 'treatment']);
  });

  it('remembers nothing where the headings said it all', () => {
    expect(mappingBy(saidOf(march.proposed, march.proposed), march.proposed)).toBeNull();
  });

  it('takes an empty column that an earlier program remembered as one that nothing was said of', () => {
    const april = sheetOf(['8.4.2027', 'A-18', 'Gips', 980, 'Nord', 'Deponi']);
    const kept = ['date', null, 'fractionName', 'amount', null, 'treatment'] as const;
    expect(mappingBy(kept, april.proposed)?.[1]).toBe('ticket');
  });

  it('gives the same mapping back for the same sheet, whatever was said', () => {
    const mapping = fc
      .uniqueArray(fc.tuple(fc.nat(7), fc.constantFrom(...WASTE_FIELDS)), {
        selector: ([, field]) => field,
      })
      .map((fields) =>
        Array.from({ length: 8 }, (_, column): WasteField | null => fields.find(([at]) => at === column)?.[1] ?? null),
      );
    fc.assert(
      fc.property(mapping, mapping, (said, proposed) => {
        expect(mappingBy(saidOf(said, proposed), proposed) ?? proposed).toEqual(said);
      }),
    );
  });
});
