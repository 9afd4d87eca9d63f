import { describe, expect, it } from 'vitest';
import { siteCompleteness, siteSentence } from '#core/report/site-words.ts';
import { siteStatus } from '#core/site/site-status.ts';
import type { SiteEnergyEntry } from '#core/site/site.ts';
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
