import { describe, expect, it } from 'vitest';
import { assessDocument } from '#core/comparison/assess-document.ts';
import type { Component } from '#core/project/project.ts';
import { HAS_FIXTURES, readFixture } from '#test/support/fixtures.ts';
import { openTestBackend } from '#test/support/workspace.ts';

/** Two alternatives built only from imported rows of ÖKOBAUDAT 2020-II, through the same calls as the screens use. */

interface Row {
  readonly product: string;
  readonly component: Omit<Component, 'id' | 'declaration'>;
  readonly productStageKg: number;
}

const RENOVATION: readonly Row[] = [
  // 500 m² · 46 kg/m² = 23 000 kg = 23 of 1 000 kg · 297.3
  {
    product: 'ba0e47ef',
    component: { name: 'Takstein', quantity: 500, unit: 'm2', element: '262' },
    productStageKg: 6837.9,
  },
  // 400 m² · 0.1 m = 40 m³ · 49.7
  {
    product: '8dfa6b75',
    component: { name: 'EPS', quantity: 400, unit: 'm2', thickness: 0.1, element: '231' },
    productStageKg: 1988,
  },
];
const NEW_BUILD: readonly Row[] = [
  // 300 m³ · 283.064314187452
  {
    product: 'a758fb6a',
    component: { name: 'Betong', quantity: 300, unit: 'm3', element: '251' },
    productStageKg: 84919.2942562356,
  },
  // 12 t = 12 of 1 000 kg · 2 605.1
  {
    product: '36375bd3',
    component: { name: 'Stålprofiler', quantity: 12, unit: 't', element: '222' },
    productStageKg: 31261.2,
  },
  // 1 200 m² · (59.98 + 1.87 + 7.35): A1, A2 and A3 stand apart
  {
    product: '7634a4f9',
    component: { name: 'Hulldekker', quantity: 1200, unit: 'm2', element: '251' },
    productStageKg: 83040,
  },
];

describe.runIf(HAS_FIXTURES)('alternatives of imported rows alone (needs the fixtures folder)', () => {
  it('have complete A1-A3 figures, those worked by hand', async () => {
    const backend = await openTestBackend();
    const upload = backend.shelf.put('OBD_2020_II.csv', readFixture('epd-tables', 'OBD_2020_II.csv'));
    const preview = await backend.job('imports.read', { upload });
    await backend.job('imports.commit', { import: preview.import });

    const today = '2026-11-23';
    const { total } = await backend.call('declarations.search', { today, limit: 1 });
    const imported: string[] = [];
    for (let offset = 0; offset < total; offset += 500) {
      const { rows } = await backend.call('declarations.search', { today, offset, limit: 500 });
      imported.push(...rows.map(({ id }) => id));
    }
    const idOf = (product: string) => imported.find((id) => id.includes(product)) ?? `${product} was not imported`;

    const { id } = await backend.call('projects.create', {
      project: { name: 'Prøveskolen', method: { preset: 'custom', modules: ['A1-A3'], referenceStudyPeriod: 60 } },
      alternatives: [
        { kind: 'renovation', grossFloorArea: 1000 },
        { kind: 'newBuild', grossFloorArea: 1000 },
      ],
    });
    const { alternatives } = await backend.call('projects.get', { id });
    for (const [index, rows] of [RENOVATION, NEW_BUILD].entries()) {
      const put = rows.map(({ product, component }, place) => ({
        ...component,
        id: `${index}-${place}`,
        declaration: idOf(product),
        position: place + 1,
      }));
      await backend.call('components.apply', {
        alternative: alternatives[index]?.id ?? '',
        label: 'add',
        put,
        remove: [],
      });
    }

    const { accounts } = assessDocument(await backend.call('projects.get', { id }), today);
    for (const [index, rows] of [RENOVATION, NEW_BUILD].entries()) {
      const account = accounts[index];
      expect(account?.total.complete).toBe(true);
      expect(account?.components.map(({ modules }) => modules['A1-A3'])).toEqual(
        rows.map(({ productStageKg }) => expect.closeTo(productStageKg, 6)),
      );
      expect(account?.modules['A1-A3']).toBeCloseTo(
        rows.reduce((sum, { productStageKg }) => sum + productStageKg, 0),
        6,
      );
    }
  });
});
