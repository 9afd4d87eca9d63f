import { describe, expect, it } from 'vitest';
import { comparedProducts, NOTHING_OWN, proposedAmount } from '#renderer/features/library/compare.logic.ts';
import { declaration } from '#test/support/build.ts';

describe('the amount that products are compared by', () => {
  const perM2 = declaration({ id: 'a', equivalents: { kg: 3 } });
  const perKg = declaration({ id: 'b', declaredUnit: { amount: 1, unit: 'kg' } });
  const perPiece = declaration({ id: 'c', declaredUnit: { amount: 1, unit: 'pcs' } });

  it('is proposed in a unit that all of them have, the first one’s own where it can be', () => {
    expect(proposedAmount([perM2])).toEqual({ quantity: 1, unit: 'm2', thickness: null });
    expect(proposedAmount([perM2, perKg]).unit).toBe('kg');
    expect(proposedAmount([perM2, perPiece]).unit).toBe('m2');
  });

  it('is shared by all but those that have one of their own', () => {
    const shared = { quantity: 2, unit: 'kg', thickness: null } as const;
    const own = { quantity: 5, unit: 'pcs', thickness: null } as const;
    const typed = { amounts: new Map([['c', own]]), serviceLives: new Map([['b', 30]]) };
    expect(comparedProducts([perKg, perPiece], shared, typed)).toEqual([
      { declaration: perKg, ...shared, serviceLife: 30 },
      { declaration: perPiece, ...own, serviceLife: null },
    ]);
    expect(comparedProducts([perKg], shared, NOTHING_OWN)).toEqual([
      { declaration: perKg, ...shared, serviceLife: null },
    ]);
  });
});
