import { scaleLinear } from 'd3-scale';
import { completenessOf, type Completeness } from '../climate/completeness.ts';
import type { Comparison } from '../comparison/compare.ts';
import { cumulativeCurve, type CurvePoint } from '../comparison/curve.ts';
import type { ElectricityScenario } from '../project/codes.ts';
import { axisTicks, tickDecimals, yearTicks } from './axis.ts';
import type { ChartTable, Drawing, Paint, Shape, Stroke } from './drawing.ts';
import { decimalsFor, writeFigure, writeSum, writeYears, type Words } from './figure.ts';
import { LabelPlacer, spreadApart, type Box } from './placement.ts';
import type { ShownAlternative } from './shown.ts';
import { shortened, textWidthPx } from './text-width.ts';

/** A pair of alternatives whose curves cross for good within the study period. */
export interface Payback {
  /** Who starts higher and comes to lie under the other. */
  readonly higher: string;
  readonly lower: string;
  /** Years from the start. */
  readonly years: number;
}

/** The crossings to mark under one mix; a reference that starts higher may cross several others. */
export function paybackMarks({ reference, differences }: Comparison, scenario: ElectricityScenario): Payback[] {
  return differences.flatMap(({ id, higherStart, paybackYears }) => {
    const years = paybackYears[scenario];
    if (higherStart === null || years === null) return [];
    return [{ higher: higherStart, lower: higherStart === reference ? id : reference, years }];
  });
}

/** Emissions so far, year by year: one curve an alternative, a ring where the one that starts higher is paid back. */
export interface CumulativeChartInput {
  readonly alternatives: readonly ShownAlternative[];
  readonly scenario: ElectricityScenario;
  readonly paybacks: readonly Payback[];
  readonly unit: string;
  readonly words: Words;
}

const HEIGHT = 228;
const PLOT_TOP = 8;
const PLOT_BOTTOM = 206;
const LABEL_PITCH = 14;
const RING_RADIUS = 5;
/** Heights above the time axis where the words of a payback may stand, the lowest first. */
const PAYBACK_ROWS = [20, 36, 52, 68];

export function cumulativeChart(input: CumulativeChartInput, widthPx: number): Drawing {
  const { words } = input;
  const { curves, decimals, startYear, studyPeriod } = curvesOf(input);
  const values = curves.flatMap((curve) => curve.points.map((point) => point.value));
  const ticks = axisTicks(Math.min(0, ...values), Math.max(0, ...values));
  const tickTexts = ticks.map((tick) => writeFigure(tick, words.language, tick === 0 ? 0 : tickDecimals(ticks)));
  const left = 8 + Math.max(...tickTexts.map((text) => textWidthPx(text, 'micro', 500)));
  const labelRoom = Math.min(widthPx * 0.36, 1 + Math.max(0, ...curves.map((c) => textWidthPx(c.label, 'micro', 600))));
  const right = widthPx - labelRoom - 8;
  const x = scaleLinear().domain([0, studyPeriod]).range([left, right]);
  const y = scaleLinear()
    .domain([ticks[0] ?? 0, ticks.at(-1) ?? 1])
    .range([PLOT_BOTTOM, PLOT_TOP]);

  const grid = ticks.flatMap((tick, index): Shape[] => [
    { kind: 'line', x1: left, y1: y(tick), x2: right, y2: y(tick), stroke: { paint: 'line', width: 1 } },
    axisText(left - 7, y(tick) + 4, tickTexts[index] ?? '', 'end'),
  ]);
  const years = yearTicks(studyPeriod, Math.max(2, Math.min(7, Math.floor((right - left) / 44)))).map((time) =>
    axisText(x(time), PLOT_BOTTOM + 16, String(startYear + time), 'middle'),
  );
  const lines = curves.map((curve): Shape => ({
    kind: 'polyline',
    points: curve.points.map((point) => [x(point.time), y(point.value)] as const),
    stroke: curve.stroke,
  }));
  const plot: Box = { left, top: PLOT_TOP, right, bottom: PLOT_BOTTOM };
  return {
    width: widthPx,
    height: HEIGHT,
    name: sentence(input, curves, decimals),
    shapes: [
      ...grid,
      ...years,
      ...lines,
      ...endLabels(curves, y, right + 8, labelRoom),
      ...annotations(input, curves, x, y, plot, decimals),
    ],
  };
}

