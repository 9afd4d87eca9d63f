import { describe, expect, it } from 'vitest';
import { planRemarks } from '#core/waste/plan-remarks.ts';
import { planAgainstActual } from '#core/waste/waste-fractions.ts';
import { wasteStatus } from '#core/waste/waste-status.ts';

describe('plan against actual', () => {
  const lines = (plan: readonly { fraction: string; amount: number }[]) => {
    const deliveries = [
      { fraction: '1452', amount: 3, unit: 't' },
      { fraction: '1455', amount: 2, unit: 't' },
    ] as const;
    return planAgainstActual(wasteStatus({ plan, deliveries }).byFraction).map(
      ({ fraction, planned, delivered }) => [fraction.code, planned, delivered] as const,
    );
  };

  it('what is planned as a series is met by its fractions', () => {
    expect(lines([{ fraction: '14xx', amount: 10 }])).toEqual([['14xx', 10, 5]]);
  });
  it('a fraction with a line of its own counts against that one', () => {
    expect(
      lines([
        { fraction: '14xx', amount: 10 },
        { fraction: '1452', amount: 4 },
      ]),
    ).toEqual([
      ['14xx', 10, 2],
      ['1452', 4, 3],
    ]);
  });
  it('what is not planned stands beside', () => {
    expect(lines([{ fraction: '1141', amount: 1 }])).toEqual([
      ['1141', 1, 0],
      ['1452', null, 3],
      ['1455', null, 2],
    ]);
  });
});

describe('a row of the plan is asked about', () => {
  const remarks = (fraction: string | null, amount: number | null) =>
    planRemarks([{ fraction, amount }], [{ code: '1602', sorted: true }]).flatMap((one) => one.remarks);

  it('where it names no fraction that is known', () => {
    expect(remarks(null, 4)).toEqual(['fraction-missing']);
    expect(remarks('noe annet', 4)).toEqual(['fraction-unknown']);
    expect(remarks('1141', 4)).toEqual([]);
    expect(remarks('1602', 4)).toEqual([]);
  });
  it('where it is so heavy that it is perhaps in kg', () => {
    expect(remarks('1141', 60_000)).toEqual(['amount-heavy']);
    expect(remarks('1141', 10_000)).toEqual([]);
  });
  it('where a row above is of the same fraction, however it is named', () => {
    const plan = ['1141', 'Papp', 'Rent trevirke'].map((fraction) => ({ fraction, amount: 4 }));
    expect(planRemarks(plan, []).map(({ row, remarks: found }) => [row.fraction, found])).toEqual([
      ['Rent trevirke', ['fraction-again']],
    ]);
  });
  it('and not while nothing is written in it', () => expect(remarks(null, null)).toEqual([]));
});
