import { describe, expect, it } from 'vitest';
import { outsideConstruction } from '#core/project/construction-period.ts';
import { siteStatus } from '#core/site/site-status.ts';
import { wasteStatus } from '#core/waste/waste-status.ts';

describe('a day is outside the construction period', () => {
  it('before its first day and after its last, which both belong to it', () => {
    const isOutside = outsideConstruction({ from: '2027-01-04', to: '2028-06-30' }, []);
    expect(['2027-01-03', '2027-01-04', '2028-06-30', '2028-07-01'].map(isOutside)).toEqual([true, false, false, true]);
  });

  it('on no side that is not said', () => {
    expect(['1927-01-01', '2028-07-01'].map(outsideConstruction({ to: '2028-06-30' }, []))).toEqual([false, true]);
  });

  it('where no period is said, by lying more than five years from the middle of the log', () => {
    const log = ['2027-02-28', '2027-03-01', '2072-03-02'];
    expect(log.filter(outsideConstruction(null, log))).toEqual(['2072-03-02']);
    const isOutside = outsideConstruction(null, ['2027-03-01']);
    expect(['2022-03-01', '2022-02-28', '2032-03-01', '2032-03-02'].map(isOutside)).toEqual([false, true, false, true]);
    expect(outsideConstruction(null, [])('1900-01-01')).toBe(false);
  });
});

describe('where no end is said, a day is outside', () => {
  it('after today', () => {
    const log = ['2027-02-28', '2027-03-01', '2031-01-09'];
    expect(log.filter(outsideConstruction(null, log, '2027-03-01'))).toEqual(['2031-01-09']);
    expect(log.filter(outsideConstruction({ from: '2027-03-01' }, log, '2027-03-01'))).toEqual([
      '2027-02-28',
      '2031-01-09',
    ]);
  });

  it('and not where its end is later', () => {
    const log = ['2027-02-28', '2031-01-09'];
    expect(log.filter(outsideConstruction({ to: '2031-06-30' }, log, '2027-03-01'))).toEqual([]);
  });
});

describe('a log', () => {
  const constructionPeriod = { from: '2027-01-04', to: '2028-06-30' };

  it('of waste asks about a date outside it, and counts the delivery', () => {
    const delivery = { date: '2026-12-30', fraction: '1141', amount: 2, unit: 't' as const };
    const { remarks, total } = wasteStatus({ deliveries: [delivery], constructionPeriod });
    expect(remarks).toEqual([{ delivery, remarks: ['date-outside'] }]);
    expect(total).toBe(2);
  });

  it('of energy asks about a period that begins or ends outside it, and counts the entry', () => {
    const entry = { from: '2028-06-01', to: '2028-07-31', carrier: 'diesel', amount: 1000, unit: 'l' } as const;
    const { remarks, energy } = siteStatus({ energy: [entry], constructionPeriod });
    expect(remarks.map((one) => one.remarks)).toEqual([['period-outside']]);
    expect(energy).toBeCloseTo(10_080, 6);
  });
});