/** Emissions so far at the end of every year. */
export function cumulativeTable(input: CumulativeChartInput): ChartTable {
  const { curves, decimals, startYear, studyPeriod } = curvesOf(input);
  const times = Array.from({ length: studyPeriod + 1 }, (_, time) => time);
  return {
    headings: 1,
    head: [input.words.t('chart.year'), ...curves.map((curve) => curve.name)],
    rows: times.map((time) => [
      String(startYear + time),
      ...curves.map((curve) => writeSum(valueAt(curve.points, time), curve.completeness, decimals, input.words)),
    ]),
  };
}

/** Reference in ink, the second in the accent, the third dashed; further ones repeat the colours with other dashes. */
export function alternativeStroke(index: number): Stroke {
  const paints: readonly Paint[] = [{ alternative: 'A' }, { alternative: 'B' }, { alternative: 'C' }];
  const dashes = ['', '', '6 3', '2 3', '2 3', '10 3 2 3'];
  const dash = dashes[index % dashes.length];
  return { paint: paints[index % 3] ?? 'ink', width: 2, ...(dash ? { dash } : {}) };
}

/** The value of a curve at a time, after the steps of that time. */
export function valueAt(points: readonly CurvePoint[], time: number): number | null {
  const after = points.findIndex((point) => point.time > time);
  const before = after === -1 ? points.at(-1) : points[after - 1];
  const next = after === -1 ? undefined : points[after];
  if (!before) return null;
  if (!next) return before.value;
  return before.value + ((next.value - before.value) * (time - before.time)) / (next.time - before.time);
}

interface Curve {
  readonly id: string;
  readonly name: string;
  readonly points: readonly CurvePoint[];
  readonly end: number;
  readonly completeness: Completeness;
  readonly endText: string;
  readonly label: string;
  readonly stroke: Stroke;
}

/** An alternative of which nothing is known, or not when, has no curve: a line along 0 would be a lie. */
function curvesOf({ alternatives, scenario, words }: CumulativeChartInput) {
  const known = alternatives
    .map((alternative, index) => ({ ...alternative, stroke: alternativeStroke(index) }))
    .filter(({ account, factor }) => account.total.value !== null && factor !== null);
  const scaled = known.flatMap((alternative) => {
    const { timeline } = alternative.account;
    if (!timeline) return [];
    const points = cumulativeCurve(timeline, scenario).map(({ time, value }) => ({
      time,
      value: value * (alternative.factor ?? 0),
    }));
    return [{ alternative, points }];
  });
  const decimals = decimalsFor(scaled.map(({ points }) => points.at(-1)?.value ?? null));
  const curves = scaled.map(({ alternative, points }): Curve => {
    const { account, id, name, stroke } = alternative;
    const end = points.at(-1)?.value ?? 0;
    const completeness = completenessOf(account.total, account.method.indicator);
    const endText = writeSum(end, completeness, decimals, words);
    return { id, name, points, end, completeness, endText, label: `${name} ${endText}`, stroke };
  });
  const method = alternatives[0]?.account.method;
  return { curves, decimals, startYear: method?.startYear ?? 0, studyPeriod: method?.referenceStudyPeriod ?? 1 };
}

function axisText(x: number, y: number, text: string, anchor: 'middle' | 'end'): Shape {
  return { kind: 'text', x, y, text, anchor, type: 'micro', weight: 500, fill: 'ink2' };
}

/** Name and sum at the end of each line, pushed apart where lines end close together. */
function endLabels(curves: readonly Curve[], y: (value: number) => number, x: number, widthPx: number): Shape[] {
  const heights = spreadApart(
    curves.map((curve) => y(curve.end) + 4),
    LABEL_PITCH,
    PLOT_BOTTOM,
  );
  return curves.map((curve, index) => {
    const nameRoom = widthPx - textWidthPx(` ${curve.endText}`, 'micro', 600);
    const text = `${shortened(curve.name, nameRoom, 'micro', 600)} ${curve.endText}`;
    const label: Shape = {
      kind: 'text',
      x,
      y: heights[index] ?? 0,
      text,
      anchor: 'start',
      type: 'micro',
      weight: 600,
      fill: curve.stroke.paint,
    };
    return { kind: 'group', name: curve.label, shapes: [label] };
  });
}

