import { describe, expect, it } from 'vitest';
import type { Grant } from '#core/choices/choices.ts';
import { grantRemarks, grantSums, grantTotals, supportedShare } from '#core/choices/grants.ts';

const TODAY = '2027-03-01';
const grant = (fields: Partial<Grant>): Grant => ({ id: 'g', ...fields });
const remarks = (fields: Partial<Grant>) => grantRemarks(grant(fields), TODAY);
const KLIMASATS = { scheme: 'klimasats', state: 'applied', extraCost: 2_000_000, applied: 1_500_000 } as const;

describe('the sums of the grants', () => {
  const GRANTS: readonly Grant[] = [
    grant({ scheme: 'klimasats', state: 'granted', extraCost: 2_100_000, applied: 1_575_000, granted: 1_500_000 }),
    grant({ scheme: 'klimasats', state: 'paid', extraCost: 400_000, granted: 300_000 }),
    grant({ scheme: 'klimasats', state: 'applied', extraCost: 500_000, applied: 350_000 }),
    grant({ scheme: 'klimasats', state: 'refused', extraCost: 9_000_000, applied: 5_000_000 }),
    grant({ scheme: 'enova', state: 'applied', extraCost: 3_000_000 }),
    grant({ scheme: 'enova', state: 'idea', applied: 800_000 }),
    grant({}),
  ];

  it('of a scheme: what is promised, of that what is paid, and apart what is not decided', () => {
    const [klimasats] = grantSums(GRANTS);
    // 2 100 000 + 400 000 + 500 000: what was refused is left out. 1 500 000 + 300 000 promised.
    expect(klimasats).toMatchObject({
      scheme: 'klimasats',
      extraCost: { value: 3_000_000, complete: true },
      granted: { value: 1_800_000, complete: true },
      paid: { value: 300_000, complete: true },
      undecided: { value: 350_000, complete: true },
      notApplied: 0,
    });
  });

  it('say where a row lacks its amount, and are never 0 for it; an idea is no application', () => {
    const [, enova] = grantSums(GRANTS);
    expect(enova).toMatchObject({
      scheme: 'enova',
      extraCost: { value: 3_000_000, complete: false },
      granted: { value: null, complete: true },
      undecided: { value: null, complete: false },
      notApplied: 1,
    });
  });

  it('of all schemes have no extra cost: two may pay for one measure', () => {
    const totals = grantTotals(GRANTS);
    expect(totals.granted.value).toBe(1_800_000);
    expect(totals.undecided).toEqual({ value: 350_000, complete: false, parts: [{ grant: 'g', kr: 350_000 }] });
    expect(totals).not.toHaveProperty('extraCost');
  });

  it('have a line for rows that name no scheme, and none for an emptied row', () => {
    expect(grantSums([grant({ applied: 1000, state: 'applied' })])).toMatchObject([{ scheme: null }]);
    expect(grantSums([grant({})])).toEqual([]);
  });
});

describe('a grant is to be looked at', () => {
  it.each<[string, Partial<Grant>, readonly string[]]>([
    ['not where 75 % of the extra cost is applied for', KLIMASATS, []],
    ['where more than 75 % is', { ...KLIMASATS, applied: 1_500_001 }, ['klimasats-share']],
    ['where more than all of it is', { ...KLIMASATS, applied: 2_000_001 }, ['above-extra-cost']],
    [
      'where it pays for what costs nothing more',
      { ...KLIMASATS, scheme: 'enova', extraCost: 0 },
      ['above-extra-cost'],
    ],
    ['not by the limits of Klimasats in another scheme', { ...KLIMASATS, scheme: 'enova', applied: 1_900_000 }, []],
    ['not at 12 million', { ...KLIMASATS, extraCost: 12_000_000, applied: 9_000_000 }, []],
    ['above it', { ...KLIMASATS, extraCost: 12_000_001, applied: 9_000_000 }, ['klimasats-most']],
    ['not at 150 000', { ...KLIMASATS, applied: 150_000 }, []],
    ['below it', { ...KLIMASATS, applied: 149_999 }, ['klimasats-least']],
    ['where it is applied for without an amount', { ...KLIMASATS, applied: null }, ['applied-missing']],
    ['where it is granted without an amount', { ...KLIMASATS, state: 'granted' }, ['granted-missing']],
    ['where an amount is granted and not decided', { ...KLIMASATS, granted: 900_000 }, ['granted-not-decided']],
    ['where nothing but a name is said', { name: 'Betong' }, ['scheme-missing', 'state-missing', 'extra-cost-missing']],
    ['where the deadline has passed', { ...KLIMASATS, state: 'idea', deadline: '2027-02-28' }, ['deadline-passed']],
    ['not on the day of the deadline', { ...KLIMASATS, state: 'idea', deadline: TODAY }, []],
    ['not once it is refused', { scheme: 'klimasats', state: 'refused' }, []],
    ['not where nothing is said', {}, []],
  ])('%s', (_what, fields, expected) => {
    expect(remarks(fields)).toEqual(expected);
  });
});

it('the share of the extra cost is of what is promised, else of what is applied for', () => {
  expect(supportedShare(grant({ ...KLIMASATS }))).toBe(0.75);
  expect(supportedShare(grant({ ...KLIMASATS, state: 'granted', granted: 1_000_000 }))).toBe(0.5);
  expect(supportedShare(grant({ ...KLIMASATS, extraCost: null }))).toBeNull();
  expect(supportedShare(grant({ ...KLIMASATS, state: 'granted' }))).toBeNull();
});
