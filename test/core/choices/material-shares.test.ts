import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { materialShares, MATERIAL_ORIGINS } from '#core/choices/material-shares.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { Component } from '#core/project/project.ts';
import { account, component, declaration, PRODUCT_AND_REPLACEMENT } from '#test/support/build.ts';

const BRICK = declaration({ id: 'brick', equivalents: { kg: 20 } });
const STEEL = declaration({
  id: 'steel',
  declaredUnit: { amount: 1, unit: 'kg' },
  impacts: { gwpIobc: { 'A1-A3': 2 } },
});
const DECLARATIONS = [BRICK, STEEL];

function shares(components: readonly Component[], declarations: readonly Declaration[] = DECLARATIONS) {
  const method = { ...PRODUCT_AND_REPLACEMENT, genericSurcharge: 0.25 };
  return materialShares({ components, declarations, account: account({ components, declarations, method }) });
}
const brick = (fields: Partial<Component>) => component({ declaration: 'brick', ...fields });

/**
 * Mass: brick 20 kg/m². Retained 300 m² = 6000 kg · reused 50 m² = 1000 · new 100 m² = 2000 with 30 % recycled, steel 1000 kg with 90 %, and
 * 1 t of nothing declared = 1000. Together 11 000 kg. 10 pieces of brick have no path to kg.
 * A1–A3 as new, brick 10 and steel 2 kg CO₂e: 3000 · 500 · 1000 · 2000. Together 6500 kg CO₂e. What is demolished is in neither.
 */
const WORKED = [
  brick({ id: 'stays', quantity: 300, origin: 'retained' }),
  brick({ id: 'again', quantity: 50, origin: 'reused' }),
  brick({ id: 'wall', quantity: 100, recycledContent: 0.3 }),
  component({ id: 'frame', declaration: 'steel', quantity: 1000, unit: 'kg', recycledContent: 0.9 }),
  component({ id: 'other', declaration: null, quantity: 1, unit: 't' }),
  brick({ id: 'pieces', quantity: 10, unit: 'pcs' }),
  brick({ id: 'gone', quantity: 9000, origin: 'demolished' }),
];

describe('the shares of a worked example', () => {
  const { rows, mass, impact } = shares(WORKED);

  it('by mass: 1000 kg reused, 6000 retained and 4000 new of 11 000, and one row without a mass', () => {
    expect(rows).toBe(6);
    expect(mass.total).toBe(11_000);
    expect(mass.byOrigin.reused).toEqual({ amount: 1000, share: 1000 / 11_000 });
    expect(mass.byOrigin.retained).toEqual({ amount: 6000, share: 6000 / 11_000 });
    expect(mass.byOrigin.new).toEqual({ amount: 4000, share: 4000 / 11_000 });
    expect(mass.missing).toEqual(['pieces']);
  });

  it('by climate impact, as if all were new: 500, 3000 and 3000 of 6500 kg CO₂e, and two rows without figures', () => {
    expect(impact.total).toBe(6500);
    expect(impact.byOrigin.reused).toEqual({ amount: 500, share: 500 / 6500 });
    expect(impact.byOrigin.retained).toEqual({ amount: 3000, share: 3000 / 6500 });
    expect(impact.byOrigin.new).toEqual({ amount: 3000, share: 3000 / 6500 });
    expect(impact.missing).toEqual(['other', 'pieces']);
  });

  it('recycled is of what it is given for: 600 + 900 of 3000 kg, which is 3000 of the 4000 kg that are new', () => {
    expect(mass.recycled).toEqual({ amount: 1500, share: 0.5, known: { amount: 3000, share: 0.75 } });
    // 1000 · 0.3 + 2000 · 0.9 of 3000 kg CO₂e.
    expect(impact.recycled).toEqual({ amount: 2100, share: 0.7, known: { amount: 3000, share: 1 } });
  });
});

describe('what is not known', () => {
  it('of recycled content is not nothing, and nothing that is said is 0', () => {
    expect(shares([brick({})]).mass.recycled).toEqual({
      amount: null,
      share: null,
      known: { amount: null, share: null },
    });
    expect(shares([brick({ recycledContent: 0 })]).mass.recycled).toMatchObject({ amount: 0, share: 0 });
  });

  it('of the only reused row leaves its share open, where no reused row makes it 0', () => {
    const reused = brick({ id: 'again', origin: 'reused', unit: 'pcs' });
    expect(shares([brick({}), reused]).mass.byOrigin.reused).toEqual({ amount: null, share: null });
    expect(shares([brick({})]).mass.byOrigin.reused).toEqual({ amount: 0, share: 0 });
  });

  it('of a building without rows or an account is everything', () => {
    expect(shares([]).mass).toMatchObject({ total: null, missing: [] });
    const without = materialShares({ components: [brick({})], declarations: DECLARATIONS, account: null });
    expect(without.mass.total).toBe(20);
    expect(without.impact).toMatchObject({ total: null, missing: ['c1'] });
  });
});

it('a reused product’s own declaration does not tell what its production as new would have been', () => {
  const own = { ...BRICK, reusedProduct: true };
  const { mass, impact } = shares([brick({ origin: 'reused' })], [own]);
  expect(mass.byOrigin.reused.share).toBe(1);
  expect(impact.missing).toEqual(['c1']);
});

it('generic data weigh alike whether the product is new or retained: the surcharge is of the new alone', () => {
  const generic = declaration({ id: 'generic', kind: 'generic' });
  const row = (fields: Partial<Component>) => component({ declaration: 'generic', ...fields });
  const { impact } = shares([row({ id: 'a' }), row({ id: 'b', origin: 'retained' })], [generic]);
  expect([impact.byOrigin.new.share, impact.byOrigin.retained.share]).toEqual([0.5, 0.5]);
});

it('what is known of reused, retained and new is all of it, and recycled content is between its least and its most', () => {
  const row = fc.record({
    quantity: fc.option(fc.double({ min: 0.001, max: 1e6, noNaN: true })),
    unit: fc.constantFrom('m2' as const, 'pcs' as const, 'kg' as const),
    origin: fc.constantFrom('new' as const, 'reused' as const, 'retained' as const, 'demolished' as const),
    declaration: fc.constantFrom('brick', 'steel', null),
    recycledContent: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const { mass, impact } = shares(rows.map((fields, index) => component({ id: `c${index}`, ...fields })));
      for (const by of [mass, impact]) {
        if (by.total === null) continue;
        const sum = MATERIAL_ORIGINS.reduce((all, origin) => all + (by.byOrigin[origin].share ?? 0), 0);
        expect(sum).toBeCloseTo(1, 9);
        const told = rows.flatMap(({ recycledContent }) => recycledContent ?? []);
        if (by.recycled.share !== null) {
          expect(by.recycled.share).toBeGreaterThanOrEqual(Math.min(...told) - 1e-9);
          expect(by.recycled.share).toBeLessThanOrEqual(Math.max(...told) + 1e-9);
        }
      }
    }),
  );
});
