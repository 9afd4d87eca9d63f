import { expect, it } from 'vitest';
import { assessPackage } from '#core/comparison/assess-package.ts';
import { PACKAGE_VERSION, type ProjectPackage } from '#core/project/package.ts';
import type { Waste } from '#core/waste/waste.ts';
import { FACTORS, TODAY } from '#test/support/build.ts';

const wasteIn = (waste: Waste | null) => {
  const project = { id: 'p1', name: 'Volla skole', method: { preset: 'ns3720' as const }, waste };
  const document: ProjectPackage = { format: 'byggklima-project', version: PACKAGE_VERSION, project };
  return assessPackage(document, { today: TODAY, factors: FACTORS }).waste;
};

it('a package’s waste is printed as the status of what was delivered', () => {
  const waste = wasteIn({
    expectedTotal: 150,
    area: 4000,
    deliveries: [
      { id: 'w1', fraction: '1141', amount: 91, unit: 't' },
      { id: 'w2', fraction: '9912', amount: 9000, unit: 'kg' },
      { id: 'w3', fraction: '1604', amount: 40, unit: 't' },
      { id: 'w4', fraction: '1141' },
    ],
  });
  // 91 / 100; 9 − 0.05 · 100; (0.95 · 150 − 91) / (150 − 100); 100 000 kg / 4000 m²
  expect(waste).toMatchObject({ sortingRate: 0.91, total: 100, sorted: 91, mixed: 9, excluded: 40, perArea: 25 });
  expect(waste?.toMove).toBeCloseTo(4, 9);
  expect(waste?.requiredOfRest).toBeCloseTo(1.03, 12);
  expect(waste).toMatchObject({ complete: false, missing: [{ delivery: 'w4', lacks: ['amount-missing'] }] });
});

it('an empty log has no rate, and a project without waste has no status', () => {
  expect(wasteIn({ deliveries: [] })).toMatchObject({ sortingRate: null, total: 0, perArea: null, toMove: null });
  expect(wasteIn(null)).toBeNull();
});
