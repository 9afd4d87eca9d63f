import { describe, expect, it } from 'vitest';
import { planDelivered } from '#core/coverage/delivered-plan.ts';
import { findDeliveredSheet } from '#core/sheet/delivered-header.ts';
import { readDelivered } from '#core/sheet/delivered-rows.ts';
import type { SheetCell } from '#core/sheet/import-source.ts';
import type { DeliveredProduct } from '#core/project/project.ts';

const HEADINGS = ['Produkt', 'Produsent', 'EPD-nr.', 'Mengde', 'Enhet', 'Leveringsdato', 'Begrunnelse', 'Merknad'];

function read(rows: readonly (readonly SheetCell[])[], headings: readonly SheetCell[] = HEADINGS) {
  const sheet = findDeliveredSheet([headings, ...rows].map((cells, index) => ({ number: index + 1, cells })));
  return readDelivered(sheet, { mapping: sheet.proposed, marks: {} }).rows;
}

/** What the rows become in a project that has these delivered products. */
function plan(
  rows: readonly (readonly SheetCell[])[],
  deliveredProducts: readonly (DeliveredProduct & { readonly position: number })[] = [],
) {
  const found = read(rows);
  return planDelivered({
    rows: found,
    components: [],
    componentsById: new Map(),
    deliveredProducts,
    byNumber: new Map(),
    ids: found.map(({ row }) => `new-${row}`),
    today: '2027-06-01',
  });
}

const codes = ({ problems }: { readonly problems: readonly { readonly code: string }[] }) =>
  problems.map(({ code }) => code);

describe('a list of delivered products', () => {
  it('loses nothing that it says: what nothing was made of is kept in the remark', () => {
    const [row] = read([['Gips', 'Norgips', 'NEPD-1', '-5 kg', '', '32.13.2027', '', 'Delvis retur']]);
    expect(row).toMatchObject({
      quantity: null,
      unit: null,
      deliveryDate: null,
      note: 'Delvis retur; Mengde: -5 kg; Leveringsdato: 32.13.2027',
    });
  });

  it.each([
    [['12 esker', ''], 'Mengde: 12 esker'],
    [['12', 'esker'], 'Mengde: 12; Enhet: esker'],
  ])('keeps the unit that it does not know: %j', ([amount = '', unit = ''], note) => {
    const [row] = read([['Skruer', '', '', amount, unit, '', '', '']]);
    expect(row).toMatchObject({ quantity: 12, unit: null, note });
    expect(row && codes(row)).toEqual(['unknown-unit']);
  });

  it('keeps the reason that no EPD exists beside the number of one, which counts', () => {
    const [row] = read([['Gips', '', 'NEPD-1', '', '', '', 'Ikke laget', '']]);
    expect(row).toMatchObject({ registration: 'NEPD-1', reason: null, note: 'Begrunnelse: Ikke laget' });
  });

  it('has no remark where all of it was read', () => {
    expect(read([['Gips', 'Norgips', 'NEPD-1', '5 kg', '', '1.6.2027', '', '']])[0]?.note).toBeNull();
  });

  it('brings its remark into the project, where it is the same when the list comes again', () => {
    const list = [['Gips', '', '', '-5 kg', '', 'uke 34', '', '']];
    const [first] = plan(list);
    expect(first?.product?.note).toBe('Mengde: -5 kg; Leveringsdato: uke 34');
    expect(plan(list, first?.product ? [first.product] : []).map(({ outcome }) => outcome)).toEqual(['identical']);
  });

  it('leaves a remark as it was where the list says nothing', () => {
    const known = { id: 'known', position: 1, name: 'Gips', registration: 'NEPD-1', note: 'Feil farge' };
    const [row] = plan([['Gips', 'Norgips', 'NEPD-1', '', '', '', '', '']], [known]);
    expect(row).toMatchObject({ outcome: 'changed', product: { manufacturer: 'Norgips', note: 'Feil farge' } });
  });
});
