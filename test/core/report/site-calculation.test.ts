import { expect, it } from 'vitest';
import { siteCalculation } from '#core/report/site-calculation.ts';
import { siteStatus } from '#core/site/site-status.ts';
import { translator } from '#core/text/text.ts';

const words = { t: translator('nb'), language: 'nb' } as const;
const written = (site: Parameters<typeof siteStatus>[0]) =>
  siteCalculation(siteStatus(site), words).map(({ name, formula }) => `${name}: ${formula}`.replaceAll('\u00A0', ' '));

it('the figures of a site are written as their formulas, with the numbers put in', () => {
  // 1 000 l · 0.84 kg/l · 12 kWh/kg = 10 080 kWh; 10 080 / 12 600 = 80 % is fossil.
  const energy = [
    { carrier: 'diesel', amount: 600, unit: 'l', use: 'machine' },
    { carrier: 'diesel', amount: 400, unit: 'l', use: 'machine' },
    { carrier: 'electricity', amount: 2520, unit: 'kWh', use: 'machine' },
  ] as const;
  expect(written({ energy })).toEqual([
    'Fossilfri: 2 520,0 kWh / 12 600,0 kWh = 20 %',
    'Utslippsfri: 2 520,0 kWh / 12 600,0 kWh = 20 %',
    'Energi, Diesel: 1 000 l · 10,08 kWh/l = 10 080,0 kWh',
    'Energi, Elektrisitet: 2 520,0 kWh',
    'Direkte utslipp, Diesel: 1 000 l · 2,66 kg CO₂/l = 2 660,0 kg CO₂',
  ]);
});

it('a biofuel burns as fossil until it is documented, and then beside', () => {
  const entry = { carrier: 'biodiesel', amount: 100, unit: 'l', use: 'machine' } as const;
  expect(written({ energy: [entry] })).toContain(
    'Direkte utslipp, Biodiesel, udokumentert: 100 l · 2,51 kg CO₂/l = 251,0 kg CO₂',
  );
  expect(written({ energy: [{ ...entry, documented: true }] })).toContain(
    'Biogent, Biodiesel: 100 l · 2,51 kg CO₂/l = 251,0 kg CO₂',
  );
});

it('a log that nothing can be counted of has no formula', () => {
  expect(written({})).toEqual([]);
  expect(written({ energy: [{ carrier: 'diesel', amount: 5 }] })).toEqual([]);
});
