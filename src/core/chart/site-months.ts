import { scaleBand, scaleLinear } from 'd3-scale';
import type { SiteMonth } from '../site/site-months.ts';
import type { SiteStatus } from '../site/site-status.ts';
import type { AskedShare } from '../site/site-requirement.ts';
import { formatMonth } from '../text/date.ts';
import { formatNumber } from '../text/number.ts';
import type { ChartTable, Drawing, Fill, Shape, Stroke, Text } from './drawing.ts';
import { writeRate, writeSum, type Words } from './figure.ts';
import { chartKey } from './legend.ts';
import { micro, monthNames, WIDEST_BAR } from './month-axis.ts';
import { textWidthPx } from './text-width.ts';

export interface SiteMonthsInput {
  readonly months: readonly SiteMonth[];
  /** The shares that the contract asks of the energy; null where it asks none, or asks it of something else. */
  readonly targets: Readonly<Record<AskedShare, number | null>>;
  readonly words: Words;
}

/** What the contract asks of the energy: the months are shares of it. */
export function energyTargets({
  denominator,
  fossilFree,
  emissionFree,
}: Pick<SiteStatus, 'denominator' | AskedShare>): SiteMonthsInput['targets'] {
  const isOfEnergy = denominator === 'energy';
  return {
    fossilFree: isOfEnergy ? (fossilFree?.required ?? null) : null,
    emissionFree: isOfEnergy ? (emissionFree?.required ?? null) : null,
  };
}

const HEIGHT = 236;
const PLOT = { top: 22, bottom: 182 };
const KEY = 208;
const TICKS = [0, 0.5, 1];
const FILLS = { emissionFree: 'bar', fossilFree: 'barSoft', fossil: { hatch: 'beyondFill' } } as const;

/** Around a month that lacks something: its bar is of what is known alone. */
const INCOMPLETE = { edge: 'beyond', dash: '3 2' } as const;
/** px between the bar and the line around it. */
const AROUND = 3;

/** The energy of each month as shares: emission-free at the bottom, the rest of what is fossil-free, and what is fossil hatched above. */
export function siteMonthsChart({ months, targets, words }: SiteMonthsInput, widthPx: number): Drawing {
  const { t } = words;
  const left = 8 + Math.max(...TICKS.map((share) => textWidthPx(writeRate(share, words), 'micro', 500)));
  const right = widthPx - 2;
  const x = scaleBand()
    .domain(months.map(({ month }) => month))
    .range([left, right])
    .padding(0.4);
  const y = scaleLinear().domain([0, 1]).range([PLOT.bottom, PLOT.top]);
  const width = Math.min(x.bandwidth(), WIDEST_BAR);
  const middle = (month: string) => (x(month) ?? 0) + x.bandwidth() / 2;
  const bars = months.flatMap(({ month, shares }): Shape[] => {
    if (shares === null) return [];
    const part = (from: number, to: number, fill: Fill): Shape => {
      return { kind: 'rect', x: middle(month) - width / 2, width, y: y(to), height: y(from) - y(to), fill };
    };
    return [
      part(0, shares.emissionFree, FILLS.emissionFree),
      part(shares.emissionFree, shares.fossilFree, FILLS.fossilFree),
      part(shares.fossilFree, 1, FILLS.fossil),
    ];
  });
  const lacking = months.flatMap(({ month, complete }): Shape[] =>
    complete
      ? []
      : [
          {
            kind: 'rect',
            x: middle(month) - width / 2 - AROUND,
            width: width + 2 * AROUND,
            y: y(1) - AROUND,
            height: y(0) - y(1) + AROUND,
            stroke: { paint: INCOMPLETE.edge, width: 1.5, dash: INCOMPLETE.dash },
          },
        ],
  );
  const line = (share: number) => ({ kind: 'line', x1: left, x2: right, y1: y(share), y2: y(share) }) as const;
  // At an end each, so that two that lie close do not run into each other.
  const target = (kind: AskedShare, stroke: Stroke, at: number, anchor: Text['anchor']): Shape[] => {
    const share = targets[kind];
    if (share === null) return [];
    const text = t(`site.target.${kind}`, { share: writeRate(share, words) });
    return [
      { ...line(share), stroke },
      { ...micro(at, y(share) - 5, text, anchor), fill: 'ink' },
    ];
  };
  const key = chartKey(
    [
      { name: t('site.emissionFree'), fill: FILLS.emissionFree },
      { name: t('site.fossilFreeElse'), fill: FILLS.fossilFree },
      { name: t('site.fossil'), fill: FILLS.fossil },
      ...(lacking.length > 0 ? [{ name: t('site.monthIncomplete'), fill: 'surface', ...INCOMPLETE } as const] : []),
    ],
    right - left,
  );
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
      ...lacking,
      ...target('fossilFree', { paint: 'ink', width: 2 }, right, 'end'),
      ...target('emissionFree', { paint: 'ink', width: 1.5, dash: '3 2' }, left + 4, 'start'),
      ...monthNames(months, middle, PLOT.bottom, words),
      { kind: 'group', at: [left, KEY], shapes: key.shapes },
    ],
  };
}

/** The same by month, with the energy and the direct emissions. */
export function siteMonthsTable({ months, words }: SiteMonthsInput): ChartTable {
  const { t, language } = words;
  const share = (known: number | undefined, complete: boolean) => {
    const text = writeRate(known ?? null, words);
    return complete || known === undefined ? text : t('chart.incompleteSum', { sum: text });
  };
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
    rows: months.map(({ month, shares, complete, directKg }) => [
      formatMonth(month, language),
      writeSum(shares?.total ?? null, complete ? 'complete' : 'atLeast', 0, words),
      share(shares?.fossil, complete),
      share(shares?.fossilFree, complete),
      share(shares?.emissionFree, complete),
      directKg === null ? '–' : formatNumber(directKg, language, 0),
    ]),
  };
}
