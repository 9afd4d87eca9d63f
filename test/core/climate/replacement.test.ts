import { describe, expect, it } from 'vitest';
import { calendarYear, replacements } from '#core/climate/replacement.ts';

const times = (L: number | null, R: number | null, period: number, count: 'whole' | 'fractional' = 'whole') =>
  replacements({ serviceLife: L, remainingLife: R }, period, count).map(({ time }) => time);
const number = (L: number | null, R: number | null, period: number) =>
  replacements({ serviceLife: L, remainingLife: R }, period, 'fractional').reduce((sum, { share }) => sum + share, 0);

describe('whole replacements', () => {
  it.each([
    { L: 20, R: null, period: 60, expected: [20, 40], why: '60 / 20 gives 2, not 3' },
    { L: 30, R: null, period: 60, expected: [30], why: 'what falls at the end is not replaced' },
    { L: 50, R: null, period: 60, expected: [50], why: 'a life that does not divide the period' },
    { L: 25, R: null, period: 60, expected: [25, 50], why: 'a life that does not divide the period' },
    { L: 60, R: null, period: 60, expected: [], why: 'L equal to the period' },
    { L: 80, R: null, period: 60, expected: [], why: 'L above the period' },
    { L: null, R: null, period: 60, expected: [], why: 'L not known' },
    { L: 60, R: 25, period: 60, expected: [25], why: 'R 25 with L 60 gives 1' },
    { L: null, R: 25, period: 60, expected: [25], why: 'only a given R has its own time' },
    { L: 20, R: 5, period: 60, expected: [5, 25, 45], why: 'R, R + L, R + 2L' },
    { L: 20, R: 0, period: 60, expected: [0, 20, 40], why: 'a remaining life of 0 is replaced at the start' },
    { L: 20, R: 60, period: 60, expected: [], why: 'what remains outlasts the period' },
    { L: 0.1 + 0.2, R: null, period: 0.9, expected: [0.3, 0.6], why: 'float64 does not add a replacement' },
  ])('L $L, R $R over $period years: $why', ({ L, R, period, expected }) => {
    const found = times(L, R, period);
    expect(found).toHaveLength(expected.length);
    found.forEach((time, index) => expect(time).toBeCloseTo(expected[index] ?? Number.NaN, 9));
  });
});

describe('fractional replacements', () => {
  it('count (RSP − R) / L: 60 years and L 50 give 0.2, at year 50', () => {
    expect(replacements({ serviceLife: 50, remainingLife: null }, 60, 'fractional')).toEqual([
      { time: 50, share: expect.closeTo(0.2, 12) },
    ]);
  });
  it('put the whole part first and the rest at the next time: L 25 gives 1 at 25 and 0.4 at 50', () => {
    expect(replacements({ serviceLife: 25, remainingLife: null }, 60, 'fractional')).toEqual([
      { time: 25, share: 1 },
      { time: 50, share: expect.closeTo(0.4, 12) },
    ]);
  });
  it('are none where L is the period or more, and whole where it divides', () => {
    expect(number(60, null, 60)).toBe(0);
    expect(number(20, null, 60)).toBe(2);
    expect(number(60, 25, 60)).toBe(1);
  });
});

describe('the calendar', () => {
  it('places a broken time in the year it falls in', () => {
    expect(calendarYear(2027, 12.5)).toBe(2039);
    expect(calendarYear(2027, 20 - 1e-12)).toBe(2047);
  });
  it('refuses a service life of 0', () => {
    expect(() => times(0, null, 60)).toThrow(RangeError);
  });
});
