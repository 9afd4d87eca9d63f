import { describe, expect, it } from 'vitest';
import { siteMonthsChart, siteMonthsTable, type SiteMonthsInput } from '#core/chart/site-months.ts';
import { siteMonths } from '#core/site/site-months.ts';
import { siteRow } from '#core/site/site-row.ts';
import type { SiteEnergyEntry } from '#core/site/site.ts';
import { translator } from '#core/text/text.ts';
import { texts } from '#test/support/drawn.ts';

const words = { t: translator('nb'), language: 'nb' } as const;
/** With plain spaces, as they are typed here. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const months = (energy: readonly SiteEnergyEntry[]) => siteMonths(energy.map((entry) => siteRow(entry, null)));
const input = (energy: readonly SiteEnergyEntry[], target: number | null = null): SiteMonthsInput => ({
  months: months(energy),
  target,
  words,
});
const used = (day: string, carrier: SiteEnergyEntry['carrier'], kWh: number): SiteEnergyEntry => ({
  from: day,
  carrier,
  amount: kWh,
  unit: 'kWh',
  documented: true,
});

// March: a quarter emission-free, a quarter otherwise fossil-free, half fossil. May: all emission-free.
const SITE = [
  used('2027-03-04', 'electricity', 250),
  used('2027-03-05', 'hvo100', 250),
  used('2027-03-06', 'diesel', 500),
  used('2027-05-01', 'electricity', 100),
];
const PLOT_HEIGHT = 164 - 20;

describe('the months of a site', () => {
  const bars = (given: SiteMonthsInput) =>
    siteMonthsChart(given, 700).shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape] : []));

  it('stand as shares from the ground: emission-free, otherwise fossil-free, and fossil hatched at the top', () => {
    const [emissionFree, fossilFree, fossil] = bars(input(SITE));
    expect([emissionFree?.fill, fossilFree?.fill, fossil?.fill]).toEqual(['bar', 'barSoft', { hatch: 'beyondFill' }]);
    expect([emissionFree?.height, fossilFree?.height, fossil?.height]).toEqual([
      PLOT_HEIGHT / 4,
      PLOT_HEIGHT / 4,
      PLOT_HEIGHT / 2,
    ]);
    // Each stands on the one below, to the top of the plot.
    expect([emissionFree?.y, fossilFree?.y, fossil?.y]).toEqual([164 - PLOT_HEIGHT / 4, 164 - PLOT_HEIGHT / 2, 20]);
  });

  it('have the target as a line, only where one is asked', () => {
    const heavy = (target: number | null) =>
      siteMonthsChart(input(SITE, target), 700).shapes.filter(
        (shape) => shape.kind === 'line' && shape.stroke.paint === 'ink',
      );
    expect(heavy(0.75)).toMatchObject([{ y1: 164 - 0.75 * PLOT_HEIGHT, y2: 164 - 0.75 * PLOT_HEIGHT }]);
    expect(texts(siteMonthsChart(input(SITE, 0.75), 700)).map(plain)).toContain('krav fossilfri 75 %');
    expect(heavy(null)).toEqual([]);
  });

  it('name fewer months where there is no room for all of them', () => {
    const years = Array.from({ length: 24 }, (_, index) =>
      used(`${2027 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`, 'electricity', 1),
    );
    const named = (widthPx: number) =>
      texts(siteMonthsChart(input(years), widthPx)).filter((text) => /^\p{L}+ \d\d$/u.test(text)).length;
    expect(named(2000)).toBe(24);
    expect(named(500)).toBeLessThan(12);
  });

  it('are the same as a table, with the energy and the direct emissions', () => {
    // 500 kWh of diesel · 0.265 kg CO₂/kWh = 132.5 kg; what burns of a documented biofuel is beside.
    expect(siteMonthsTable(input(SITE)).rows.map((cells) => cells.map(plain))).toEqual([
      ['mars 27', '1 000', '50 %', '50 %', '25 %', '133'],
      ['mai 27', '100', '0 %', '100 %', '100 %', '0'],
    ]);
  });

  it('in which nothing was used have no shares and no bar', () => {
    const idle = input([used('2027-03-04', 'diesel', 0)]);
    expect(bars(idle)).toEqual([]);
    expect(siteMonthsTable(idle).rows.map((cells) => cells.map(plain))).toEqual([['mars 27', '–', '–', '–', '–', '0']]);
  });
});
