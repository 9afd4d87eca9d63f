import { describe, expect, it } from 'vitest';
import { planDelivered } from '#core/coverage/delivered-plan.ts';
import { findDeliveredSheet } from '#core/sheet/delivered-header.ts';
import { readDelivered } from '#core/sheet/delivered-rows.ts';
import type { SheetCell } from '#core/sheet/import-source.ts';
import { askedText } from '#core/report/coverage-words.ts';
import { translator } from '#core/text/text.ts';
import type { DeliveredProduct } from '#core/project/project.ts';
import { component } from '#test/support/build.ts';

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

/** What a row of our own question becomes, that has come back with an answer. */
function answered(row: readonly SheetCell[]) {
  const rows = read([row], ['Post eller produkt', 'EPD-nummer', 'Begrunnelse', 'Merknad', 'Byggklima-rad']);
  return planDelivered({
    rows,
    components: [],
    componentsById: new Map([['c1', component({ id: 'c1' })]]),
    deliveredProducts: [],
    byNumber: new Map(),
    ids: ['new'],
    today: '2027-06-01',
  })[0];
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

  it.each(['juni 2027', '06.2027', '2027', 2027])('takes no day of a delivery out of %s, and keeps it', (written) => {
    const [row] = read([['Gips', '', '', '', '', written, '', '']]);
    expect(row).toMatchObject({ deliveryDate: null, note: `Leveringsdato: ${written}` });
    expect(row && codes(row)).toEqual(['not-a-date']);
  });

  it.each([
    ['5. juni 2027', '2027-06-05'],
    ['juni 2027', '2027-06-30'],
    ['2027', '2027-12-31'],
  ])('is valid until the end of %s', (written, validUntil) => {
    const [row] = read([['Gips', 'NEPD-1', written]], ['Produkt', 'EPD-nr.', 'Gyldig til']);
    expect(row).toMatchObject({ validUntil, problems: [] });
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

describe('words where the number of an EPD is to stand', () => {
  it.each([
    'finnes ikke',
    'Ingen',
    'mangler',
    'EPD finnes ikke per 2027',
    'Mangler, purret 3.5.',
    'n.a.',
    'N/A',
    'none',
    'Not available',
    'No EPD',
    'kommer',
    '?',
  ])('are no number, and are told and kept: %s', (written) => {
    const [row] = plan([['Gips', 'Norgips', written, '', '', '', '', '']]);
    expect(row?.product).toMatchObject({ registration: undefined, note: `EPD-nr.: ${written}` });
    // None exists only where somebody says why.
    expect(row?.product?.epdAbsent).toBeUndefined();
    expect(row?.problems).toMatchObject([{ code: 'not-an-epd-number', column: 2, found: written }]);
  });

  it.each(['NEPD-308-179-NO', 'S-P-01234', 'MD-24001-EN', 'Nordic EPD 17', '3957'])('%s is one', (written) => {
    const [row] = read([['Gips', '', written, '', '', '', '', '']]);
    expect(row).toMatchObject({ registration: written, note: null, problems: [] });
  });

  it.each(['', '–', '--'])('«%s» says nothing', (written) => {
    const [row] = read([['Gips', '', written, '', '', '', '', '']]);
    expect(row).toMatchObject({ registration: null, note: null, problems: [] });
  });

  it('are an answer together with the reason', () => {
    const [row] = plan([['Gips', 'Norgips', 'finnes ikke', '', '', '', 'Produsenten har ingen', '']]);
    expect(row?.product?.epdAbsent).toEqual({ reason: 'Produsenten har ingen', date: '2027-06-01' });
    expect(row).toMatchObject({ problems: [], read: { registration: null } });
  });

  it('that say more than the reason are told, and kept beside it', () => {
    const [row] = plan([['Gips', 'Norgips', 'kommer i mai', '', '', '', 'Under arbeid', '']]);
    expect(row?.product).toMatchObject({ epdAbsent: { reason: 'Under arbeid' }, note: 'EPD-nr.: kommer i mai' });
    expect(row && codes(row)).toEqual(['not-an-epd-number']);
  });

  it('leave a question of ours unanswered, and say why', () => {
    expect(answered(['Teppe', 'finnes ikke', '', '', 'component c1'])).toMatchObject({
      outcome: 'unanswered',
      problems: [{ code: 'not-an-epd-number' }],
    });
  });

  it('leave it unanswered too where they are a remark alone, which is told', () => {
    expect(answered(['Teppe', '', '', 'Venter på svar', 'component c1'])).toMatchObject({
      outcome: 'unanswered',
      problems: [{ code: 'only-a-remark', found: 'Venter på svar' }],
    });
    expect(answered(['Teppe', '', '', '', 'component c1'])?.problems).toEqual([]);
  });

  it('stand with the reason where the component that was asked for has no EPD', () => {
    const row = answered(['Teppe', 'kommer i mai', 'Under arbeid', 'Ring Ola', 'component c1']);
    expect(row?.documented?.epdAbsent.reason).toBe('Under arbeid; Ring Ola; EPD-nummer: kommer i mai');
    expect(answered(['Teppe', '', 'Under arbeid', '', 'component c1'])?.documented?.epdAbsent.reason).toBe(
      'Under arbeid',
    );
  });

  it('ask for no file of that name where they are stored already', () => {
    const missing = { class: 'missing', declaration: null, judgedOn: '2027-06-01' } as const;
    const words = { t: translator('nb'), language: 'nb' } as const;
    expect(askedText({ ...missing, registration: 'finnes ikke' }, words)).toBe(
      'EPD for produktet (ISO 14025 type III)',
    );
    expect(askedText({ ...missing, registration: 'NEPD-1' }, words)).toBe('EPD-en NEPD-1 som fil');
  });
});

describe('a row that stands twice in a list', () => {
  const ROW = ['Gips', 'Norgips', 'NEPD-1', '5 kg', '', '1.6.2027', '', 'Hus A'];
  it('is told at the second, and both are kept', () => {
    const rows = plan([ROW, ROW]);
    expect(rows.map((row) => [row.outcome, codes(row)])).toEqual([
      ['new', []],
      ['new', ['row-twice']],
    ]);
  });

  it.each([
    ['product', 0, 'Lekt'],
    ['maker', 1, 'Gyproc'],
    ['number', 2, 'NEPD-2'],
    ['amount', 3, '6 kg'],
    ['day', 5, '2.6.2027'],
    ['remark', 7, 'Hus B'],
  ])('is another row where the %s is another', (_what, column, written) => {
    expect(plan([ROW, ROW.with(column, written)]).flatMap(codes)).toEqual([]);
  });
});
