import { describe, expect, it } from 'vitest';
import { assessPackage } from '#core/comparison/assess-package.ts';
import { PACKAGE_FORMAT, PACKAGE_VERSION, type ProjectPackage } from '#core/project/package.ts';
import { isLogWaiting, measuredRows } from '#core/site/measured-site.ts';
import type { Site, SiteEnergyEntry } from '#core/site/site.ts';

const DIESEL: SiteEnergyEntry = { carrier: 'diesel', amount: 1000, unit: 'l' };
const ESTIMATE = [{ carrier: 'diesel', amount: 9000, unit: 'l' }] as const;

/** Two alternatives with the same estimate, and a log. */
const project = (site: Site, constructionPeriod?: { from?: string; to: string }): ProjectPackage => ({
  format: PACKAGE_FORMAT,
  version: PACKAGE_VERSION,
  project: {
    id: 'p',
    name: 'Volla skole',
    method: { preset: 'ns3720' },
    alternatives: ['a1', 'a2'].map((id) => ({ id, kind: 'newBuild', siteEnergy: [...ESTIMATE] })),
    site,
    ...(constructionPeriod ? { constructionPeriod } : {}),
  },
  factors: {
    set: 'test',
    rows: [{ id: 'site-diesel', value: 3, unit: 'kg CO2e/l', boundary: 'life-cycle', year: 2026 }],
  },
});
const a5Of = (site: Site) => {
  const { alternatives } = assessPackage(project(site), { today: '2027-06-01', factors: { set: '', rows: [] } });
  return alternatives.map(({ modules }) => modules['A5'] ?? null);
};

