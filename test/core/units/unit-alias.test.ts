import { describe, expect, it } from 'vitest';
import { readUnit } from '#core/units/unit-alias.ts';

describe('units as people and files write them', () => {
  it.each([
    ['m²', 'm2', 1],
    ['qm', 'm2', 1],
    ['m^2', 'm2', 1],
    ['M3', 'm3', 1],
    ['cbm', 'm3', 1],
    ['Stk.', 'pcs', 1],
    ['pcs.', 'pcs', 1],
    ['Tonn', 't', 1],
    ['kgkm', 'tkm', 0.001],
    ['kWh', 'kWh', 1],
  ])('«%s» is %s', (text, unit, amount) => expect(readUnit(text)).toEqual({ unit, amount }));
  it.each(['a', 'sett', '', 'rull', 'kg/m2'])('«%s» is not known, and is not guessed', (text) =>
    expect(readUnit(text)).toBeNull(),
  );
});
