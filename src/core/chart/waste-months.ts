import { scaleBand, scaleLinear } from 'd3-scale';
import { formatMonth, writeMonth } from '../text/date.ts';
import { reaches } from '../units/reaches.ts';
import { monthsThrough, type WasteMonth } from '../waste/waste-months.ts';
import type { WastePace } from '../waste/waste-pace.ts';
import { axisTicks, tickDecimals } from './axis.ts';
import type { ChartTable, Drawing, Shape, Stroke, Text } from './drawing.ts';
import { decimalsFor, writeFigure, writeRate, type Words } from './figure.ts';
import { micro, monthNames, WIDEST_BAR } from './month-axis.ts';
import { textWidthPx } from './text-width.ts';

export interface WasteMonthsInput {
  readonly months: readonly WasteMonth[];
  /** What is to come, drawn dotted; null where it cannot be told. */
  readonly pace: WastePace | null;
  readonly target: number;
  readonly legalMinimum: number;
  readonly words: Words;
}

const HEIGHT = 236;
/** The rates above, the weights under them. */
const RATES = { top: 14, bottom: 122 };
const WEIGHTS = { top: 144, bottom: 214 };
const RING = 4;
/** The least share that the axis of rates begins at, where none lies lower. */
const LOWEST_SHARE = 0.6;

/** By month: the rate so far as a line, the month's own as a ring, against target and law; under it the weights, sorted and mixed. */
export function wasteMonthsChart(input: WasteMonthsInput, widthPx: number): Drawing {
  const { months, words, pace } = input;
  const { t, language } = words;
  const coming = pace?.months ?? [];
  const rates = [
    ...months.flatMap(({ own, cumulative }) => [own.sortingRate, cumulative.sortingRate]),
    ...coming.map(({ sortingRate }) => sortingRate),
  ];
  const lowest = Math.min(LOWEST_SHARE, input.legalMinimum, ...rates.map((rate) => rate ?? 1));
  const shares = axisTicks(Math.floor(lowest * 10) / 10, 1);
  const totals = months.map(({ own }) => own.total);
  const weights = axisTicks(0, Math.max(1e-3, ...totals), 3);
  const shareTexts = shares.map((share) => writeRate(share, words));
  const weightTexts = weights.map((tick) => `${writeFigure(tick, language, tickDecimals(weights))}\u00A0t`);
  const left = 8 + Math.max(...[...shareTexts, ...weightTexts].map((text) => textWidthPx(text, 'micro', 500)));
  const last = months.at(-1);
  const lastRate = last?.cumulative.sortingRate ?? null;
  const soFar = t('waste.cumulative', { share: writeRate(lastRate, words) });
  const endText = pace === null ? soFar : t('waste.forecast', { share: writeRate(pace.finalRate, words) });
  const right = widthPx - textWidthPx(endText, 'micro', 600) - 12;

  const axis = monthsThrough([...months, ...coming].map(({ month }) => month));
  const x = scaleBand().domain(axis).range([left, right]).padding(0.5);
  const barWidth = Math.min(x.bandwidth(), WIDEST_BAR);
  const middle = (month: string) => (x(month) ?? 0) + x.bandwidth() / 2;
  const y = scaleLinear()
    .domain([shares[0] ?? 0, 1])
    .range([RATES.bottom, RATES.top]);
  const down = scaleLinear()
    .domain([0, weights.at(-1) ?? 1])
    .range([WEIGHTS.bottom, WEIGHTS.top]);

  const grid = [
    ...shares.map((share, index) => ({ at: y(share), text: shareTexts[index] ?? '' })),
    ...weights.map((tick, index) => ({ at: down(tick), text: weightTexts[index] ?? '' })),
  ].flatMap(({ at, text }): Shape[] => [
    { kind: 'line', x1: left, y1: at, x2: right, y2: at, stroke: { paint: 'line', width: 1 } },
    micro(left - 7, at + 4, text, 'end'),
  ]);
  const limit = (share: number, text: string, stroke: Stroke): Shape[] => [
    { kind: 'line', x1: left, y1: y(share), x2: right, y2: y(share), stroke },
    { ...micro(left + 4, y(share) - 4, text, 'start'), fill: 'ink' },
  ];
  const points = months.flatMap(({ month, cumulative }) =>
    cumulative.sortingRate === null ? [] : [[middle(month), y(cumulative.sortingRate)] as const],
  );
  const line: Shape = { kind: 'polyline', points, stroke: { paint: 'accent', width: 2 } };
  const dotted: Shape = {
    kind: 'polyline',
    points: [...points.slice(-1), ...coming.map(({ month, sortingRate }) => [middle(month), y(sortingRate)] as const)],
    stroke: { paint: 'accent', width: 2, dash: '1 4' },
  };
  const inAccent = (text: Text): Shape => ({ ...text, weight: 600, fill: 'accent' });
  // Under the line's end, or over it where a limit would cross the words.
  const isCrossed = (baseline: number) =>
    [input.target, input.legalMinimum].some((share) => y(share) > baseline - 13 && y(share) < baseline + 4);
  const beside = (at: number) => (isCrossed(at + 16) ? at - 10 : at + 16);
  const rings = months.flatMap(({ month, own }): Shape[] =>
    own.sortingRate === null
      ? []
      : [
          {
            kind: 'circle',
            cx: middle(month),
            cy: y(own.sortingRate),
            r: RING,
            fill: 'canvas',
            stroke: { paint: reaches(own.sortingRate, input.target) ? 'bar' : 'beyondFill', width: 2 },
          },
        ],
  );
  const bars = months.flatMap(({ month, own }): Shape[] => {
    const rect = { kind: 'rect', x: middle(month) - barWidth / 2, width: barWidth } as const;
    const top = down(own.total);
    return [
      { ...rect, y: down(own.sorted), height: WEIGHTS.bottom - down(own.sorted), fill: 'bar' },
      { ...rect, y: top, height: down(own.sorted) - top, fill: { hatch: 'beyondFill' } },
    ];
  });
  return {
    width: widthPx,
    height: HEIGHT,
    name: sentence(input),
    shapes: [
      ...grid,
      ...limit(input.target, t('waste.target', { share: writeRate(input.target, words) }), { paint: 'ink', width: 2 }),
      ...limit(input.legalMinimum, t('waste.law', { share: writeRate(input.legalMinimum, words) }), {
        paint: 'ink',
        width: 1.5,
        dash: '3 2',
      }),
      ...bars,
      ...monthNames(
        axis.map((month) => ({ month })),
        middle,
        WEIGHTS.bottom,
        words,
      ),
      line,
      ...(pace === null ? [] : [dotted]),
      ...rings,
      ...(last === undefined || lastRate === null
        ? []
        : pace === null
          ? [inAccent(micro(right + 8, y(lastRate) + 4, endText, 'start'))]
          : [
              inAccent(micro(middle(last.month), beside(y(lastRate)), soFar, 'middle')),
              inAccent(micro(right + 8, y(pace.finalRate) + 4, endText, 'start')),
            ]),
    ],
  };
}

