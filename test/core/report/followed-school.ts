import type { ProjectDocument } from '#core/api/contract.ts';
import type { CostLine } from '#core/cost/cost.ts';
import { SCHOOL } from './small-school.ts';

/** The school with waste, a site, requirements, costs and bids: a workbook of it has every sheet. */

const costs = (alternative: string, scale: number) =>
  (
    [
      { post: '1', name: 'Bygging', amount: 80e6 * scale, timing: 'once', firstYear: 2027 },
      { post: '1', name: 'Restverdi', amount: 9e6, timing: 'residual' },
      { post: '4', name: 'Tak', amount: 4e6, timing: 'every', interval: 17, firstYear: 2031 },
      { post: '5', name: 'Strøm', amount: 900_000, timing: 'yearly', firstYear: 2027, growth: 0.01 },
    ] satisfies CostLine[]
  ).map((line, position) => ({ ...line, id: `${alternative}-c${position}`, position }));

const bid = { area: 1000, method: { referenceStudyPeriod: 60, indicator: 'gwpIobc' } } as const;

export const FOLLOWED: ProjectDocument = {
  ...SCHOOL,
  project: {
    ...SCHOOL.project,
    award: { filling: { A4: 6, A5: 4, B4: 60, B6: 70, C1: 2, C2: 2, C3: 40, C4: 1 }, formula: 'linear', span: 0.5 },
  },
  alternatives: SCHOOL.alternatives.map((one, index) => ({ ...one, costLines: costs(one.id, 1 + index / 2) })),
  wastePlan: [{ id: 'p1', position: 0, fraction: '1141', amount: 12 }],
  wasteDeliveries: [
    { id: 'w1', position: 0, date: '2027-02-01', fraction: '1141', amount: 9, unit: 't' },
    { id: 'w2', position: 1, date: '2027-02-02', fraction: '9912', amount: 1, unit: 't' },
  ],
  siteMachines: [{ id: 'm1', position: 0, maker: 'Volvo', model: 'EC250' }],
  siteEntries: [
    {
      id: 's1',
      position: 0,
      from: '2027-02-01',
      to: '2027-02-28',
      machine: 'm1',
      carrier: 'diesel',
      amount: 100,
      unit: 'l',
    },
    { id: 's2', position: 1, from: '2027-02-01', to: '2027-02-28', carrier: 'electricity', amount: 3000, unit: 'kWh' },
  ],
  requirements: [{ id: 'k1', position: 0, number: 'K1', title: 'Sorteringsgrad', kind: 'contract' }],
  bids: [
    { ...bid, id: 'b1', position: 0, bidder: 'Nordre bygg', price: 84e6, modules: { 'A1-A3': 250_000, C3: 45_000 } },
    { ...bid, id: 'b2', position: 1, bidder: 'Søndre entreprenør', price: 80e6, modules: { 'A1-A3': 290_000 } },
  ],
};
