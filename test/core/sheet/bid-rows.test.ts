import { describe, expect, it } from 'vitest';
import { planBids } from '#core/award/import-plan.ts';
import { bidColumn } from '#core/sheet/bid-columns.ts';
import { kilogramsIn, kronerIn } from '#core/sheet/heading-scale.ts';
import { findBidSheet } from '#core/sheet/bid-header.ts';
import { readBids } from '#core/sheet/bid-rows.ts';
import type { SheetCell } from '#core/sheet/import-source.ts';

const HEADINGS = [
  'Tilbyder',
  'Pris uten mva. (kr)',
  'Areal (m²)',
  'Beregningsperiode (år)',
  'Indikator',
  'Bygningsdeler (NS 3451)',
  'Andel materialer med EPD (%)',
  'A1–A3 (kg CO₂e)',
  'C3 (t CO₂e)',
];

function read(...rows: SheetCell[][]) {
  const sheet = findBidSheet([HEADINGS, ...rows].map((cells, index) => ({ number: index + 1, cells })));
  return readBids(sheet, { mapping: sheet.proposed, marks: {} }).rows;
}

it('every heading of our own form is recognised, and a module by how it begins', () => {
  expect(HEADINGS.map((heading) => bidColumn(heading)?.field)).toEqual([
    'bidder',
    'price',
    'area',
    'period',
    'indicator',
    'elements',
    'epdShare',
    'A1-A3',
    'C3',
  ]);
  expect(bidColumn('B4 Utskifting')?.field).toBe('B4');
  expect(bidColumn('C1-C4')).toBeNull();
  expect(bidColumn('A1')).toBeNull();
});

it.each([
  ['A4 (kg CO₂e)', 1],
  ['A4 (t CO₂e)', 1000],
  ['A4, tonn', 1000],
  ['A4 Transport', 1],
  ['A4 (kg CO₂e/m²)', null],
  ['A4 kg CO2e per m2', null],
  ['A4 (kg CO₂e/år)', null],
])('figures under “%s” are of %s kg; null: of something else, and told', (heading, kilograms) => {
  expect(kilogramsIn(heading)).toBe(kilograms);
});

it.each([
  ['Pris uten mva. (kr)', 1],
  ['Beløp, kr', 1],
  ['Beløp (kr/år)', 1],
  ['Pris (eks. mva)', 1],
  ['Pris [1000 kr]', 1e3],
  ['Beløp (tkr)', 1e3],
  ['Beløp (NOK 1 000)', 1e3],
  ['Pris (mill. kr)', 1e6],
  ['Price (MNOK)', 1e6],
  ['Beløp (mrd. kr)', 1e9],
  ['Pris (kr/m²)', null],
  ['Beløp, kr pr. kvm', null],
  ['Pris (inkl. mva)', null],
  ['Price including VAT', null],
  ['Beløp (EUR)', null],
])('amounts under “%s” are of %s kr; null: of something else, and told', (heading, kroner) => {
  expect(kronerIn(heading)).toBe(kroner);
});

it('a bid in millions is in kroner, and one per m² or with VAT is told and not taken', () => {
  const readUnder = (price: string, module: string) => {
    const cells = [
      ['Tilbyder', price, module],
      ['Nordre Bygg', 42.5, 12],
    ];
    const sheet = findBidSheet(cells.map((row, index) => ({ number: index + 1, cells: row })));
    return readBids(sheet, { mapping: sheet.proposed, marks: {} }).rows[0];
  };
  expect(readUnder('Pris (mill. kr)', 'C3 (kg CO₂e)')).toMatchObject({ price: 42_500_000, modules: { C3: 12 } });
  const doubtful = readUnder('Pris (inkl. mva)', 'C3 (kg CO₂e/m²)');
  expect(doubtful).toMatchObject({ price: null, modules: {} });
  expect(doubtful?.problems.map(({ code, column }) => [code, column])).toEqual([
    ['heading-unit', 2],
    ['heading-unit', 1],
  ]);
});

it('a module may be below 0, as timber is by GWP-total', () => {
  const [bid] = read(['Nordre Bygg', 1, 1, 60, 'GWP-total', null, 70, -500, 1]);
  expect(bid).toMatchObject({ modules: { 'A1-A3': -500 }, problems: [] });
});

