import type { ProjectDocument } from '#core/api/contract.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { FactorSet } from '#core/project/factor-set.ts';
import type { Component } from '#core/project/project.ts';

/**
 * A school of made-up figures that are easy to multiply, with what a workbook has to get right: every origin, wastage,
 * replacements, own transport, a unit that is converted, a row without declaration and one that lacks its C modules.
 */

export const TODAY = '2026-11-23';

const FACTORS: FactorSet = {
  set: 'prøve 1',
  rows: [
    {
      id: 'electricity-norway',
      value: 0.02,
      unit: 'kg CO2e/kWh',
      boundary: 'life-cycle',
      year: 2018,
      source: 'NS 3720, tabell A.1',
      check: true,
    },
    { id: 'electricity-europe', value: 0.14, unit: 'kg CO2e/kWh', boundary: 'life-cycle', year: 2018 },
    { id: 'district-heating', value: 0.05, unit: 'kg CO2e/kWh', boundary: 'life-cycle', source: 'Anslag' },
    { id: 'transport-truck', value: 0.1, unit: 'kg CO2e/tkm', boundary: 'life-cycle' },
    { id: 'site-diesel', value: 3.5, unit: 'kg CO2e/l', boundary: 'life-cycle' },
    { id: 'travel-car', value: 0.15, unit: 'kg CO2e/km', boundary: 'life-cycle' },
  ],
};

/** All modules: 100 + 4 + 2 + 1 + 3 + 6 + 4 per m², lasts 20 years, D −10. */
const floor: Declaration = {
  id: 'floor',
  kind: 'epd',
  name: 'Vinylgulv, homogent',
  manufacturer: 'Gulv AS',
  registration: 'NEPD-100-200-NO',
  programOperator: 'EPD-Norge',
  standard: 'EN 15804+A2',
  validUntil: '2028-05-31',
  declaredUnit: { amount: 1, unit: 'm2' },
  equivalents: { kg: 3 },
  serviceLife: 20,
  impacts: {
    gwpIobc: { 'A1-A3': 100, A4: 4, A5: 2, C1: 1, C2: 3, C3: 6, C4: 4, D: -10 },
    gwpTotal: { 'A1-A3': 98, A4: 4, A5: 2, C1: 1, C2: 3, C3: 8, C4: 4, D: -10 },
  },
  source: { name: 'EPD-Norge', version: '2024', retrieved: '2026-01-31' },
};

/** Per tonne of 1 000 kg: A1-A3 500, A4 10 … ; no service life, so it lasts the study period. */
const steel: Declaration = {
  id: 'steel',
  kind: 'epd',
  name: 'Stålbjelke <HEA> & plate',
  registration: 'NEPD-300-400-NO',
  standard: 'EN 15804+A2',
  validUntil: '2025-01-01',
  declaredUnit: { amount: 1000, unit: 'kg' },
  impacts: { gwpIobc: { 'A1-A3': 500, A4: 10, A5: 0, C1: 5, C2: 5, C3: 10, C4: 0, D: -200 } },
};

/** Generic, without C modules. */
const plaster: Declaration = {
  id: 'plaster',
  kind: 'generic',
  name: '=Gipsplate 13 mm',
  declaredUnit: { amount: 1, unit: 'kg' },
  equivalents: { m2: 0.1, m3: 0.00125 },
  serviceLife: 50,
  serviceLifeBound: 'atLeast',
  impacts: { gwpIobc: { 'A1-A3': 0.25, A4: 0.0005, A5: 0 } },
  source: { name: 'Boverkets klimatdatabas', version: '02.06.000' },
};

const DECLARATIONS = [floor, steel, plaster];

type Row = Component & { readonly position: number };

const rows = (components: readonly Component[]): Row[] =>
  components.map((component, position) => ({ ...component, position }));

/** Renovation: everything that is kept, reused or torn out, and new floors. */
const renovated = rows([
  {
    id: 'r1',
    name: 'Nytt gulv',
    element: '255',
    declaration: 'floor',
    quantity: 200,
    unit: 'm2',
    wastage: 0.1,
  },
  {
    id: 'r2',
    name: 'Gammelt gulv',
    element: '255',
    declaration: 'floor',
    quantity: 50,
    unit: 'm2',
    origin: 'demolished',
  },
  {
    id: 'r3',
    name: 'Bjelker som står',
    element: '223',
    declaration: 'steel',
    quantity: 2,
    unit: 't',
    origin: 'retained',
    serviceLife: 100,
  },
  {
    id: 'r4',
    name: 'Ombrukt gulv',
    element: '255',
    declaration: 'floor',
    quantity: 10,
    unit: 'm2',
    origin: 'reused',
    remainingLife: 10,
  },
  { id: 'r5', name: '=1+1', element: '246', declaration: 'plaster', quantity: 300, unit: 'm2', wastage: 0.05 },
  { id: 'r6', name: 'Dør uten EPD', element: '244', declaration: null, quantity: 12, unit: 'pcs' },
]);

/** New build: steel, floors brought by lorry. */
const built = rows([
  { id: 'n1', name: 'Stål', element: '223', declaration: 'steel', quantity: 10_000, unit: 'kg' },
  {
    id: 'n2',
    name: 'Gulv',
    element: '255',
    declaration: 'floor',
    quantity: 260,
    unit: 'm2',
    transport: [{ mode: 'truck', distance: 100 }],
  },
  {
    id: 'n3',
    name: 'Gulv som skal vare',
    element: '255',
    declaration: 'floor',
    quantity: 40,
    unit: 'm2',
    serviceLife: 60,
  },
]);

export const SCHOOL: ProjectDocument = {
  project: {
    id: 'p1',
    name: 'Granlia skole',
    buildingType: 'school',
    municipality: 'Lillestrøm',
    method: { preset: 'ns3720', startYear: 2027 },
  },
  alternatives: [
    {
      id: 'a1',
      position: 0,
      name: 'Rehabilitering',
      kind: 'renovation',
      function: 'Skole for 350 elever',
      grossFloorArea: 1000,
      users: 50,
      components: renovated,
      costLines: [],
      energy: [
        { id: 'e1', position: 0, carrier: 'electricity', annualDemand: 100_000 },
        { id: 'e2', position: 1, carrier: 'district-heating', annualDemand: 50_000, annualExport: 1000 },
      ],
      siteEnergy: [{ carrier: 'diesel', amount: 1000, unit: 'l' }],
    },
    {
      id: 'a2',
      position: 1,
      name: 'Nybygg',
      kind: 'newBuild',
      function: 'Skole for 350 elever',
      grossFloorArea: 1000,
      users: 50,
      components: built,
      costLines: [],
      energy: [{ id: 'e3', position: 0, carrier: 'electricity', annualDemand: 60_000 }],
      travel: [{ mode: 'car', annualDistance: 1000 }],
    },
  ],
  deliveredProducts: [],
  wastePlan: [],
  wasteDeliveries: [],
  siteMachines: [],
  siteEntries: [],
  siteExceptions: [],
  requirements: [],
  bids: [],
  choices: [],
  grants: [],
  declarations: DECLARATIONS,
  factors: FACTORS,
  carriesFactors: true,
};