describe('the measured energy of the site', () => {
  it('stands in place of the estimate of the alternative that it is of, and of no other', () => {
    // 1500 l · 3 kg CO₂e/l, not 9000 l · 3 and not both.
    expect(a5Of({ measuredFor: 'a1', energy: [DIESEL, { ...DIESEL, amount: 500 }] })).toEqual([4500, 27_000]);
  });

  it('changes nothing before it is said whose it is, and before anything is logged', () => {
    expect(a5Of({ energy: [DIESEL] })).toEqual([27_000, 27_000]);
    expect(a5Of({ measuredFor: 'a1', energy: [] })).toEqual([27_000, 27_000]);
  });

  it('waits where it is not said whose it is: in every alternative, and once one is decided in that', () => {
    const waitsIn = (site: Site, decided: string | null) =>
      ['a1', 'a2'].filter((id) => isLogWaiting({ id }, site, decided));
    expect(waitsIn({ energy: [DIESEL] }, null)).toEqual(['a1', 'a2']);
    expect(waitsIn({ energy: [DIESEL] }, 'a2')).toEqual(['a2']);
    expect(waitsIn({ measuredFor: 'a1', energy: [DIESEL] }, 'a2')).toEqual([]);
    expect(waitsIn({ energy: [] }, null)).toEqual([]);
  });

  it('goes before a factor set with the certificate of its own supplier', () => {
    expect(a5Of({ measuredFor: 'a1', energy: [{ ...DIESEL, factor: 1 }, DIESEL] })).toEqual([4000, 27_000]);
  });

  it('of a biofuel that nobody has documented is that of the fossil fuel it stands in place of', () => {
    const hvo: SiteEnergyEntry = { carrier: 'hvo100', amount: 400, unit: 'l' };
    // 1000 l + 400 l of what may be diesel.
    expect(measuredRows([DIESEL, hvo])).toEqual([{ carrier: 'diesel', amount: 1400, unit: 'l', factor: null }]);
    expect(measuredRows([{ ...hvo, carrier: 'bioethanol' }])[0]?.carrier).toBe('petrol');
    const blend: SiteEnergyEntry = { ...DIESEL, blend: { carrier: 'hvo100', share: 0.3 } };
    expect(measuredRows([blend])).toEqual([{ carrier: 'diesel', amount: 1000, unit: 'l', factor: null }]);
    expect(measuredRows([{ ...hvo, documented: true }])[0]?.carrier).toBe('hvo100');
    expect(measuredRows([{ ...hvo, factor: 0.4 }])).toEqual([{ ...hvo, factor: 0.4 }]);
  });

  it('is at least what is logged until the log reaches the end of the construction period', () => {
    const inMonth = (from: string, to = from): SiteEnergyEntry => ({ ...DIESEL, from, to });
    const a5Under = (energy: SiteEnergyEntry[], constructionPeriod?: { from?: string; to: string }) => {
      const open = project({ measuredFor: 'a1', energy }, constructionPeriod);
      const [first, second] = assessPackage(open, { today: '2027-06-01', factors: { set: '', rows: [] } }).alternatives;
      const isLacking = (account: typeof first) =>
        account?.total.missing.some(({ component, module }) => component === null && module === 'A5');
      return [first?.modules['A5'], isLacking(first), isLacking(second)];
    };
    const year = { from: '2026-08-01', to: '2027-06-18' };
    const march = inMonth('2027-03-01', '2027-03-31');
    const june = inMonth('2027-06-01', '2027-06-30');
    // 1000 l · 3 kg CO₂e/l, and June is to come; the estimate of the other is whole.
    expect(a5Under([march], year)).toEqual([3000, true, false]);
    // 2000 l · 3, to the last month.
    expect(a5Under([march, june], year)).toEqual([6000, false, false]);
    // One invoice of the whole time.
    expect(a5Under([inMonth('2026-08-01', '2027-07-02')], year)).toEqual([3000, false, false]);
    // The last invoice is of after the end, and of the last month there is none: what was used then is with it, or there was none.
    expect(a5Under([march, inMonth('2027-07-05')], year)).toEqual([6000, false, false]);
    expect(a5Under([march, inMonth('2028-06-30')], year)).toEqual([6000, false, false]);
    // Where nobody has said when the site closes, more may come; a year that was typed wrong closes none.
    expect(a5Under([june])).toEqual([3000, true, false]);
    expect(a5Under([march, inMonth('2072-06-01')], year)).toEqual([6000, true, false]);
    expect(a5Under([march, inMonth('2028-07-01')], year)).toEqual([6000, true, false]);
  });

  it('is not complete where an entry lacks something', () => {
    const whole = { ...DIESEL, from: '2027-06-01' };
    const lacking = project(
      { measuredFor: 'a1', energy: [whole, { carrier: 'diesel', unit: 'l' }] },
      { to: '2027-06-30' },
    );
    const [first] = assessPackage(lacking, { today: '2027-06-01', factors: { set: '', rows: [] } }).alternatives;
    expect(first?.modules['A5']).toBe(3000);
    expect(first?.total.missing).toContainEqual({ component: null, module: 'A5' });
  });

  it('tells how many entries it lacks, and the log tells which and why', () => {
    const energy: SiteEnergyEntry[] = [
      { ...DIESEL, id: 'whole', from: '2027-06-01' },
      { ...DIESEL, id: 'amountless', amount: null },
      { carrier: 'hydrogen', amount: 10, unit: 'kg', id: 'unknown' },
      { carrier: 'hydrogen', amount: 20, unit: 'kg', id: 'unknown too' },
      { carrier: 'hydrogen', amount: 20, unit: 'kg', id: 'certified', factor: 2 },
      // Emptied cells are no entry.
      { id: 'blank', carrier: null, amount: null, unit: 'kg' },
    ];
    const options = { today: '2027-06-01', factors: { set: '', rows: [] } };
    const period = { to: '2027-06-30' };
    const { alternatives, site } = assessPackage(project({ measuredFor: 'a1', energy }, period), options);
    expect(alternatives[0]?.uncountedLogEntries).toBe(3);
    const told = (remark: string) =>
      site?.issues.flatMap(({ entry, remarks }) => (remarks.some((one) => one === remark) ? [entry] : []));
    expect(told('factor-missing')).toEqual(['unknown', 'unknown too']);
    expect(told('amount-missing')).toEqual(['amountless']);
    // Of no alternative the log needs no life-cycle factor.
    const unused = assessPackage(project({ energy }, period), options).site;
    expect(unused?.issues.flatMap(({ remarks }) => remarks)).not.toContain('factor-missing');
  });

  it('is neither there nor lacking where the cells of its only entry have been emptied', () => {
    expect(a5Of({ measuredFor: 'a1', energy: [{ id: 'blank', amount: null }] })).toEqual([27_000, 27_000]);
  });

  it('divides a blend among its carriers, and adds what is alike', () => {
    const blend = { ...DIESEL, documented: true, blend: { carrier: 'hvo100', share: 0.25 } } as const;
    expect(measuredRows([blend, DIESEL])).toEqual([
      { carrier: 'diesel', amount: 1750, unit: 'l', factor: null },
      { carrier: 'hvo100', amount: 250, unit: 'l', factor: null },
    ]);
  });
});
