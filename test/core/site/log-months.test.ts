import { describe, expect, it } from 'vitest';
import { logMonths } from '#core/site/log-months.ts';

const ends = (months: readonly string[]) => [months[0], months.at(-1), months.length];

describe('the months of a blank energy log', () => {
  it('are those of the construction period', () => {
    const period = { from: '2027-11-15', to: '2028-02-01' };
    expect(logMonths([], '2027-12-01', period)).toEqual(['2027-11', '2027-12', '2028-01', '2028-02']);
  });

  it('begin earlier where something is logged before it', () => {
    expect(logMonths([{ from: '2027-10-03' }], '2027-12-01', { from: '2027-11-15', to: '2028-02-01' })[0]).toBe(
      '2027-10',
    );
  });

  it('end later where something is logged after it, and never with a year that was typed wrong', () => {
    const period = { from: '2027-11-15', to: '2028-02-01' };
    expect(logMonths([{ from: '2028-04-03' }], '2027-12-01', period).at(-1)).toBe('2028-04');
    const typed = [{ from: '2027-11-20' }, { from: '2027-12-01' }, { from: '1027-12-01' }];
    expect(ends(logMonths(typed, '2027-12-01', period))).toEqual(['2027-11', '2028-02', 4]);
  });

  it('are from the first that is logged, or from today, and two years on, where no period is said', () => {
    expect(ends(logMonths([], '2027-12-01'))).toEqual(['2027-12', '2029-12', 25]);
    expect(ends(logMonths([{ to: '2027-10-31' }], '2027-12-01'))).toEqual(['2027-10', '2029-12', 27]);
  });
});
