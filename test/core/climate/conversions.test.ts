import { expect, it } from 'vitest';
import { conversionsOf, missingForConversion } from '#core/climate/conversions.ts';
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

it.each([
  ['m² without a thickness, to a volume', { unit: 'm2' }, {}, 'thickness'],
  ['m² with a thickness, to a volume', { unit: 'm2', thickness: 0.1 }, {}, null],
  ['m² with a thickness, to a mass', { unit: 'm2', thickness: 0.1 }, { unit: 'kg' }, 'massPerArea'],
  ['tonnes, to a volume', { unit: 't' }, {}, 'density'],
  ['pieces, to a volume', { unit: 'pcs' }, {}, 'equivalent'],
  ['no amount', { unit: 'pcs', quantity: null }, {}, null],
] as const)('a row says what is missing for a path to the declared unit: %s', (_what, row, declared, missing) => {
  const one = declaration({ declaredUnit: { amount: 1, unit: 'm3', ...declared } });
  expect(missingForConversion({ id: 'c1', quantity: 1, ...row }, one)).toBe(missing);
});
