import { scaleLinear } from 'd3-scale';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '../project/codes.ts';
import { yearTicks } from './axis.ts';
import type { Drawing, Shape, Text } from './drawing.ts';
import { writeYears, type Words } from './figure.ts';
import { textWidthPx } from './text-width.ts';

/**
 * Carbon payback as a range on a ruler over the study period: a ring at its lower end, an arrow past the end where a mix
 * never pays back, both ends named by mix.
 */
export interface PaybackRulerInput {
  /** Years from the start; null: not within the study period. */
  readonly paybackYears: Readonly<Record<ElectricityScenario, number | null>>;
  /** Years. */
  readonly studyPeriod: number;
  readonly words: Words;
}

const HEIGHT = 44;
const RULE_Y = 22;
const RING_RADIUS = 5;
const ARROW = 15;

export function paybackRuler({ paybackYears, studyPeriod, words }: PaybackRulerInput, widthPx: number): Drawing {
  const ends = ELECTRICITY_SCENARIOS.map((scenario) => ({
    name: words.t(`scenario.${scenario}`),
    years: paybackYears[scenario],
  }));
  const reached = ends
    .flatMap(({ name, years }) => (years === null ? [] : [{ name, years }]))
    .toSorted((a, b) => a.years - b.years);
  const never = ends.filter((end) => end.years === null).map((end) => end.name);
  const neverText = never.join(', ');
  const neverRoom = never.length > 0 ? ARROW + 6 + textWidthPx(neverText, 'micro', 600) : 8;
  const x = scaleLinear()
    .domain([0, studyPeriod])
    .range([4, Math.max(20, widthPx - neverRoom)]);

  const ticks = yearTicks(studyPeriod, 4);
  const shapes: Shape[] = [
    rule(x(0), x(studyPeriod)),
    ...ticks.flatMap((time): Shape[] => [
      {
        kind: 'line',
        x1: x(time),
        y1: RULE_Y - 4,
        x2: x(time),
        y2: RULE_Y + 4,
        stroke: { paint: 'lineStrong', width: 1 },
      },
      label(x(time), RULE_Y + 18, String(time), 'middle', false),
    ]),
  ];

  const [first, second] = reached;
  if (first) {
    const to = never.length > 0 ? studyPeriod : (second?.years ?? first.years);
    shapes.push({
      kind: 'rect',
      x: x(first.years),
      y: RULE_Y - 4,
      width: Math.max(0, x(to) - x(first.years)),
      height: 8,
      fill: 'accentLine',
    });
  }
  if (never.length > 0) {
    const end = x(studyPeriod);
    shapes.push(
      { kind: 'line', x1: end, y1: RULE_Y, x2: end + ARROW, y2: RULE_Y, stroke: { paint: 'accent', width: 2 } },
      {
        kind: 'path',
        d: `M${(end + ARROW - 5).toFixed(2)} ${RULE_Y - 4} l5 4 l-5 4`,
        stroke: { paint: 'accent', width: 2 },
      },
      label(end + ARROW + 5, RULE_Y + 4, neverText, 'start', true),
    );
  }
  shapes.push(...reachedMarks(reached, x, widthPx));

  const parts = ends.map(({ name, years }) =>
    years === null
      ? words.t('chart.paybackNever', { scenario: name, years: studyPeriod })
      : words.t('chart.paybackIn', { scenario: name, years: writeYears(years, words) }),
  );
  return { width: widthPx, height: HEIGHT, name: `${words.t('chart.payback')} ${parts.join(', ')}.`, shapes };
}

/** Ring at the lower end, a filled dot at the upper; named above, and on one label where they meet. */
function reachedMarks(
  reached: readonly { readonly name: string; readonly years: number }[],
  x: (time: number) => number,
  widthPx: number,
): Shape[] {
  const [first, second] = reached;
  if (!first) return [];
  const shapes: Shape[] = [];
  const clamp = (center: number, text: string) => {
    const half = textWidthPx(text, 'micro', 600) / 2;
    return Math.min(Math.max(center, half), widthPx - half);
  };
  const gap = second ? x(second.years) - x(first.years) : Number.POSITIVE_INFINITY;
  const needed = second ? (textWidthPx(first.name, 'micro', 600) + textWidthPx(second.name, 'micro', 600)) / 2 + 8 : 0;
  if (second && gap < needed) {
    const both = `${first.name} – ${second.name}`;
    shapes.push(label(clamp(x(first.years) + gap / 2, both), 10, both, 'middle', true));
  } else {
    for (const end of reached) shapes.push(label(clamp(x(end.years), end.name), 10, end.name, 'middle', true));
  }
  if (second && gap > 0) shapes.push({ kind: 'circle', cx: x(second.years), cy: RULE_Y, r: 4, fill: 'accent' });
  shapes.push({
    kind: 'circle',
    cx: x(first.years),
    cy: RULE_Y,
    r: RING_RADIUS,
    fill: 'canvas',
    stroke: { paint: 'accent', width: 2 },
  });
  return shapes;
}

function rule(from: number, to: number): Shape {
  return { kind: 'line', x1: from, y1: RULE_Y, x2: to, y2: RULE_Y, stroke: { paint: 'lineStrong', width: 1 } };
}

function label(x: number, y: number, text: string, anchor: Text['anchor'], strong: boolean): Shape {
  return { kind: 'text', x, y, text, anchor, type: 'micro', weight: strong ? 600 : 500, fill: strong ? 'ink' : 'ink2' };
}
