import { describe, expect, it } from 'vitest';
import {
  siteCompleteness,
  siteRest,
  siteSentence,
  siteUndocumented,
  siteWithoutExcepted,
} from '#core/report/site-words.ts';
import { siteStatus } from '#core/site/site-status.ts';
import type { SiteEnergyEntry, SiteException } from '#core/site/site.ts';
import { translator } from '#core/text/text.ts';

const words = { t: translator('nb'), language: 'nb' } as const;

describe('what is said of a site that nothing is asked of', () => {
  const known: readonly SiteEnergyEntry[] = [
    { carrier: 'diesel', amount: 1000, unit: 'l', use: 'machine' },
    { carrier: 'electricity', amount: 10_080, unit: 'kWh', use: 'power' },
  ];
  const whole = siteStatus({ energy: known });
  const lacking = siteStatus({ energy: [...known, { carrier: 'diesel', unit: 'l', use: 'machine' }] });
  const said = (status: typeof whole) => siteSentence(status, words).replaceAll('\u00A0', ' ');

  it('is provisional while an entry lacks its amount', () => {
    // 1 000 l · 0.84 kg/l · 12 kWh/kg = 10 080 kWh, as much as the electricity.
    expect(said(whole)).toBe('Byggeplassen er 50 % fossilfri og 50 % utslippsfri.');
    expect(said(lacking)).toBe('Foreløpig: byggeplassen er 50 % fossilfri og 50 % utslippsfri.');
  });

  it('makes its sums the least they can be', () => {
    expect([siteCompleteness(whole), siteCompleteness(lacking)]).toEqual(['complete', 'atLeast']);
  });
});

describe('biofuel that is not documented', () => {
  const energy: readonly SiteEnergyEntry[] = [
    { carrier: 'hvo100', amount: 1000, unit: 'kWh', machine: 'm1' },
    { carrier: 'diesel', amount: 3000, unit: 'kWh', machine: 'm2' },
    { carrier: 'electricity', amount: 6000, unit: 'kWh', use: 'power' },
  ];
  const said = (status: ReturnType<typeof siteStatus>) => siteUndocumented(status, words)?.replaceAll('\u00A0', ' ');

  it('is told as a share of all that the contract counts, as the shares beside it are', () => {
    expect(said(siteStatus({ energy }))).toBe(
      // 1 000 of 10 000 kWh, though it is a quarter of the 4 000 that are fossil.
      'Det fossile omfatter biodrivstoff som ikke er dokumentert: 10 % av alle kWh.',
    );
    const machines = [{ id: 'm1' }, { id: 'm2' }];
    expect(said(siteStatus({ energy, machines, requirement: { denominator: 'machines' } }))).toBe(
      'Det fossile omfatter biodrivstoff som ikke er dokumentert: 50 % av alle maskiner.',
    );
  });

  it('is not told where there is none', () => {
    expect(said(siteStatus({ energy: energy.slice(1) }))).toBeUndefined();
  });
});

it('a share of machines says how many entries name none', () => {
  const energy: readonly SiteEnergyEntry[] = [{ carrier: 'diesel', amount: 10, unit: 'l', use: 'machine' }];
  const rest = (denominator: 'energy' | 'machines') =>
    siteRest(siteStatus({ energy, requirement: { denominator } }), words);
  expect(rest('machines')).toBe('Én rad sier ikke hvilken maskin den er av.');
  expect(rest('energy')).toBe('');
});

describe('a share beside exceptions', () => {
  const march = { from: '2027-03-01', to: '2027-03-31' };
  const energy: readonly SiteEnergyEntry[] = [
    { ...march, carrier: 'diesel', amount: 3000, unit: 'kWh', use: 'machine', machine: 'm1' },
    { ...march, carrier: 'diesel', amount: 1000, unit: 'kWh', use: 'machine', machine: 'm2' },
    { ...march, carrier: 'electricity', amount: 6000, unit: 'kWh', use: 'power' },
  ];
  const asking = (machine: string, fields: Partial<SiteException> = {}): SiteException => ({
    machine,
    ...march,
    reason: 'Ingen elektrisk pælerigg',
    ...fields,
  });
  const said = (...exceptions: SiteException[]) => {
    const status = siteStatus({ energy, exceptions, machines: [{ id: 'm1' }, { id: 'm2' }] });
    return siteWithoutExcepted('fossilFree', status, words).map((text) => text.replaceAll('\u00A0', ' '));
  };

  it('is told without what is approved, and as it would be if what is open were', () => {
    // 6 000 of 10 000 kWh; of 7 000 without the first machine; of 6 000 without both.
    expect(said(asking('m1', { decision: 'approved' }))).toEqual(['uten det som har fravik 85,7 %']);
    expect(said(asking('m1'))).toEqual(['hvis åpne fravik godkjennes 85,7 %']);
    expect(said(asking('m1', { decision: 'approved' }), asking('m2'))).toEqual([
      'uten det som har fravik 85,7 %',
      'hvis åpne fravik godkjennes 100 %',
    ]);
  });

  it('takes one that is approved without a reason as open, and nothing away for one that is rejected', () => {
    expect(said(asking('m1', { decision: 'approved', reason: null }))).toEqual(['hvis åpne fravik godkjennes 85,7 %']);
    expect(said(asking('m1', { decision: 'rejected' }))).toEqual([]);
    expect(said()).toEqual([]);
  });
});
