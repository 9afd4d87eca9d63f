import { describe, expect, it } from 'vitest';
import type { MethodChoice } from '#core/project/method.ts';
import { account, component, declaration } from '#test/support/build.ts';

/** Mistakes that other open calculations of the field have made. Each has a test that would catch it here. */
const METHOD: MethodChoice = {
  preset: 'custom',
  referenceStudyPeriod: 60,
  modules: ['A1-A3', 'B4', 'C3'],
  startYear: 2027,
  replacement: { modules: ['A1-A3', 'C3'] },
};

describe('mistakes made elsewhere', () => {
  it('two rows of the same declaration and part add up, and the last does not replace the first: 10 · 1 + 10 · 2 = 30', () => {
    const { modules, elements } = account({
      components: [component({ id: 'a' }), component({ id: 'b', quantity: 2 })],
    });
    expect(modules['A1-A3']).toBe(30);
    expect(elements['23']).toBe(30);
  });

  it('legs of transport add up: 20 kg / 1 000 · (50 + 100) km · 0.1 = 0.3', () => {
    const transport = [50, 100].map((distance) => ({ mode: 'truck' as const, distance }));
    const { modules } = account({
      declarations: [declaration({ equivalents: { kg: 20 } })],
      components: [component({ transport })],
      method: { ...METHOD, modules: ['A4'] },
    });
    expect(modules.A4).toBeCloseTo(0.3, 12);
  });

  it('a module that is not declared is null and missing, and a declared 0 is 0 and is not', () => {
    const of = (C3: number | null) =>
      account({
        declarations: [declaration({ impacts: { gwpIobc: { 'A1-A3': 10, C3 } } })],
        components: [component()],
        method: METHOD,
      });
    expect(of(null).modules.C3).toBeNull();
    expect(of(null).total.missing).toEqual([{ component: 'c1', module: 'C3' }]);
    expect(of(0).modules.C3).toBe(0);
    expect(of(0).total.complete).toBe(true);
  });

  it('a unit without a way to the declared one gives no figure: pieces of a product declared per m² are not m²', () => {
    const { modules, issues } = account({ components: [component({ unit: 'pcs', quantity: 7 })] });
    expect(modules).toEqual({ 'A1-A3': null, B4: null });
    expect(issues.map(({ code }) => code)).toContain('unit-not-convertible');
  });

  it('A1 and A2 without A3 are not A1-A3: nothing is known of it, and the total says so', () => {
    const { modules, total } = account({
      declarations: [declaration({ impacts: { gwpIobc: { A1: 256.723, A2: 8.486, C3: 1 } } })],
      components: [component()],
      method: METHOD,
    });
    expect(modules['A1-A3']).toBeNull();
    expect(total.missing).toContainEqual({ component: 'c1', module: 'A1-A3' });
  });

  it('the study period counts: L 20 is replaced at 20 and 40 of 50 years, and at 60 and 80 too of 100', () => {
    const b4 = (referenceStudyPeriod: number) =>
      account({
        components: [component({ serviceLife: 20 })],
        method: { ...METHOD, modules: ['A1-A3', 'B4'], referenceStudyPeriod, replacement: { modules: ['A1-A3'] } },
      });
    expect(b4(50).modules.B4).toBe(20);
    expect(b4(100).modules.B4).toBe(40);
    // 10 + 20 = 30 over 100 m² and 50 years; 10 + 40 = 50 over 100 m² and 100 years.
    expect(b4(50).perAreaYear).toBeCloseTo(30 / 100 / 50, 12);
    expect(b4(100).perAreaYear).toBeCloseTo(50 / 100 / 100, 12);
  });

  it('490.6 kg CO₂e for 1 000 kg is 0.4906 for each: 2 t make 981.2, and 500 kg 245.3', () => {
    const of = (quantity: number, unit: 'kg' | 't') =>
      account({
        declarations: [
          declaration({ declaredUnit: { amount: 1000, unit: 'kg' }, impacts: { gwpIobc: { 'A1-A3': 490.6 } } }),
        ],
        components: [component({ quantity, unit })],
      }).modules['A1-A3'];
    expect(of(2, 't')).toBeCloseTo(981.2, 9);
    expect(of(500, 'kg')).toBeCloseTo(245.3, 9);
  });
});
