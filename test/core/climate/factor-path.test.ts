import { describe, expect, it } from 'vitest';
import { valueIn } from '#core/climate/factors.ts';
import type { FactorRow } from '#core/project/factor-set.ts';
import { cumulativeCurve } from '#core/comparison/curve.ts';
import { account, FACTORS } from '#test/support/build.ts';

const ELECTRICITY: FactorRow = {
  id: 'electricity-norway',
  value: 0.018,
  unit: 'kg CO2e/kWh',
  boundary: 'life-cycle',
};
const withPath = (path: FactorRow['path']) => ({
  ...FACTORS,
  rows: FACTORS.rows.map((row) => (row.id === ELECTRICITY.id ? { ...row, path } : row)),
});
const TEN_YEARS = { preset: 'custom', modules: ['B6'], referenceStudyPeriod: 10, startYear: 2027 } as const;
const operated = (path: FactorRow['path']) =>
  account({
    method: { ...TEN_YEARS, modules: ['B6'] },
    alternative: { energy: [{ carrier: 'electricity', annualDemand: 1000 }] },
    factors: withPath(path),
  });

describe('the factor of a year', () => {
  const toZero = [
    { year: 2030, value: 0.02 },
    { year: 2050, value: 0 },
  ];
  it.each([
    ['level before the first point', 2027, 0.02],
    ['the point itself', 2030, 0.02],
    ['straight between two points', 2035, 0.015],
    ['level after the last', 2086, 0],
  ])('is %s', (_where, year, value) => {
    expect(valueIn({ ...ELECTRICITY, path: toZero }, year)).toBeCloseTo(value, 15);
  });

  it('is the row’s value where it has no path', () => {
    expect(valueIn(ELECTRICITY, 2050)).toBe(0.018);
  });
});

describe('B6 with a factor that falls', () => {
  it('adds up the years: 1 000 kWh × (10 + 9 + … + 1) g = 55 kg', () => {
    const falling = [
      { year: 2027, value: 0.01 },
      { year: 2036, value: 0.001 },
    ];
    const { modules, scenarios, yearly, timeline } = operated(falling);
    expect(modules.B6).toBeCloseTo(55, 10);
    // The other mix has no path: 1 000 kWh × 0.136 × 10 years.
    expect(scenarios.europe.B6).toBeCloseTo(1360, 10);
    expect(yearly.slice(0, 10).map((year) => Math.round(year.modules.B6 ?? -1))).toEqual([
      10, 9, 8, 7, 6, 5, 4, 3, 2, 1,
    ]);
    expect(timeline?.yearly.norway.at(0)).toBeCloseTo(10, 10);
    expect(timeline?.yearly.norway.at(9)).toBeCloseTo(1, 10);
  });

  it('takes a table year by year', () => {
    const table = Array.from({ length: 10 }, (_, index) => ({ year: 2027 + index, value: index % 2 === 0 ? 0.1 : 0 }));
    expect(operated(table).modules.B6).toBeCloseTo(500, 10);
  });

  it('bends the cumulative curve, which still ends at the total', () => {
    const { timeline, total } = operated([
      { year: 2027, value: 0.1 },
      { year: 2031, value: 0 },
    ]);
    const curve = timeline && cumulativeCurve(timeline, 'norway');
    expect(curve?.at(-1)?.value).toBeCloseTo(total.value ?? Number.NaN, 10);
    // 1 000 kWh × (0.1 + 0.075 + 0.05 + 0.025) = 250, and nothing is added after that.
    expect(curve?.find(({ time }) => time === 4)?.value).toBeCloseTo(250, 10);
  });

  it('leaves a factor that the person gave for the row as it is, every year', () => {
    const { modules } = account({
      method: { ...TEN_YEARS, modules: ['B6'] },
      alternative: { energy: [{ carrier: 'electricity', annualDemand: 1000, factor: 0.05 }] },
      factors: withPath([{ year: 2027, value: 0 }]),
    });
    expect(modules.B6).toBeCloseTo(500, 10);
  });
});
