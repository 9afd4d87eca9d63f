import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '#core/climate/account.ts';
import { compareIds } from '#core/climate/assess.ts';
import { MODULES, type Module } from '#core/declaration/life-cycle-module.ts';
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

/** Within 1e-9 of the larger of the two, and null just where the other is. */
function expectSame(found: number | null | undefined, expected: number | null | undefined, scale: number): void {
  if (found == null || expected == null) expect(found).toBe(expected);
  else expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * scale);
}

/** Declarations with any of their modules lacking. */
const DECLARED = ['A1-A3', 'A4', 'A5', 'B2', 'C1', 'C2', 'C3', 'C4'] as const;
const anyDeclaration = fc
  .record({
    figures: fc.dictionary(
      fc.constantFrom(...DECLARED),
      fc.double({ min: -50, max: 50, noNaN: true }).map(Math.fround),
    ),
    useStage: fc.constantFrom('perYear' as const, 'perServiceLife' as const, null),
  })
  .map(({ figures, useStage }) => declaration({ id: 'd1', useStage, impacts: { gwpIobc: figures } }));

describe('laws of the account', () => {
  it('doubling every component doubles every module, bit by bit', () => {
    fc.assert(
      fc.property(components, (list) => {
        const once = assessed(list);
        const twice = assessed(list.map((c) => ({ ...c, quantity: (c.quantity ?? 0) * 2 })));
        // Twice a float64 is exact, and so is every sum of such.
        for (const module of MODULES) {
          const value = once.modules[module];
          expect(twice.modules[module]).toBe(value == null ? value : value * 2);
        }
      }),
    );
  });

  it('the order of components changes no result, bit by bit', () => {
    fc.assert(
      fc.property(
        components.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
            rows.toSorted((a, b) => compareIds(a.id, b.id));
          const inOrder = ({ components: rows, issues, ...sums }: Account) => ({
            ...sums,
            rows: byId(rows),
            // What is said of each row follows the order of the rows.
            issues: byId(issues.map((issue) => ({ ...issue, id: `${issue.component} ${issue.code}` }))),
          });
          expect(inOrder(assessed(shuffled))).toStrictEqual(inOrder(assessed(list)));
        },
      ),
    );
  });

  it('splitting a component in two sums to the same within 1e-9 of it, module by module', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyComponent, share, (c, part) => {
        const whole = assessed([{ ...c, id: 'c' }]);
        const quantity = c.quantity ?? 0;
        const split = assessed([
          { ...c, id: 'c-a', quantity: quantity * part },
          { ...c, id: 'c-b', quantity: quantity * (1 - part) },
        ]);
        for (const module of MODULES) {
          expectSame(split.modules[module], whole.modules[module], Math.abs(whole.modules[module] ?? 0));
        }
        const absolute = Object.values(whole.modules).reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
        expectSame(split.total.value, whole.total.value, absolute);
        expect(split.total.complete).toBe(whole.total.complete);
      }),
    );
  });

  it('a module that is not declared never becomes a number, and the total says that it lacks it', () => {
    fc.assert(
      fc.property(anyDeclaration, anyComponent, (declared, c) => {
        const { components: rows, total } = account({
          components: [{ ...c, id: 'c', declaration: 'd1', unit: 'm2' }],
          declarations: [declared],
          method: METHOD,
        });
        const figures = declared.impacts.gwpIobc ?? {};
        const origin = c.origin ?? 'new';
        // Zero by origin is a decision; what stands there already was made and brought long ago.
        const decided = (module: Module) =>
          origin === 'demolished'
            ? !module.startsWith('C')
            : origin === 'retained'
              ? module.startsWith('A')
              : origin === 'reused' && module === 'A1-A3';
        for (const module of ['A1-A3', 'A4', 'B2', 'C1', 'C2', 'C3', 'C4'] as const) {
          if (figures[module] !== undefined) continue;
          expect(rows[0]?.modules[module]).toBe(decided(module) ? 0 : null);
          const lacks = total.missing.some((missed) => missed.component === 'c' && missed.module === module);
          // B2 counts where it is declared, and is not missed elsewhere.
          expect(lacks).toBe(module !== 'B2' && !decided(module));
          if (lacks) expect(total.complete).toBe(false);
        }
      }),
    );
  });

  it('a component without a figure has none in any module, and the total is incomplete', () => {
    fc.assert(
      fc.property(components, fc.constantFrom('declaration', 'quantity', 'unit'), (list, lacking) => {
        const { total, components: rows } = assessed([...list, { ...component({ id: 'bare' }), [lacking]: null }]);
        const bare = rows.find(({ id }) => id === 'bare');
        expect(new Set(Object.values(bare?.modules ?? {}))).toEqual(new Set([null]));
        expect(total.complete).toBe(false);
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
  it('there and back is where one was, within 1e-12 of it', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1e12, noNaN: true })),
        fc.constantFrom(...UNITS),
        fc.constantFrom(...UNITS),
        (amount, from, to) => {
          const there = convert(amount, from, to);
          fc.pre(there !== null);
          const back = convert(there ?? Number.NaN, to, from) ?? Number.NaN;
          expect(Math.abs(back - amount)).toBeLessThanOrEqual(1e-12 * amount);
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
