import { describe, expect, it } from 'vitest';
import { siteMonthsChart, siteMonthsTable } from '#core/chart/site-months.ts';
import { siteStatus } from '#core/site/site-status.ts';
import type { SiteEnergyEntry } from '#core/site/site.ts';
import { translator } from '#core/text/text.ts';
import { flat, texts as drawnTexts } from '#test/support/drawn.ts';

const words = { t: translator('nb'), language: 'nb' } as const;
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const kWh = (from: string, to: string, carrier: SiteEnergyEntry['carrier'], amount: number) => ({
  from,
  to,
  carrier,
  amount,
  unit: 'kWh' as const,
});

describe('the energy of the months', () => {
  // March: 300 of 1000 kWh electric. April: all electric, of which the entry over two months gives 30 of its 61 days.
  const { byMonth } = siteStatus({
    energy: [
      kWh('2027-03-01', '2027-03-31', 'diesel', 700),
      kWh('2027-03-01', '2027-03-31', 'electricity', 300),
      kWh('2027-04-01', '2027-05-31', 'electricity', 610),
    ],
  });
  const drawing = (targets: Parameters<typeof siteMonthsChart>[0]['targets']) =>
    siteMonthsChart({ months: byMonth, targets, words }, 700);
  const texts = (one: ReturnType<typeof drawing>) => drawnTexts(one).map(plain);

  it('says what is asked, each at an end of its own, and nothing where nothing is', () => {
    const asked = drawing({ fossilFree: 1, emissionFree: 0.2 });
    expect(texts(asked)).toEqual(expect.arrayContaining(['krav fossilfri 100 %', 'krav utslippsfri 20 %']));
    const places = flat(asked.shapes).flatMap((shape) =>
      shape.kind === 'text' && shape.text.startsWith('krav') ? [shape.anchor] : [],
    );
    expect(places).toEqual(['end', 'start']);
    expect(texts(drawing({ fossilFree: null, emissionFree: null })).filter((text) => text.startsWith('krav'))).toEqual(
      [],
    );
  });

  it('has a key to its colours and a name for every month', () => {
    expect(texts(drawing({ fossilFree: null, emissionFree: null }))).toEqual(
      expect.arrayContaining(['Utslippsfri', 'Ellers fossilfri', 'Fossil', 'mars 27', 'apr 27', 'mai 27']),
    );
  });

  it('fills a bar up to what is free, and hatches the rest', () => {
    const bars = flat(drawing({ fossilFree: null, emissionFree: null }).shapes).flatMap((shape) =>
      shape.kind === 'rect' && shape.height > 0 && shape.width > 12 ? [shape] : [],
    );
    // 160 px are the whole: 48 of March's are electric.
    expect(bars.map(({ height }) => Math.round(height))).toEqual([48, 112, 160, 160]);
  });

  it('names fewer months where there is no room for all of them', () => {
    const months = siteStatus({
      energy: Array.from({ length: 24 }, (_, index) => {
        const day = `${2027 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
        return kWh(day, day, 'electricity', 1);
      }),
    }).byMonth;
    const named = (widthPx: number) =>
      drawnTexts(siteMonthsChart({ months, targets: { fossilFree: null, emissionFree: null }, words }, widthPx)).filter(
        (text) => /^\p{L}+ \d\d$/u.test(text),
      ).length;
    expect(named(2000)).toBe(24);
    expect(named(500)).toBeLessThan(12);
  });

  it('has no bar and no shares for a month in which nothing was used', () => {
    const months = siteStatus({ energy: [kWh('2027-03-01', '2027-03-31', 'diesel', 0)] }).byMonth;
    const idle = { months, targets: { fossilFree: null, emissionFree: null }, words };
    expect(siteMonthsTable(idle).rows.map((cells) => cells.map(plain))).toEqual([['mars 27', '–', '–', '–', '–', '0']]);
  });

  it('are of what is known where an entry lacks its amount: the month is marked, and its sums can only grow', () => {
    const months = siteStatus({
      energy: [
        kWh('2027-03-01', '2027-03-31', 'diesel', 700),
        kWh('2027-04-01', '2027-04-30', 'electricity', 300),
        { from: '2027-04-01', to: '2027-05-31', carrier: 'diesel', unit: 'l' },
      ],
    }).byMonth;
    const lacking = { months, targets: { fossilFree: null, emissionFree: null }, words };
    const drawn = siteMonthsChart(lacking, 700);
    const around = flat(drawn.shapes).filter(
      (shape) => shape.kind === 'rect' && shape.width > 12 && shape.stroke?.dash,
    );
    // April, and May, of which nothing is known.
    expect(around).toHaveLength(2);
    expect(texts(drawn)).toContain('Noe mangler');
    expect(siteMonthsTable(lacking).rows.map((cells) => cells.map(plain))).toEqual([
      ['mars 27', '700', '100 %', '0 %', '0 %', expect.any(String)],
      ['apr 27', '≥ 300', '0 %, ufullstendig', '100 %, ufullstendig', '100 %, ufullstendig', '–'],
      ['mai 27', '–', '–', '–', '–', '–'],
    ]);
    expect(texts(drawing({ fossilFree: null, emissionFree: null }))).not.toContain('Noe mangler');
  });

  it('are the same as a table', () => {
    const rows = siteMonthsTable({ months: byMonth, targets: { fossilFree: null, emissionFree: null }, words }).rows;
    expect(rows.map((cells) => cells.slice(0, 5).map(plain))).toEqual([
      ['mars 27', '1 000', '70 %', '30 %', '30 %'],
      ['apr 27', '300', '0 %', '100 %', '100 %'],
      ['mai 27', '310', '0 %', '100 %', '100 %'],
    ]);
  });
});
