import { test } from 'vitest';
import type { Component } from '#core/project/project.ts';
import { account, component, declaration } from '#test/support/build.ts';

/** Ten times the components should take about ten times as long; a screen recalculates after every committed cell. */
const DECLARED = declaration({
  equivalents: { kg: 12 },
  impacts: {
    gwpTotal: { 'A1-A3': -10.3, A4: 0.7, A5: 0.2, C1: 0.1, C2: 0.1, C3: 1.9, C4: 0.4, D: -2.2 },
    gwpBiogenic: { 'A1-A3': -12, A4: 0, A5: 0, C1: 0, C2: 0, C3: 2, C4: 0, D: 0 },
  },
});
const LIVES = [20, 30, 60];
const PARTS = ['222', '231', '251'];

function components(count: number): Component[] {
  return Array.from({ length: count }, (_, index) =>
    component({
      id: `c${String(index).padStart(7, '0')}`,
      serviceLife: LIVES[index % 3] ?? null,
      element: PARTS[index % 3] ?? null,
      wastage: 0.05,
      quantity: index % 50,
    }),
  );
}

test('a climate account over 60 years', async ({ bench }) => {
  const runs = [1000, 10_000, 100_000].map((count) => {
    const rows = components(count);
    return bench(`${count} components`, () => {
      account({ components: rows, declarations: [DECLARED], method: { preset: 'ns3720', startYear: 2027 } });
    });
  });
  await bench.compare(...runs, { iterations: 8, warmupIterations: 3, time: 500 });
}, 60_000);
