import type { ProjectDocument } from '#core/api/contract.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { MethodChoice } from '#core/project/method.ts';
import type { Component } from '#core/project/project.ts';
import { SCHOOL } from './small-school.ts';

/**
 * The small school with all that a blue cell of its workbook can rest on: rows of every origin with wastage, own transport and few
 * years left, a quantity of 0, a use stage, energy of every kind on the site and in use under two mixes, travel, export and users.
 */

const inUse: Declaration = {
  id: 'use',
  kind: 'epd',
  name: 'Fasade med vedlikehold',
  declaredUnit: { amount: 1, unit: 'm2' },
  serviceLife: 20,
  useStage: 'perServiceLife',
  impacts: {
    gwpIobc: { 'A1-A3': 10, A4: 1, A5: 1, B1: -0.5, B2: 0.3, C1: 1, C2: 1, C3: 1, C4: 1, D: -1 },
    gwpTotal: { 'A1-A3': -6, A4: 1, A5: 1, B1: -0.5, B2: 0.3, C1: 1, C2: 1, C3: 17, C4: 1, D: -1 },
  },
};

/** A5 is not declared. */
const board: Declaration = {
  id: 'board',
  kind: 'generic',
  name: 'Plate',
  declaredUnit: { amount: 10, unit: 'kg' },
  equivalents: { m2: 2 },
  serviceLife: 30,
  impacts: { gwpIobc: { 'A1-A3': 7, A4: 0.3, C2: 0.2, C3: 1, C4: 0.5 }, gwpTotal: { 'A1-A3': -7, A4: 0.3, C3: 14 } },
};

const byLorry: Component['transport'] = [{ mode: 'truck', distance: 100 }];

const ROWS: readonly Omit<Component, 'id'>[] = [
  { name: 'Ombrukt med svinn', declaration: 'floor', quantity: 10, unit: 'm2', origin: 'reused', wastage: 0.1 },
  {
    name: 'Ombrukt med svinn og transport',
    declaration: 'floor',
    quantity: 10,
    unit: 'm2',
    origin: 'reused',
    wastage: 0.1,
    serviceLife: 15,
    remainingLife: 4,
    transport: byLorry,
  },
  { name: 'Ombrukt uten svinn', declaration: 'use', quantity: 8, unit: 'm2', origin: 'reused', wastage: 0 },
  { name: 'Ombrukt plate', declaration: 'board', quantity: 20, unit: 'm2', origin: 'reused', wastage: 0.2 },
  {
    name: 'Beholdt med svinn',
    declaration: 'floor',
    quantity: 10,
    unit: 'm2',
    origin: 'retained',
    wastage: 0.1,
    remainingLife: 5,
  },
  {
    name: 'Beholdt med svinn og transport',
    declaration: 'floor',
    quantity: 10,
    unit: 'm2',
    origin: 'retained',
    wastage: 0.1,
    transport: byLorry,
  },
  { name: 'Beholdt, null mengde', declaration: 'floor', quantity: 0, unit: 'm2', origin: 'retained', wastage: 0.1 },
  { name: 'Revet med svinn', declaration: 'floor', quantity: 10, unit: 'm2', origin: 'demolished', wastage: 0.1 },
  { name: 'Revet, null mengde', declaration: 'floor', quantity: 0, unit: 'm2', origin: 'demolished' },
  { name: 'Ny med transport', declaration: 'floor', quantity: 10, unit: 'm2', wastage: 0.1, transport: byLorry },
  { name: 'Ny uten transport', declaration: 'floor', quantity: 0, unit: 'm2', wastage: 0, transport: [] },
  { name: 'Ny, null mengde', declaration: 'use', quantity: 0, unit: 'm2', wastage: 0, transport: byLorry },
  { name: 'Null tonn', declaration: 'plaster', quantity: 0, unit: 't' },
  { name: 'Ny med bruk', declaration: 'use', quantity: 10, unit: 'm2', wastage: 0.1 },
  { name: 'Ny plate', declaration: 'board', quantity: 30, unit: 'm2', wastage: 0.05 },
  { name: 'Plate uten svinn', declaration: 'board', quantity: 30, unit: 'm2', wastage: 0 },
  {
    name: 'Avgjort',
    declaration: 'floor',
    quantity: 0,
    unit: 'm2',
    wastage: 0.1,
    notRelevant: [
      { module: 'A4', reason: 'på plassen' },
      { module: 'B4', reason: 'står' },
    ],
    transport: byLorry,
  },
  { name: 'Uten mengde', declaration: 'floor', quantity: null, unit: 'm2', wastage: 0.1 },
  { name: 'Mengde uten vei', declaration: 'plaster', quantity: 4, unit: 'pcs', wastage: 0.1 },
];

/** A method without B6 has no table of energy in use, so that what is exported stands as the program had it. */
export function richSchool(method: MethodChoice = { preset: 'ns3720' }): ProjectDocument {
  const [renovated, built] = SCHOOL.alternatives;
  if (!renovated || !built) throw new Error('The school has two alternatives');
  const exported = method.preset === 'ns3720' ? 700 : 0;
  const rows = ROWS.map((row, index) => ({ ...row, element: '255', id: `x${index}`, position: 10 + index }));
  return {
    ...SCHOOL,
    project: { ...SCHOOL.project, method: { startYear: 2027, ...method } },
    declarations: [...SCHOOL.declarations, inUse, board],
    alternatives: [
      {
        ...renovated,
        usableFloorArea: 900,
        components: [...renovated.components, ...rows],
        energy: [
          ...renovated.energy,
          { id: 'e4', position: 2, carrier: 'pellets', annualDemand: 2000, factor: 0.03 },
          { id: 'e5', position: 3, carrier: 'electricity', annualExport: exported },
          { id: 'e6', position: 4, carrier: 'electricity', annualDemand: 0, annualExport: 0, factor: 0.01 },
        ],
        siteEnergy: [
          { carrier: 'diesel', amount: 1000, unit: 'l' },
          { carrier: 'electricity', amount: 10_000, unit: 'kWh' },
          { carrier: 'electricity', amount: 3000, unit: 'MJ', factor: 0.02 },
        ],
        travel: [
          { mode: 'car', annualDistance: 1000 },
          { mode: 'bus', annualDistance: 500, factor: 0.08 },
        ],
      },
      { ...built, usableFloorArea: 950 },
    ],
  };
}
