import { scaleBand, scaleLinear } from 'd3-scale';
import { writeRate } from '../report/waste-words.ts';
import type { SiteMonth } from '../site/site-months.ts';
import { formatMonth } from '../text/date.ts';
import { formatNumber } from '../text/number.ts';
import type { ChartTable, Drawing, Fill, Shape } from './drawing.ts';
import type { Words } from './figure.ts';
import { textWidthPx } from './text-width.ts';

export interface SiteMonthsInput {
  readonly months: readonly SiteMonth[];
  /** The share that is asked to be free of fossils, where the contract asks it of the energy; else null. */
  readonly target: number | null;
  readonly words: Words;
}

const HEIGHT = 190;
const PLOT = { top: 20, bottom: 164 };
const TICKS = [0, 0.5, 1];

/** The energy of each month as shares: emission-free at the bottom, the rest of what is fossil-free, and what is fossil hatched above. */
export function siteMonthsChart({ months, target, words }: SiteMonthsInput, widthPx: number): Drawing {
  const { t, language } = words;
  const left = 8 + Math.max(...TICKS.map((share) => textWidthPx(writeRate(share, words), 'micro', 500)));
  const right = widthPx - 2;
  const x = scaleBand()
    .domain(months.map(({ month }) => month))
    .range([left, right])
    .padding(0.4);
  const y = scaleLinear().domain([0, 1]).range([PLOT.bottom, PLOT.top]);
  const every = Math.max(1, Math.ceil(52 / x.step()));
  const bars = months.flatMap(({ month, shares }): Shape[] => {
    if (shares === null) return [];
    const part = (from: number, to: number, fill: Fill): Shape => {
      return { kind: 'rect', x: x(month) ?? 0, width: x.bandwidth(), y: y(to), height: y(from) - y(to), fill };
    };
    return [
      part(0, shares.emissionFree, 'bar'),
      part(shares.emissionFree, shares.fossilFree, 'barSoft'),
      part(shares.fossilFree, 1, { hatch: 'beyondFill' }),
    ];
  });
  const line = (share: number) => ({ kind: 'line', x1: left, x2: right, y1: y(share), y2: y(share) }) as const;
  const targetText = target === null ? '' : t('site.target', { share: writeRate(target, words) });
  return {
    width: widthPx,
    height: HEIGHT,
    name: t('site.monthsSentence', { count: months.length }),
    shapes: [
      ...TICKS.flatMap((share): Shape[] => [
        { ...line(share), stroke: { paint: 'line', width: 1 } },
        micro(left - 7, y(share) + 4, writeRate(share, words), 'end'),
      ]),
      ...bars,
      ...(target === null
        ? []
        : [
            { ...line(target), stroke: { paint: 'ink', width: 2 } } as const,
            { ...micro(right, y(target) - 5, targetText, 'end'), fill: 'ink' } as const,
          ]),
      ...months
        .filter((_, index) => index % every === 0)
        .map(({ month }) =>
          micro((x(month) ?? 0) + x.bandwidth() / 2, PLOT.bottom + 16, formatMonth(month, language), 'middle'),
        ),
    ],
  };
}

/** The same by month, with the energy and the direct emissions. */
export function siteMonthsTable({ months, words }: SiteMonthsInput): ChartTable {
  const { t, language } = words;
  return {
    headings: 1,
    head: [
      t('site.month'),
      `${t('site.energy')} (kWh)`,
      t('site.fossil'),
      t('site.fossilFree'),
      t('site.emissionFree'),
      `${t('site.direct')} (kg CO₂)`,
    ],
    rows: months.map(({ month, shares, directKg }) => [
      formatMonth(month, language),
      shares === null ? '–' : formatNumber(shares.total, language, 0),
      writeRate(shares?.fossil ?? null, words),
      writeRate(shares?.fossilFree ?? null, words),
      writeRate(shares?.emissionFree ?? null, words),
      formatNumber(directKg, language, 0),
    ]),
  };
}

function micro(
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end',
): Extract<Shape, { kind: 'text' }> {
  return { kind: 'text', x, y, text, anchor, type: 'micro', weight: 500, fill: 'ink2' };
}
