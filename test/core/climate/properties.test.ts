import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Component } from '#core/project/project.ts';
import { UNITS, convert } from '#core/units/unit.ts';
import { account, component, declaration } from '#test/support/build.ts';

const DECLARATIONS = [
  declaration({
    id: 'd1',
    impacts: { gwpIobc: { 'A1-A3': 10.3, A4: 0.7, A5: 0.2, C1: 0.1, C2: 0.1, C3: 1.9, C4: 0.4, D: -2.2 } },
  }),
  declaration({ id: 'd2', impacts: { gwpIobc: { 'A1-A3': 3.1 } }, equivalents: { kg: 12 } }),
];
const METHOD = { preset: 'ns3720', startYear: 2027 } as const;

const anyComponent: fc.Arbitrary<Component> = fc.record({
  element: fc.constantFrom('222', '231', '251'),
  declaration: fc.constantFrom('d1', 'd2', null),
  quantity: fc.integer({ min: 0, max: 5000 }).map((n) => n / 8),
  unit: fc.constantFrom('m2' as const, 'kg' as const),
  serviceLife: fc.constantFrom(7, 20, 25, 60, null),
  wastage: fc.constantFrom(0, 0.05, null),
  origin: fc.constantFrom('new' as const, 'retained' as const, 'reused' as const, 'demolished' as const),
  id: fc.constant(''),
});
const components = fc
  .array(anyComponent, { maxLength: 12 })
  .map((list) => list.map((c, index) => ({ ...c, id: `c${String(index).padStart(3, '0')}` })));
const assessed = (list: readonly Component[]) =>
  account({ components: list, declarations: DECLARATIONS, method: METHOD });

describe('laws of the account', () => {
  it('doubling every component doubles every module', () => {
    fc.assert(
      fc.property(components, (list) => {
        const once = assessed(list);
        const twice = assessed(list.map((c) => ({ ...c, quantity: (c.quantity ?? 0) * 2 })));
        for (const [module, value] of Object.entries(once.modules)) {
          const doubled = twice.modules[module as keyof typeof twice.modules];
          if (value === null) expect(doubled).toBeNull();
          else expect(doubled).toBeCloseTo(value * 2, 6);
        }
      }),
    );
  });

  it('the order of components changes no result', () => {
    fc.assert(
      fc.property(
        components.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const { components: _a, issues: _i, ...one } = assessed(list);
          const { components: _b, issues: _j, ...other } = assessed(shuffled);
          expect(other).toEqual(one);
        },
      ),
    );
  });

  it('splitting a component in two sums to the same', () => {
    fc.assert(
      fc.property(anyComponent, fc.integer({ min: 0, max: 8 }), (c, eighths) => {
        const whole = assessed([{ ...c, id: 'c' }]);
        const quantity = c.quantity ?? 0;
        const split = assessed([
          { ...c, id: 'c-a', quantity: (quantity * eighths) / 8 },
          { ...c, id: 'c-b', quantity: (quantity * (8 - eighths)) / 8 },
        ]);
        if (whole.total.value === null) expect(split.total.value).toBeNull();
        else expect(split.total.value).toBeCloseTo(whole.total.value, 6);
      }),
    );
  });

  it('a figure that is not declared never becomes a number, and the total says so', () => {
    fc.assert(
      fc.property(components, (list) => {
        const { total, components: rows } = assessed(list);
        for (const row of rows) {
          const given = list.find(({ id }) => id === row.id);
          if (given?.declaration === null)
            expect(Object.values(row.modules).every((value) => value === null)).toBe(true);
          if (given?.declaration === 'd2' && given.origin !== 'demolished') expect(row.modules.C3).toBeNull();
        }
        expect(total.complete).toBe(total.missing.length === 0);
      }),
    );
  });

  it('the years sum to the total, but for what lies beside it', () => {
    fc.assert(
      fc.property(components, (list) => {
        const { total, yearly } = assessed(list);
        const sum = yearly.flatMap(({ modules }) => Object.values(modules)).reduce((a, b) => (a ?? 0) + (b ?? 0), 0);
        expect(sum).toBeCloseTo(total.value ?? 0, 5);
      }),
    );
  });
});

describe('units', () => {
  it('there and back is where one was', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        fc.constantFrom(...UNITS),
        fc.constantFrom(...UNITS),
        (amount, from, to) => {
          const there = convert(amount, from, to);
          fc.pre(there !== null);
          expect(convert(there ?? 0, to, from)).toBeCloseTo(amount, 3);
        },
      ),
    );
  });
  it('has no path between dimensions, and never a factor of 1', () => {
    expect(convert(1, 'm2', 'kg')).toBeNull();
    expect(convert(1, 'pcs', 'kg')).toBeNull();
    expect(convert(1, 'm2', 'm3')).toBeNull();
  });
  it('component ids do not matter to the figures', () => {
    expect(account({ components: [component({ id: 'z' })] }).total.value).toBe(
      account({ components: [component({ id: 'a' })] }).total.value,
    );
  });
});