/** The same by month, with the weights. */
export function wasteMonthsTable({ months, pace, words }: WasteMonthsInput): ChartTable {
  const { t, language } = words;
  const decimals = decimalsFor(months.map(({ own }) => own.total));
  const weight = (tonnes: number) => writeFigure(tonnes, language, Math.max(1, decimals));
  return {
    headings: 1,
    head: [
      t('waste.month'),
      t('waste.monthTotal'),
      t('waste.monthSorted'),
      t('waste.monthMixed'),
      t('waste.monthRate'),
      t('waste.monthCumulative'),
    ],
    rows: [
      ...months.map(({ month, own, cumulative }) => [
        formatMonth(month, language),
        weight(own.total),
        weight(own.sorted),
        weight(own.mixed),
        writeRate(own.sortingRate, words),
        writeRate(cumulative.sortingRate, words),
      ]),
      ...(pace?.months ?? []).map(({ month, sortingRate }) => [
        t('waste.forecastMonth', { month: formatMonth(month, language) }),
        '–',
        '–',
        '–',
        '–',
        writeRate(sortingRate, words),
      ]),
    ],
  };
}

/** Where the project ends at the pace of its latest months. In one sentence. */
export function wastePaceSentence({ recent, lastMonth, finalRate }: WastePace, words: Words): string {
  return words.t('waste.forecastSentence', {
    count: recent.months,
    share: writeRate(recent.sortingRate, words),
    final: writeRate(finalRate, words),
    month: writeMonth(lastMonth, words.language),
  });
}

function sentence({ months, pace, words }: WasteMonthsInput): string {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return words.t('waste.monthsNone');
  const soFar = words.t('waste.monthsSentence', {
    first: writeRate(first.cumulative.sortingRate, words),
    from: formatMonth(first.month, words.language),
    last: writeRate(last.cumulative.sortingRate, words),
    to: formatMonth(last.month, words.language),
  });
  return pace === null ? soFar : `${soFar} ${wastePaceSentence(pace, words)}`;
}
