import { describe, expect, it } from 'vitest';
import { compare } from '#core/comparison/compare.ts';
import { account, component, declaration, PRODUCT_AND_REPLACEMENT } from '#test/support/build.ts';

const light = { account: account({ components: [component({ quantity: 10 })] }), function: 'Skole for 350' };
const heavy = {
  account: account({ alternative: { id: 'a2' }, components: [component({ quantity: 30, element: '222' })] }),
  function: 'Skole for 350',
};

describe('comparing with the first alternative', () => {
  it('gives the difference as this alternative minus the reference: 300 − 100 = 200, 200 % more', () => {
    const comparison = compare([light, heavy]);
    expect(comparison).toMatchObject({ reference: 'a1', comparable: true, reasons: [] });
    expect(comparison?.differences[0]).toMatchObject({
      id: 'a2',
      total: 200,
      share: 2,
      complete: true,
      higherStart: 'a2',
    });
  });
  it('gives it by part: what only one has differs by all it is', () => {
    expect(compare([light, heavy])?.differences[0]?.elements).toEqual({ '22': 300, '23': -100 });
  });
  it('is nothing with one alternative', () => expect(compare([light])).toBeNull());
  it('says of an incomplete total that the difference is incomplete too', () => {
    const lacking = {
      ...heavy,
      account: account({
        alternative: { id: 'a2' },
        components: [component(), component({ id: 'c2', declaration: null })],
      }),
    };
    expect(compare([light, lacking])?.differences[0]?.complete).toBe(false);
  });
});

describe('carbon payback in a comparison', () => {
  const with25 = (id: string, quantity: number, annualDemand: number | null) => ({
    account: account({
      components: [component({ quantity })],
      method: { preset: 'ns3720', startYear: 2027 },
      alternative: { id, energy: annualDemand === null ? [] : [{ carrier: 'district-heating', annualDemand }] },
    }),
    function: null,
  });
  it('30 − 10 at the start, 100 · 0.05 against 50 · 0.05 a year: (300 − 100) / 2.5 = 80, not within 60 years', () => {
    expect(compare([with25('a1', 10, 100), with25('a2', 30, 50)])?.differences[0]?.paybackYears.norway).toBeNull();
    // 200 / (10 − 2.5) = 26.67
    expect(compare([with25('a1', 10, 200), with25('a2', 30, 50)])?.differences[0]?.paybackYears.norway).toBeCloseTo(
      26.667,
      3,
    );
  });
  it('is not given where one of them has no operation, which is missing and not 0', () => {
    expect(compare([with25('a1', 10, 200), with25('a2', 30, null)])?.differences[0]).toMatchObject({
      operates: false,
      paybackYears: { norway: null, europe: null },
    });
  });
});

describe('what does not compare', () => {
  it('a study period of 50 years against 60: no difference figure, and the setting is named', () => {
    const shorter = {
      ...heavy,
      account: account({
        alternative: { id: 'a2' },
        components: [component()],
        overrides: { referenceStudyPeriod: 50 },
      }),
    };
    const comparison = compare([light, shorter]);
    expect(comparison?.comparable).toBe(false);
    expect(comparison?.differences).toEqual([]);
    expect(comparison?.reasons).toEqual([
      { alternative: 'a2', setting: 'referenceStudyPeriod', reference: '60', other: '50' },
    ]);
  });
  it('two that serve something else', () => {
    expect(compare([light, { ...heavy, function: 'Skole for 500' }])?.reasons).toEqual([
      { alternative: 'a2', setting: 'function', reference: 'Skole for 350', other: 'Skole for 500' },
    ]);
  });
  it('but the order of the modules in a list is no difference', () => {
    const reordered = {
      ...heavy,
      account: account({
        alternative: { id: 'a2' },
        components: [component()],
        declarations: [declaration()],
        method: { ...PRODUCT_AND_REPLACEMENT, modules: ['B4', 'A1-A3'] },
      }),
    };
    expect(compare([light, reordered])?.comparable).toBe(true);
  });
});
