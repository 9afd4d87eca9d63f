import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessCost, annuityFactor } from '#core/cost/assess-cost.ts';
import { costLineSchema, costSettingsSchema, type CostLine, type CostSettings } from '#core/cost/cost.ts';
import { discountFactors, PROPOSED_RATES } from '#core/cost/discount.ts';
import type { Component } from '#core/project/project.ts';
import { account, component, declaration, FACTORS } from '#test/support/build.ts';

/** A study of 20 years from 2027 at one rate, 4 %, unless a case says otherwise. */
const FLAT: CostSettings = { rates: [{ rate: 0.04 }] };

interface Given {
  readonly years?: number;
  readonly settings?: CostSettings;
  readonly areaM2?: number | null;
  readonly components?: readonly Component[];
}

function cost(
  lines: readonly CostLine[],
  { years = 20, settings = FLAT, areaM2 = 100, components = [component({ serviceLife: 8 })] }: Given = {},
) {
  return assessCost({
    lines,
    settings,
    areaM2,
    account: account({
      components,
      method: { preset: 'custom', referenceStudyPeriod: years, modules: ['A1-A3', 'B4'], startYear: 2027 },
    }),
  });
}

const once = (amount: number, firstYear = 2027): CostLine => ({ post: '1', amount, timing: 'once', firstYear });
const yearly = (amount: number, firstYear = 2027): CostLine => ({ post: '3', amount, timing: 'yearly', firstYear });
const valueOf = (lines: readonly CostLine[], given: Given = {}) => cost(lines, given).presentValue.value;

describe('the present value, by hand', () => {
  it('1 000 000 kr in the start year are 1 000 000 kr: PV = C', () => {
    expect(valueOf([once(1_000_000)])).toBe(1_000_000);
  });

  it('1 000 kr in ten years at 4 % are 675.56 kr: PV = C / (1 + r)^t', () => {
    // 1.04^10 = 1.480244; 1 000 / 1.480244 = 675.564
    expect(valueOf([once(1000, 2037)])).toBeCloseTo(675.564_169, 6);
  });

  it('1 000 kr a year for 20 years at 4 % are 13 590.33 kr, the first after a year: PV = C · (1 − (1 + r)^−n) / r', () => {
    // (1 − 1.04^−20) / 0.04 = (1 − 0.456387) / 0.04 = 13.590326
    expect(valueOf([yearly(1000)])).toBeCloseTo(13_590.326, 3);
  });

  it('what runs from the 11th year on is paid ten times: 5 479.41 kr', () => {
    // 8.110896 (ten years at 4 %) · 0.675564 (ten years on) = 5.479430
    expect(valueOf([yearly(1000, 2037)])).toBeCloseTo(1000 * 8.110_895_779 * 0.675_564_169, 3);
  });

  it('2 000 kr every 5 years from the 5th are paid in the years 5, 10 and 15, and not as the study ends', () => {
    // 1.04^−5 + 1.04^−10 + 1.04^−15 = 0.821927 + 0.675564 + 0.555265 = 2.052756
    const line: CostLine = { post: '4', amount: 2000, timing: 'every', interval: 5, firstYear: 2032 };
    expect(valueOf([line])).toBeCloseTo(4105.512, 2);
    expect(cost([line]).rows[0]?.payments?.map(({ time }) => time)).toEqual([5, 10, 15]);
  });

  it('1 000 kr a year that grow by 2 % are discounted net of it: PV = C · Σ ((1 + g) / (1 + r))^t', () => {
    // q = 1.02 / 1.04 = 0.980769; q · (1 − q^20) / (1 − q) = 51 · (1 − 0.678166) = 16.41354
    expect(valueOf([{ ...yearly(1000), growth: 0.02 }])).toBeCloseTo(16_413.5, 0);
  });

  it('growth as great as the rate undoes the discounting: 20 years at 4 % and 4 % are 20 000 kr', () => {
    expect(valueOf([{ ...yearly(1000), growth: 0.04 }])).toBeCloseTo(20_000, 6);
  });

  it('a value of 5 000 kr that is left after 20 years takes off 2 281.93 kr: −C / (1 + r)^n', () => {
    expect(valueOf([once(10_000), { post: '1', amount: 5000, timing: 'residual' }])).toBeCloseTo(10_000 - 2281.935, 3);
  });

  it('an income is below 0 and comes off the sum', () => {
    expect(valueOf([once(10_000), once(-2500)])).toBe(7500);
  });
});

