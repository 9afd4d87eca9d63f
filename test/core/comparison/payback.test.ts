import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '#core/climate/account.ts';
import { cumulativeCurve } from '#core/comparison/curve.ts';
import { paybackYears } from '#core/comparison/payback.ts';

function timeline(start: number, yearly: number, steps: Timeline['steps'] = [], period = 60): Timeline {
  const years = Array.from({ length: period }, () => yearly);
  return { start: { norway: start, europe: start }, steps, yearly: { norway: years, europe: years } };
}
const payback = (a: Timeline, b: Timeline) => paybackYears(a, b, 'norway');

describe('carbon payback', () => {
  it('starts 100 and 40, yearly 1 and 3: 60 / 2 = 30 years', () => {
    expect(payback(timeline(100, 1), timeline(40, 3))).toBeCloseTo(30, 9);
  });
  it('is the same whichever of the two is named first', () => {
    expect(payback(timeline(40, 3), timeline(100, 1))).toBeCloseTo(30, 9);
  });
  it('stands at the step of a replacement of 30 in the second at t = 20: 120 ≤ 130', () => {
    expect(payback(timeline(100, 1), timeline(40, 3, [{ time: 20, value: 30 }]))).toBe(20);
  });
  it('is not reached when the gap is not closed within the study period', () => {
    expect(payback(timeline(100, 1), timeline(10, 2))).toBeNull();
  });
  it('counts the end of life: what is won is lost again at the last step', () => {
    expect(payback(timeline(100, 1, [{ time: 60, value: 61 }]), timeline(40, 3))).toBeNull();
  });
  it('counts the end of life: the other’s demolition at the end may decide', () => {
    expect(payback(timeline(100, 1), timeline(40, 1, [{ time: 60, value: 100 }]))).toBe(60);
  });
  it('takes the time from which it stays below: a replacement in the first undoes an early crossing', () => {
    // 60 − 2t meets 0 at 30; the step of 20 at t = 35 lifts it from −10 to 10, which is closed at 40.
    expect(payback(timeline(100, 1, [{ time: 35, value: 20 }]), timeline(40, 3))).toBeCloseTo(40, 9);
  });
  it('is none when both start equal', () => {
    expect(payback(timeline(50, 1), timeline(50, 3))).toBeNull();
  });
  it('places a broken time within its year', () => {
    // 61 − 2t = 0
    expect(payback(timeline(101, 1), timeline(40, 3))).toBeCloseTo(30.5, 9);
  });

  it('is the first time from which the higher start never lies above the other, read off quarter by quarter', () => {
    // Another way than the code's: the sum of what has fallen until each quarter, and each quarter that is the last one above.
    const sumAt = ({ start, yearly, steps }: Timeline, quarter: number, including: boolean) =>
      start.norway +
      ((yearly.norway[0] ?? 0) * quarter) / 4 +
      steps
        .filter(({ time }) => (including ? time * 4 <= quarter : time * 4 < quarter))
        .reduce((sum, { value }) => sum + value, 0);
    const amount = fc.integer({ min: 0, max: 400 });
    const step = fc.record({ time: fc.integer({ min: 1, max: 240 }).map((quarter) => quarter / 4), value: amount });
    const anyTimeline = fc
      .tuple(amount, fc.integer({ min: 0, max: 20 }), fc.array(step, { maxLength: 4 }))
      .map(([start, yearly, steps]) =>
        timeline(
          start,
          yearly,
          steps.toSorted((a, b) => a.time - b.time),
        ),
      );
    fc.assert(
      fc.property(anyTimeline, anyTimeline, (a, b) => {
        fc.pre(a.start.norway !== b.start.norway);
        const [higher, lower] = a.start.norway > b.start.norway ? [a, b] : [b, a];
        const isAbove = (quarter: number, including: boolean) =>
          sumAt(higher, quarter, including) > sumAt(lower, quarter, including);
        const found = payback(a, b);
        if (isAbove(240, true)) {
          expect(found).toBeNull();
          return;
        }
        let last = 240;
        while (!isAbove(last, true) && !isAbove(last, false)) last -= 1;
        // Above until the steps of that quarter, or after them and from the next one on no more: the curves meet between the two.
        expect(found).toBeGreaterThanOrEqual(last / 4 - 1e-9);
        expect(found).toBeLessThanOrEqual((isAbove(last, true) ? last + 1 : last) / 4 + 1e-9);
      }),
    );
  });

  it('is null exactly when the curve that starts higher is not at or below the other at the end', () => {
    const amount = fc.integer({ min: 0, max: 1000 });
    const steps = fc
      .array(fc.record({ time: fc.integer({ min: 0, max: 240 }).map((quarter) => quarter / 4), value: amount }), {
        maxLength: 4,
      })
      .map((list) => list.toSorted((a, b) => a.time - b.time));
    const anyTimeline = fc
      .tuple(amount, fc.integer({ min: 0, max: 20 }), steps)
      .map(([start, yearly, at]) => timeline(start, yearly, at));
    fc.assert(
      fc.property(anyTimeline, anyTimeline, (a, b) => {
        // A step at t = 0 is part of where the curve begins, not of the start that is compared.
        fc.pre(a.start.norway !== b.start.norway);
        const [higher, lower] = a.start.norway > b.start.norway ? [a, b] : [b, a];
        const end = (t: Timeline) => cumulativeCurve(t, 'norway').at(-1)?.value ?? Number.NaN;
        expect(payback(a, b) === null).toBe(end(higher) > end(lower));
      }),
    );
  });
});

describe('curves that meet', () => {
  it('are at or below each other there, whatever float64 makes of the sums: 0.1 · 3 against 0.3 a year', () => {
    // 30 more at the start, won by a step of 30 in the other at t = 20; equal from then on.
    for (const [yearly, extra] of [
      [0.1 + 0.2, 24.6],
      [7.1 / 3, 1234.567],
      [1e4 / 7, 98.765],
    ] as const) {
      const early = timeline(1000.1 + extra, yearly);
      const late = timeline(1000.1, yearly, [{ time: 20, value: extra }]);
      expect(payback(early, late)).toBeCloseTo(20, 6);
    }
  });
});

describe('the cumulative curve', () => {
  it('ends at the sum of the start, the years and the steps: 100 + 60 · 2 + 30 + 7', () => {
    const curve = cumulativeCurve(
      timeline(100, 2, [
        { time: 12.5, value: 30 },
        { time: 60, value: 7 },
      ]),
      'norway',
    );
    expect(curve.at(-1)).toEqual({ time: 60, value: 257 });
  });
  it('steps within a year at its own time: 100 + 12.5 · 2 before, 30 more after', () => {
    const curve = cumulativeCurve(timeline(100, 2, [{ time: 12.5, value: 30 }]), 'norway');
    expect(curve.filter(({ time }) => time === 12.5).map(({ value }) => value)).toEqual([125, 155]);
  });
});
