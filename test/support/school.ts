import { PACKAGE_VERSION, type ProjectPackage } from '#core/project/package.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { TestBackend } from './workspace.ts';

/** A small project that holds something of everything, as a package with ids that tests can name. */

export const TIMBER: Declaration = {
  id: 'timber',
  kind: 'epd',
  name: 'Bindingsverk',
  registration: 'NEPD-308-179-NO',
  validUntil: '2028-05-31',
  declaredUnit: { amount: 1, unit: 'm3' },
  equivalents: { kg: 430 },
  impacts: { gwpIobc: { 'A1-A3': 82, A4: 5, C1: 0 } },
};

export const VINYL: Declaration = {
  id: 'vinyl',
  kind: 'epd',
  name: 'Vinylgulv',
  declaredUnit: { amount: 1, unit: 'm2' },
  serviceLife: 20,
  impacts: { gwpIobc: { 'A1-A3': 6.7 } },
};

export const SCHOOL: ProjectPackage = {
  format: 'byggklima-project',
  version: PACKAGE_VERSION,
  project: {
    id: 'school',
    name: 'Volla skole',
    buildingType: 'school',
    municipality: 'Lillestrøm',
    method: { preset: 'ns3720', startYear: 2027 },
    alternatives: [
      {
        id: 'renovate',
        name: 'Rehabilitering',
        kind: 'renovation',
        grossFloorArea: 4200,
        components: [
          { id: 'wall', name: 'Yttervegg', element: '231', declaration: 'timber', quantity: 120, unit: 'm3' },
          {
            id: 'floor',
            name: 'Gulv',
            element: '255',
            declaration: 'vinyl',
            quantity: 3000,
            unit: 'm2',
            transport: [],
          },
          { id: 'roof', name: 'Tak' },
        ],
        energy: [{ id: 'power', carrier: 'electricity', annualDemand: 210_000, annualExport: 0 }],
        siteEnergy: [{ carrier: 'diesel', amount: 12_000, unit: 'l' }],
      },
      {
        id: 'build',
        name: 'Nybygg',
        kind: 'newBuild',
        grossFloorArea: 4000,
        components: [
          { id: 'wall-new', name: 'Yttervegg', element: '231', declaration: 'timber', quantity: 200, unit: 'm3' },
        ],
        energy: [{ id: 'heat', carrier: 'district-heating', annualDemand: 90_000 }],
        travel: [{ mode: 'bus', annualDistance: 5000, factor: 0.1 }],
      },
    ],
    waste: {
      target: 0.95,
      plan: [{ id: 'gypsum', fraction: '1615', amount: 3 }],
      deliveries: [{ id: 'weighed', date: '2027-03-04', fraction: '1141', amount: 4.36, unit: 't' }],
    },
    site: {
      machines: [{ id: 'm1', type: 'excavator', carrier: 'diesel' }],
      energy: [{ id: 'used', machine: 'm1', amount: 10 }],
    },
  },
  declarations: [TIMBER, VINYL],
  factors: {
    set: 'own',
    rows: [{ id: 'electricity-norway', value: 0.018, unit: 'kg CO2e/kWh', boundary: 'life-cycle', check: true }],
  },
};

/** Puts a document on the shelf as a host does with a file that the person chose. */
export function upload(backend: TestBackend, document: unknown, name = 'volla.byggklima'): string {
  if (document instanceof Uint8Array) return backend.shelf.put(name, document);
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return backend.shelf.put(name, new TextEncoder().encode(text));
}

export async function importSchool(backend: TestBackend): Promise<void> {
  await backend.call('projects.importPackage', { upload: upload(backend, SCHOOL) });
}
