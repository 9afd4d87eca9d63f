import { expect, it } from 'vitest';
import { declarationDifferences } from '#core/declaration/differences.ts';
import { declaration } from '#test/support/build.ts';

it('a newer version says what it has otherwise, and a module that is no longer declared is no 0', () => {
  const older = declaration({ validUntil: '2026-01-01', impacts: { gwpIobc: { 'A1-A3': 10, C3: 1, C4: null } } });
  const newer = declaration({ id: 'd2', validUntil: '2031-01-01', impacts: { gwpIobc: { 'A1-A3': 8, A4: 0 } } });
  expect(declarationDifferences(older, newer)).toEqual({
    fields: ['validUntil'],
    figures: [
      { indicator: 'gwpIobc', module: 'A1-A3', before: 10, after: 8 },
      { indicator: 'gwpIobc', module: 'A4', before: null, after: 0 },
      { indicator: 'gwpIobc', module: 'C3', before: 1, after: null },
    ],
  });
  expect(declarationDifferences(older, { ...older, id: 'd3' })).toEqual({ fields: [], figures: [] });
});
