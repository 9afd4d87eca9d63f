import { expect, it } from 'vitest';
import { conversionsOf } from '#core/climate/conversions.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { declaration } from '#test/support/build.ts';

type Case = [what: string, fields: Partial<Declaration>, expected: Record<string, number | string>];

it.each<Case>([
  [
    'a volume without a density',
    { declaredUnit: { amount: 1, unit: 'm3' } },
    { kg: 'density', m: 'equivalent', m2: 'thickness', pcs: 'equivalent' },
  ],
  [
    'a volume with one',
    { declaredUnit: { amount: 1, unit: 'm3' }, equivalents: { kg: 430 } },
    { kg: 430, m: 'equivalent', m2: 'thickness', pcs: 'equivalent' },
  ],
  ['an area', {}, { kg: 'massPerArea', m: 'equivalent', m3: 'declaredThickness', pcs: 'equivalent' }],
  [
    'a mass that is also a volume: 1000 kg are 0.4 m³',
    { declaredUnit: { amount: 1000, unit: 'kg' }, equivalents: { m3: 0.4 } },
    { m: 'massPerLength', m2: 'thickness', m3: 0.4, pcs: 'massPerPiece' },
  ],
  [
    'a piece with its mass',
    { declaredUnit: { amount: 1, unit: 'pcs' }, equivalents: { kg: 25 } },
    { kg: 25, m: 'equivalent', m2: 'equivalent', m3: 'equivalent' },
  ],
])('%s converts to some units, and says what is missing for the others', (_what, fields, expected) => {
  const found = conversionsOf(declaration(fields)).map(({ unit, amount, lacks }) => [unit, lacks ?? amount]);
  expect(Object.fromEntries(found)).toEqual(expected);
});