describe('the rates by year band', () => {
  it('each year is discounted by its own: after 41 years 1 / (1.04^40 · 1.03)', () => {
    expect(discountFactors(PROPOSED_RATES, 60)[41]).toBeCloseTo(1 / (1.04 ** 40 * 1.03), 12);
    expect(discountFactors(PROPOSED_RATES, 80)[80]).toBeCloseTo(1 / (1.04 ** 40 * 1.03 ** 35 * 1.02 ** 5), 12);
  });

  it('are refused at or below −1, out of order, and without a last one that has no end', () => {
    const isRead = (rates: unknown) => costSettingsSchema.safeParse({ rates }).success;
    expect(isRead(PROPOSED_RATES)).toBe(true);
    expect(isRead([{ rate: -1 }])).toBe(false);
    expect(isRead([{ rate: -1.5 }])).toBe(false);
    expect(isRead([{ rate: -0.5 }])).toBe(true);
    expect(isRead([{ until: 40, rate: 0.04 }, { until: 40, rate: 0.03 }, { rate: 0.02 }])).toBe(false);
    expect(isRead([{ until: 40, rate: 0.04 }])).toBe(false);
    expect(isRead([])).toBe(false);
  });

  it('are of no study of 0, negative or broken years', () => {
    for (const years of [0, -1, 1.5]) expect(() => discountFactors(PROPOSED_RATES, years)).toThrow(RangeError);
  });
});

describe('the annual cost', () => {
  it('of 10 000 kr over 20 years at 4 % is 735.82 kr: PMT = PV · r / (1 − (1 + r)^−n)', () => {
    // 10 000 / 13.590326
    expect(cost([once(10_000)]).annualCost).toBeCloseTo(735.8175, 4);
  });

  it('of a cost that is the same every year is that cost, under any rates', () => {
    expect(cost([yearly(1000)], { years: 60, settings: {} }).annualCost).toBeCloseTo(1000, 9);
  });

  it('is given per m², and not where there is no area', () => {
    expect(cost([yearly(1000)]).annualPerArea).toBeCloseTo(10, 9);
    expect(cost([yearly(1000)], { areaM2: null }).annualPerArea).toBeNull();
    expect(cost([yearly(1000)], { areaM2: 0 }).perArea).toBeNull();
  });
});

describe('a cost that follows a component', () => {
  const line: CostLine = { post: '4', amount: 1000, timing: 'replacement', component: 'c1' };

  it('falls in the years of the climate account: with 8 years of life twice in 20, in the years 8 and 16', () => {
    // 1.04^−8 + 1.04^−16 = 0.730690 + 0.533908
    expect(valueOf([line])).toBeCloseTo(1264.598, 3);
  });

  it('is a part of itself where replacements are counted in parts, as there', () => {
    const parts = assessCost({
      lines: [line],
      settings: FLAT,
      areaM2: 100,
      account: account({
        components: [component({ serviceLife: 8 })],
        method: {
          preset: 'custom',
          referenceStudyPeriod: 20,
          modules: ['A1-A3', 'B4'],
          replacement: { count: 'fractional' },
        },
      }),
    });
    // (20 − 8) / 8 = 1.5
    expect(parts.rows[0]?.payments).toEqual([
      { time: 8, share: 1 },
      { time: 16, share: 0.5 },
    ]);
  });

  it('costs nothing where the component lasts, and says so', () => {
    const lasting = cost([line], { components: [component({ serviceLife: 60 })] });
    expect(lasting.presentValue).toEqual({ value: 0, lines: 1, lacking: 0 });
    expect(lasting.rows[0]?.remarks).toEqual(['never-replaced']);
  });

  it('lacks its component where that is gone', () => {
    expect(cost([{ ...line, component: 'gone' }]).rows[0]?.lacks).toEqual(['component-missing']);
    expect(cost([{ ...line, component: null }]).rows[0]?.lacks).toEqual(['component-missing']);
  });
});

describe('what is missing is never 0', () => {
  it.each<[string, CostLine, string]>([
    ['amount', { post: '1', timing: 'once', firstYear: 2027 }, 'amount-missing'],
    ['year', { post: '1', amount: 5, timing: 'once' }, 'year-missing'],
    ['timing', { post: '1', amount: 5, firstYear: 2027 }, 'timing-missing'],
    ['interval', { post: '1', amount: 5, timing: 'every', firstYear: 2027 }, 'interval-missing'],
  ])('a line without its %s leaves the total incomplete, with the rest standing', (_, line, lack) => {
    const { presentValue, rows } = cost([once(100), line]);
    expect(presentValue).toEqual({ value: 100, lines: 2, lacking: 1 });
    expect(rows[1]?.lacks).toEqual([lack]);
    expect(cost([line]).presentValue.value).toBeNull();
  });

  it.each<[CostLine['timing'], number, boolean]>([
    ['once', 2026, false],
    ['once', 2047, true],
    ['once', 2048, false],
    ['yearly', 2046, true],
    ['yearly', 2047, false],
    ['every', 2047, false],
  ])('a %s cost of %i in a study from 2027 to 2047 is inside: %s', (timing, firstYear, isInside) => {
    const { rows } = cost([{ post: '1', amount: 5, timing, firstYear, interval: 5 }]);
    expect(rows[0]?.lacks).toEqual(isInside ? [] : ['year-outside']);
  });

  it('an amount of 0 and a line without a post are told, and are in the sum', () => {
    const { rows, presentValue, byPost } = cost([{ ...once(0), post: null }]);
    expect(rows[0]?.remarks).toEqual(['post-missing', 'amount-zero']);
    expect(presentValue).toEqual({ value: 0, lines: 1, lacking: 0 });
    expect([...byPost.keys()]).toEqual(['none']);
  });

  it('a row that was emptied is none', () => {
    expect(cost([{ id: 'x' }]).presentValue).toEqual({ value: null, lines: 0, lacking: 0 });
  });

  it('an unknown post, broken years and growth at −100 % are refused where they are read', () => {
    const isRead = (line: unknown) => costLineSchema.safeParse(line).success;
    expect(isRead({ post: '3' })).toBe(true);
    expect(isRead({ post: '11' })).toBe(false);
    expect(isRead({ firstYear: 2027.5 })).toBe(false);
    expect(isRead({ interval: 0 })).toBe(false);
    expect(isRead({ growth: -1 })).toBe(false);
  });
});