it('a bid is read with its units: 45 t are 45 000 kg, 70 in a column of per cent is 70 %', () => {
  const [bid] = read(['Nordre Bygg', '84 000 000 kr', 3000, '60 år', 'GWP-IOBC', '22, 23', 70, 720_000, 45]);
  expect(bid).toMatchObject({
    bidder: 'Nordre Bygg',
    price: 84_000_000,
    area: 3000,
    period: 60,
    indicator: 'gwpIobc',
    elements: ['22', '23'],
    epdShare: 0.7,
    modules: { 'A1-A3': 720_000, C3: 45_000 },
    problems: [],
  });
});

it('a module that is not filled in is not delivered, and 0 is a figure', () => {
  const [bid] = read(['Nordre Bygg', 1, 1, 60, 'GWP-IOBC', null, 0.7, null, 0]);
  expect(bid?.modules).toEqual({ C3: 0 });
  expect(bid?.epdShare).toBe(0.7);
});

it('what cannot be read stays empty and is told at its cell', () => {
  const [bid] = read(['', 'etter avtale', -3, 0.5, 'GWP100', 'alle', 170, 'ca. 700', null], ['X', 1]);
  expect(bid).toMatchObject({ price: null, area: null, period: null, indicator: null, elements: null, epdShare: null });
  expect(bid?.problems.map(({ code, column }) => [code, column])).toEqual([
    ['bidder-missing', 0],
    ['not-a-number', 7],
    ['not-a-number', 1],
    ['negative-amount', 2],
    ['not-years', 3],
    ['unknown-choice', 4],
    ['not-codes', 5],
    ['share-too-large', 6],
  ]);
});

describe('a list on its way among the bids', () => {
  const known = {
    id: 'north',
    position: 1,
    bidder: 'Nordre Bygg',
    price: 84_000_000,
    modules: { 'A1-A3': 1, A4: 2 },
    note: 'x',
  };
  const plan = (...rows: SheetCell[][]) =>
    planBids({ project: 'p1', rows: read(...rows), known: [known], ids: rows.map((_, index) => `new-${index}`) });

  it('is of the bidder it names, whatever the case, and leaves what it does not say', () => {
    const [row] = plan(['NORDRE BYGG', null, null, 60, null, null, null, 720_000, null]);
    expect(row).toMatchObject({
      outcome: 'changed',
      becomes: {
        ...known,
        bidder: 'NORDRE BYGG',
        method: { referenceStudyPeriod: 60 },
        modules: { 'A1-A3': 720_000, A4: 2 },
      },
    });
  });

  it('brings another bidder as a new bid, and the same list again changes nothing', () => {
    const [row] = plan(['Søndre', 81_500_000, 3000, 60, 'GWP-IOBC', null, null, 1, null]);
    expect([row?.outcome, row?.becomes.id, row?.becomes.position]).toEqual(['new', 'new-0', 2]);
    expect(plan(['Nordre Bygg', 84_000_000])[0]?.outcome).toBe('identical');
  });
});

describe('an area that its heading says the kind of', () => {
  const planned = (heading: string, known: Parameters<typeof planBids>[0]['known'] = []) => {
    const lines = [
      [...HEADINGS.slice(0, 2), heading],
      ['Nordre Bygg', 84_000_000, 3000],
    ];
    const sheet = findBidSheet(lines.map((cells, index) => ({ number: index + 1, cells })));
    const { rows } = readBids(sheet, { mapping: sheet.proposed, marks: {} });
    return planBids({ project: 'p', rows, known, ids: ['new'] }).map(({ becomes }) => becomes);
  };
  const basisOf = (bids: ReturnType<typeof planned>) => bids[0]?.method?.areaBasis ?? null;

  it('says it in the bid too, so that another kind than what was asked is told', () => {
    const headings = ['BRA (m²)', 'Bruttoareal', 'Areal (m²)'];
    expect(headings.map((heading) => basisOf(planned(heading)))).toEqual(['usableFloorArea', 'grossFloorArea', null]);
  });

  it('is no longer of that kind when it comes again without saying so', () => {
    const before = planned('BRA (m²)').map((bid) => ({ ...bid, id: 'north', position: 1 }));
    expect(basisOf(planned('Areal (m²)', before))).toBeNull();
  });
});
