import { describe, expect, it } from 'vitest';
import { account, component, declaration, PRODUCT_AND_REPLACEMENT } from '#test/support/build.ts';

/** The components worked by hand in the calculation document. */
describe('components worked by hand', () => {
  it('Vinyl: 4 958 m² × 6.70, L 20, 60 years → A1-A3 33 218.6, B4 2 × 33 218.6 = 66 437.2', () => {
    const { modules, total } = account({
      declarations: [declaration({ impacts: { gwpIobc: { 'A1-A3': 6.7 } } })],
      components: [component({ quantity: 4958, serviceLife: 20 })],
      method: { ...PRODUCT_AND_REPLACEMENT, replacement: { modules: ['A1-A3'] } },
    });
    expect(modules['A1-A3']).toBeCloseTo(33218.6, 6);
    expect(modules.B4).toBeCloseTo(66437.2, 6);
    expect(total).toEqual({ value: expect.closeTo(99655.8, 6), complete: true, missing: [] });
  });

  it('Innerdør: 438 × 35.651, L 30 → A1-A3 15 615.138, B4 the same', () => {
    const { modules } = account({
      declarations: [
        declaration({ declaredUnit: { amount: 1, unit: 'pcs' }, impacts: { gwpIobc: { 'A1-A3': 35.651 } } }),
      ],
      components: [component({ quantity: 438, unit: 'pcs', serviceLife: 30 })],
      method: { ...PRODUCT_AND_REPLACEMENT, replacement: { modules: ['A1-A3'] } },
    });
    expect(modules['A1-A3']).toBeCloseTo(15615.138, 9);
    expect(modules.B4).toBeCloseTo(15615.138, 9);
  });

  it.each([
    { count: 'fractional' as const, b4: 2907, why: '171 × 85 × (60 − 50) / 50' },
    { count: 'whole' as const, b4: 14535, why: '171 × 85 × 1' },
  ])('Glassfasade: 171 × 85, L 50 → $count B4 $b4 = $why', ({ count, b4 }) => {
    const { modules } = account({
      declarations: [declaration({ impacts: { gwpIobc: { 'A1-A3': 85 } } })],
      components: [component({ quantity: 171, serviceLife: 50 })],
      method: { ...PRODUCT_AND_REPLACEMENT, replacement: { count, modules: ['A1-A3'] } },
    });
    expect(modules['A1-A3']).toBe(14535);
    expect(modules.B4).toBeCloseTo(b4, 9);
  });
});
