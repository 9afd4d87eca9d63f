import { describe, expect, it } from 'vitest';
import { planBids } from '#core/award/import-plan.ts';
import { bidColumn, kilogramsIn } from '#core/sheet/bid-columns.ts';
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
])('figures under “%s” are of %i kg', (heading, kilograms) => {
  expect(kilogramsIn(heading)).toBe(kilograms);
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
