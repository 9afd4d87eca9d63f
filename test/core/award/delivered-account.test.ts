import { describe, expect, it } from 'vitest';
import { bidOf } from '#core/award/delivered-account.ts';
import { packageAccounts } from '#core/award/package-accounts.ts';
import { PACKAGE_FORMAT, PACKAGE_VERSION, type ProjectPackage } from '#core/project/package.ts';
import type { MethodChoice } from '#core/project/method.ts';
import type { Alternative } from '#core/project/project.ts';
import { alternative, component, declaration, FACTORS, TODAY } from '#test/support/build.ts';

const METHOD: MethodChoice = { preset: 'ns3720', modules: ['A1-A3', 'A4', 'C3'], referenceStudyPeriod: 50 };

/** The account of the one alternative of a package. */
function delivered(fields: Partial<Alternative>, method: MethodChoice = METHOD) {
  const value: ProjectPackage = {
    format: PACKAGE_FORMAT,
    version: PACKAGE_VERSION,
    project: { id: 'p', name: 'Volla skole', method, alternatives: [alternative({ grossFloorArea: 3000, ...fields })] },
    declarations: [
      declaration({ id: 'whole', impacts: { gwpIobc: { 'A1-A3': 10, A4: 1, C3: 2 } } }),
      declaration({ id: 'short', kind: 'generic', impacts: { gwpIobc: { 'A1-A3': 5, A4: 1 } } }),
    ],
  };
  const [account] = packageAccounts(value, { today: TODAY, factors: FACTORS });
  if (!account) throw new Error('The package has no account');
  return account.delivered.account;
}

const row = (id: string, uses: string, element: string) =>
  component({ id, declaration: uses, element, quantity: 100, unit: 'm2' });

describe('an account as it is delivered', () => {
  // 100 · 10 + 100 · 5, 100 · 1 + 100 · 1; of C3 only 100 · 2 is known.
  it('takes whole modules, and tells how much one lacks instead of taking its lower sum', () => {
    const { modules, incomplete } = delivered({ components: [row('a', 'whole', '231'), row('b', 'short', '22')] });
    expect(modules).toEqual({ 'A1-A3': 1500, A4: 200 });
    expect(incomplete).toEqual({ C3: 1 });
  });

  it('has a module that nobody calculated neither as a figure nor as one that lacks something', () => {
    const { modules, incomplete } = delivered({ components: [row('b', 'short', '22')] });
    expect(modules).toEqual({ 'A1-A3': 500, A4: 100 });
    expect(incomplete).toEqual({});
  });

  it('says the parts it has figures for, as finely as it tells them, and the share of rows with an EPD', () => {
    const { stamp, epdShare } = delivered({ components: [row('a', 'whole', '231'), row('b', 'short', '22')] });
    expect(stamp.elements).toEqual(['22', '231']);
    expect(epdShare).toBe(0.5);
  });

  // Of what is bought one of two has an EPD; nothing is asked of the wall that stays.
  it('counts EPDs as its project does: what stays is not bought', () => {
    const retained = component({ ...row('c', 'short', '231'), origin: 'retained' });
    const { epdShare } = delivered({ components: [row('a', 'whole', '231'), row('b', 'short', '22'), retained] });
    expect(epdShare).toBe(0.5);
    expect(delivered({ components: [retained] }).epdShare).toBeNull();
  });

  it('carries every setting that it was made by, and no start year that only follows from the day', () => {
    expect(delivered({ components: [row('a', 'whole', '231')] }).stamp).toMatchObject({
      preset: 'ns3720',
      referenceStudyPeriod: 50,
      indicator: 'gwpIobc',
      startYear: null,
    });
    const dated = delivered({ components: [row('a', 'whole', '231')] }, { ...METHOD, startYear: 2027 });
    expect(dated.stamp.startYear).toBe(2027);
  });

  it('that was delivered as totals is added up, and says no parts where it has none', () => {
    const { modules, stamp, epdShare } = delivered({
      reported: { coversWholeBuilding: true, rows: [{ modules: { 'A1-A3': 9000, A4: null } }] },
    });
    expect([modules, stamp.elements, epdShare]).toEqual([{ 'A1-A3': 9000 }, null, null]);
  });

  it('is a bid without bidder and price', () => {
    const account = delivered({ components: [row('a', 'whole', '231')] });
    expect(bidOf(account)).toEqual({
      area: 3000,
      method: account.stamp,
      epdShare: 1,
      modules: { 'A1-A3': 1000, A4: 100, C3: 200 },
    });
  });
});