describe('carbon by its own path of prices', () => {
  const priced = (carbonPrices: CostSettings['carbonPrices']) =>
    assessCost({
      lines: [once(1000)],
      settings: { ...FLAT, carbonPrices },
      areaM2: 100,
      account: account({
        // 1 000 m² of 10 kg: 10 t at the start and as it is replaced in the 10th year. B6: 1 000 kWh · 0.05 kg, 0.05 t a year.
        components: [component({ quantity: 1000, serviceLife: 10 })],
        declarations: [declaration()],
        factors: FACTORS,
        alternative: { energy: [{ carrier: 'district-heating', annualDemand: 1000 }] },
        method: {
          preset: 'custom',
          referenceStudyPeriod: 20,
          modules: ['A1-A3', 'B4', 'B6'],
          replacement: { modules: ['A1-A3'] },
          startYear: 2027,
        },
      }),
    });

  it('is worth each year’s emissions at that year’s price: 10 t · 1 000 + 10 t · 2 000 · 1.04^−10 + operation', () => {
    const prices = [
      { year: 2027, value: 1000 },
      { year: 2037, value: 2000 },
    ];
    const operation = Array.from(
      { length: 20 },
      (_, year) => (0.05 * Math.min(2000, 1000 + 100 * year)) / 1.04 ** (year + 1),
    ).reduce((sum, value) => sum + value, 0);
    const { carbon } = priced(prices);
    expect(carbon.presentValue).toBeCloseTo(10_000 + 20_000 / 1.04 ** 10 + operation, 6);
    expect(carbon.complete).toBe(true);
  });

  it('moves no cost, whatever its price is', () => {
    const without = priced(null);
    const dear = priced([{ year: 2027, value: 1_000_000 }]);
    expect(without.carbon).toEqual({ presentValue: null, complete: false, lack: 'no-price' });
    expect(dear.presentValue).toEqual(without.presentValue);
    expect(dear.flows).toEqual(without.flows);
  });
});

describe('laws', () => {
  const line = fc.record({
    post: fc.constantFrom('1', '3', '6'),
    amount: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    timing: fc.constantFrom('once', 'yearly', 'every', 'residual'),
    interval: fc.integer({ min: 1, max: 20 }),
    firstYear: fc.integer({ min: 2027, max: 2046 }),
    growth: fc.double({ min: -0.05, max: 0.05, noNaN: true }),
  }) as fc.Arbitrary<CostLine>;
  const rates = fc
    .array(fc.double({ min: -0.02, max: 0.1, noNaN: true }), { minLength: 1, maxLength: 4 })
    .map((all) => all.map((rate, index) => ({ rate, until: index === all.length - 1 ? null : (index + 1) * 7 })));

  it('scaling all prices scales the present value', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        rates,
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        (lines, bands, by) => {
          const settings = { rates: bands };
          const plain = valueOf(lines, { settings }) ?? 0;
          const scaled = valueOf(
            lines.map((one) => ({ ...one, amount: (one.amount ?? 0) * by })),
            { settings },
          );
          const size = lines.reduce((sum, { amount }) => sum + Math.abs(amount ?? 0), 1) * by * 100;
          expect(Math.abs((scaled ?? 0) - plain * by)).toBeLessThanOrEqual(1e-9 * size);
        },
      ),
    );
  });

  it('the present value is the flows by year, discounted, and the posts add up to it', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), rates, (lines, bands) => {
        const { presentValue, flows, factors, byPost } = cost(lines, { settings: { rates: bands } });
        const size = lines.reduce((sum, { amount }) => sum + Math.abs(amount ?? 0), 1) * 100;
        const fromFlows = flows.reduce((sum, flow, time) => sum + flow * (factors[time] ?? 0), 0);
        const fromPosts = [...byPost.values()].reduce((sum, { value }) => sum + (value ?? 0), 0);
        expect(Math.abs(fromFlows - (presentValue.value ?? 0))).toBeLessThanOrEqual(1e-9 * size);
        expect(Math.abs(fromPosts - (presentValue.value ?? 0))).toBeLessThanOrEqual(1e-9 * size);
      }),
    );
  });

  it('a higher rate never raises what later costs are worth', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.02, max: 0.1, noNaN: true }),
        fc.double({ min: 0, max: 0.1, noNaN: true }),
        (low, more) => {
          const at = (rate: number) => annuityFactor(discountFactors([{ rate }], 20));
          expect(at(low + more)).toBeLessThanOrEqual(at(low));
        },
      ),
    );
  });
});
