import { scaleLinear } from 'd3-scale';
import { axisTicks, tickDecimals } from './axis.ts';
import { alternativeStroke } from './cumulative-curve.ts';
import type { ChartTable, Drawing, Shape } from './drawing.ts';
import { decimalsFor, writeFigure, type Words } from './figure.ts';
import { LabelPlacer } from './placement.ts';
import { textWidthPx } from './text-width.ts';

/** What an alternative costs and emits over the same years. */
export interface CostPoint {
  readonly name: string;
  /** In the money's unit; null where it is not known. */
  readonly cost: number | null;
  /** t CO₂e; null where it is not known. */
  readonly carbon: number | null;
  /** Both figures lack nothing. */
  readonly complete: boolean;
}

export interface CostChartInput {
  readonly points: readonly CostPoint[];
  /** The money's unit: "mill. kr". */
  readonly unit: string;
  readonly words: Words;
}

const HEIGHT = 236;
const PLOT_TOP = 22;
const PLOT_BOTTOM = 196;
const RADIUS = 5;

/** Alternatives as points: to the left emits less, below costs less. Both axes hold 0; what is not complete is a hollow point. */
export function costAgainstCarbon({ points, unit, words }: CostChartInput, widthPx: number): Drawing {
  const { t, language } = words;
  const known = points.flatMap(({ cost, carbon, ...point }, index) =>
    cost === null || carbon === null ? [] : [{ ...point, cost, carbon, stroke: alternativeStroke(index) }],
  );
  const ticksOf = (values: readonly number[]) => axisTicks(Math.min(0, ...values), Math.max(0, ...values));
  const costTicks = ticksOf(known.map(({ cost }) => cost));
  const carbonTicks = ticksOf(known.map(({ carbon }) => carbon));
  const write = (ticks: readonly number[], tick: number) =>
    writeFigure(tick, language, tick === 0 ? 0 : tickDecimals(ticks));
  const left = 8 + Math.max(...costTicks.map((tick) => textWidthPx(write(costTicks, tick), 'micro', 500)));
  const right = widthPx - 24;
  const x = scaleLinear()
    .domain([carbonTicks[0] ?? 0, carbonTicks.at(-1) ?? 1])
    .range([left, right]);
  const y = scaleLinear()
    .domain([costTicks[0] ?? 0, costTicks.at(-1) ?? 1])
    .range([PLOT_BOTTOM, PLOT_TOP]);
  const line = { paint: 'line', width: 1 } as const;
  const grid = [
    ...costTicks.flatMap((tick): Shape[] => [
      { kind: 'line', x1: left, y1: y(tick), x2: right, y2: y(tick), stroke: line },
      axisText(left - 7, y(tick) + 4, write(costTicks, tick), 'end'),
    ]),
    ...carbonTicks.flatMap((tick): Shape[] => [
      { kind: 'line', x1: x(tick), y1: PLOT_TOP, x2: x(tick), y2: PLOT_BOTTOM, stroke: line },
      axisText(x(tick), PLOT_BOTTOM + 16, write(carbonTicks, tick), 'middle'),
    ]),
    axisText(0, 10, unit, 'start'),
    axisText(right, HEIGHT - 6, 't CO₂e', 'end'),
  ];
  const labels = new LabelPlacer({ left, top: PLOT_TOP - 12, right: widthPx, bottom: PLOT_BOTTOM }, []);
  const dots = known.map(({ cost, carbon }) => ({ left: x(carbon), top: y(cost) }));
  for (const dot of dots) {
    const reach = RADIUS + 1;
    labels.keepFree({ left: dot.left - reach, right: dot.left + reach, top: dot.top - reach, bottom: dot.top + reach });
  }
  const marks = known.map(({ name, cost, carbon, complete, stroke }, index): Shape => {
    const dot = dots[index] ?? { left: 0, top: 0 };
    const text = complete ? name : t('cost.chart.incomplete', { name });
    return {
      kind: 'group',
      name: pointText({ name: text, cost, carbon }, unit, words),
      shapes: [
        {
          kind: 'circle',
          cx: dot.left,
          cy: dot.top,
          r: RADIUS,
          fill: complete ? stroke.paint : 'canvas',
          stroke: { paint: stroke.paint, width: 2 },
        },
        ...labels.place(text, 600, (labelPx) => [
          { left: dot.left + 10, baseline: dot.top + 4 },
          { left: dot.left - 10 - labelPx, baseline: dot.top + 4 },
          { left: dot.left - labelPx / 2, baseline: dot.top - 10 },
          { left: dot.left - labelPx / 2, baseline: dot.top + 20 },
        ]),
      ],
    };
  });
  const sentence = known.map((point) => pointText(point, unit, words)).join('. ');
  return {
    width: widthPx,
    height: HEIGHT,
    name: `${t('cost.chart.title')}. ${known.length === 0 ? t('cost.chart.nothing') : sentence}`,
    shapes: [...grid, ...marks],
  };
}

export function costAgainstCarbonTable({ points, unit, words }: CostChartInput): ChartTable {
  const { t, language } = words;
  const [costDecimals, carbonDecimals] = [
    decimalsFor(points.map(({ cost }) => cost)),
    decimalsFor(points.map(({ carbon }) => carbon)),
  ];
  return {
    headings: 1,
    head: [t('cost.chart.alternative'), `${t('cost.presentValue')}, ${unit}`, 't CO₂e'],
    rows: points.map(({ name, cost, carbon, complete }) => [
      complete ? name : t('cost.chart.incomplete', { name }),
      writeFigure(cost, language, costDecimals),
      writeFigure(carbon, language, carbonDecimals),
    ]),
  };
}

function pointText(
  { name, cost, carbon }: { readonly name: string; readonly cost: number; readonly carbon: number },
  unit: string,
  { language }: Words,
): string {
  const costText = `${writeFigure(cost, language, decimalsFor([cost]))}\u00A0${unit}`;
  return `${name}: ${costText}, ${writeFigure(carbon, language, decimalsFor([carbon]))}\u00A0t CO₂e`;
}

function axisText(x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end'): Shape {
  return { kind: 'text', x, y, text, anchor, type: 'micro', weight: 500, fill: 'ink2' };
}