/**
 * Start figures, and for each payback a ring on the crossing, a dotted drop line and its words beside that. What has no room
 * gives way: all words shrink to their years, and a start figure is left to the table.
 */
function annotations(
  input: CumulativeChartInput,
  curves: readonly Curve[],
  x: (time: number) => number,
  y: (value: number) => number,
  plot: Box,
  decimals: number,
): Shape[] {
  const { words } = input;
  const byId = new Map(curves.map((curve) => [curve.id, curve]));
  const marks = input.paybacks
    .flatMap((payback) => {
      const higher = byId.get(payback.higher);
      const value = higher && valueAt(higher.points, payback.years);
      return value == null || !byId.has(payback.lower) ? [] : [{ payback, left: x(payback.years), top: y(value) }];
    })
    .toSorted((a, b) => a.left - b.left);

  const lines = curves.map((curve) => curve.points.map(({ time, value }) => [x(time), y(value)] as const));
  const labelled = (textOf: (payback: Payback) => string) => {
    const labels = new LabelPlacer(plot, lines);
    const reach = RING_RADIUS + 2;
    for (const { left, top } of marks) {
      labels.keepFree({ left: left - reach, right: left + reach, top: top - reach, bottom: plot.bottom });
    }
    const texts = marks.map(({ payback, left, top }) =>
      labels.place(textOf(payback), 600, (widthPx) =>
        PAYBACK_ROWS.map((up) => plot.bottom - up)
          .filter((baseline) => baseline > top)
          .flatMap((baseline) => [
            { left: left - 8 - widthPx, baseline },
            { left: left + 8, baseline },
          ]),
      ),
    );
    return { labels, texts };
  };
  // Words beside one ring and none beside the next would be read as belonging to both.
  const whole = labelled((payback) => paybackWords(payback, curves, words));
  const { labels, texts } = whole.texts.every((text) => text.length > 0)
    ? whole
    : labelled((payback) => writeYears(payback.years, words));
  const starts = curves.map((curve) => curve.points[0]?.value ?? 0).toSorted((a, b) => a - b);
  const startTexts = [...new Set([starts.at(0), starts.at(-1)])].flatMap((value) =>
    value === undefined
      ? []
      : labels.place(writeFigure(value, words.language, decimals), 500, () => [
          { left: plot.left + 8, baseline: y(value) + 16 },
          { left: plot.left + 4, baseline: y(value) - 8 },
        ]),
  );
  const drops = marks.map(({ left, top }): Shape => {
    const stroke = { paint: 'accent', width: 1.5, dash: '2 2' } as const;
    return { kind: 'line', x1: left, y1: top + RING_RADIUS, x2: left, y2: plot.bottom, stroke };
  });
  const rings = marks.map(({ left, top }): Shape => {
    const stroke = { paint: 'accent', width: 2 } as const;
    return { kind: 'circle', cx: left, cy: top, r: RING_RADIUS, fill: 'canvas', stroke };
  });
  return [...drops, ...texts.flat(), ...startTexts, ...rings];
}

/** "56 år: nybygg under rehab" */
function paybackWords(
  payback: Payback,
  names: readonly { readonly id: string; readonly name: string }[],
  words: Words,
): string {
  const nameOf = (id: string) => names.find((one) => one.id === id)?.name ?? '';
  return words.t('chart.paybackMark', {
    years: writeYears(payback.years, words),
    higher: nameOf(payback.higher),
    lower: nameOf(payback.lower),
  });
}

function sentence(input: CumulativeChartInput, curves: readonly Curve[], decimals: number): string {
  const { t, language } = input.words;
  const parts = curves.map((curve) =>
    t('chart.fromTo', {
      name: curve.name,
      from: writeFigure(curve.points[0]?.value ?? null, language, decimals),
      to: curve.endText,
    }),
  );
  const paid = input.paybacks.map((payback) => `${paybackWords(payback, curves, input.words)}.`);
  const heading = t('chart.cumulative', { unit: input.unit, scenario: t(`scenario.${input.scenario}`) });
  return [heading, ...parts, ...paid].join(' ');
}
