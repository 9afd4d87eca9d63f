import { scaleLinear } from 'd3-scale';
import type { Sensitivities } from '../comparison/sensitivity.ts';
import { endText, settingText, settingTexts } from '../text/sensitivity-text.ts';
import { tickDecimals } from './axis.ts';
import type { ChartTable, Drawing, Shape, Text } from './drawing.ts';
import { decimalsFor, writeSigned, type Words } from './figure.ts';
import { shortened, textWidthPx } from './text-width.ts';

/**
 * What the answer hangs on: a bar a setting, from the difference at one end to that at the other, the widest first. The chosen method
 * is a line through them all, and what lies on the other side of zero, where the answer is the opposite, is hatched.
 */
export interface TornadoInput {
  readonly sensitivities: Sensitivities;
  readonly nameOf: (id: string) => string;
  readonly words: Words;
}

const DIRECTIONS_Y = 12;
const CHOSEN_Y = 29;
const PLOT_TOP = 36;
const ROW_HEIGHT = 27;
const BAR_HEIGHT = 14;
const AXIS_HEIGHT = 20;
const MOST_FOR_NAMES = 0.4;
const GAP = 5;
/** A scale needs two ends, where nothing differs too. */
const MIN_SPAN_TONNES = 1e-9;

export function tornado(input: TornadoInput, widthPx: number): Drawing {
  const rows = rowsOf(input);
  const chosen = input.sensitivities.chosen / 1000;
  const plot = plotOf(input, rows, widthPx);
  const { x, bottom } = plot;
  const bars = rows.map((row, index) => ({ row, top: PLOT_TOP + index * ROW_HEIGHT }));
  return {
    width: widthPx,
    height: bottom + AXIS_HEIGHT,
    name: sentence(input, rows),
    shapes: [
      ...axis(plot, input.words),
      ...bars.flatMap(({ row, top }) => bar(row, chosen, plot, top + (ROW_HEIGHT - BAR_HEIGHT) / 2)),
      upright(x(0), bottom, 'ink'),
      upright(x(chosen), bottom, 'accent'),
      ...bars.flatMap(({ row, top }) => rowTexts(row, [x(0), x(chosen)], plot, top + ROW_HEIGHT / 2 + 4)),
      ...directions(input, rows, plot, widthPx),
      chosenLabel(input, x(chosen), widthPx),
    ],
  };
}

/** The same figures: a row a setting, the end with the lower difference first. */
export function tornadoTable(input: TornadoInput): ChartTable {
  const { sensitivities, words } = input;
  const { t } = words;
  const chosen = writeTonnes(sensitivities.chosen / 1000, input);
  const written = (end: End) => t('sensitivity.end', { to: end.to, difference: writeTonnes(end.value, input) });
  return {
    headings: 1,
    head: [t('comparison.setting'), t('sensitivity.lowEnd'), t('sensitivity.highEnd'), t('sensitivity.turns')],
    rows: [
      [t('sensitivity.chosenRow'), chosen, chosen, '–'],
      ...rowsOf(input).map(({ name, low, high, turns }) => [
        name,
        written(low),
        written(high),
        t(turns ? 'sensitivity.yes' : 'sensitivity.no'),
      ]),
    ],
  };
}

interface Row {
  readonly name: string;
  readonly low: End;
  readonly high: End;
  readonly turns: boolean;
}

interface End {
  readonly to: string;
  /** t CO₂e */
  readonly value: number;
}

function rowsOf({ sensitivities, nameOf, words }: TornadoInput): Row[] {
  return sensitivities.found.map((one) => {
    const [first, second] = one.ends;
    const [low, high] = first.difference <= second.difference ? [first, second] : [second, first];
    const end = ({ to, difference }: typeof low): End => ({ to: endText(one, to, words), value: difference / 1000 });
    return { name: settingText(one, nameOf, words), low: end(low), high: end(high), turns: one.changesSign };
  });
}

interface Plot {
  readonly x: (tonnes: number) => number;
  readonly ticks: readonly number[];
  readonly bottom: number;
  readonly namesWidth: number;
}

/** Zero always has its place, with room for the ends' names beside the bars and for what lies to the right of it. */
function plotOf(input: TornadoInput, rows: readonly Row[], widthPx: number): Plot {
  const values = [0, input.sensitivities.chosen / 1000, ...rows.flatMap(({ low, high }) => [low.value, high.value])];
  const [from, to] = [Math.min(...values), Math.max(...values, Math.min(...values) + MIN_SPAN_TONNES)];
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidthPx(text, 'micro', 500)));
  const names = Math.max(0, ...rows.map(({ name }) => textWidthPx(name, 'small', 400)));
  const namesWidth = Math.min(names, widthPx * MOST_FOR_NAMES);
  const left = namesWidth + GAP + widest(rows.map(({ low }) => low.to)) + GAP;
  const most = widthPx - widest(rows.map(({ high }) => high.to)) - GAP;
  const zeroAt = -from / (to - from);
  const rightwards = textWidthPx(directionTexts(input).right, 'micro', 600) + 2 * GAP;
  const roomy = zeroAt > 0 ? left + (widthPx - rightwards - left) / zeroAt : most;
  const right = Math.max(left + 40, Math.min(most, roomy));
  const x = scaleLinear().domain([from, to]).range([left, right]);
  return {
    x,
    // The bars fill the width; the marks stand at round values within it.
    ticks: x.ticks(3),
    bottom: PLOT_TOP + rows.length * ROW_HEIGHT,
    namesWidth,
  };
}

function axis({ x, ticks, bottom }: Plot, { language }: Words): Shape[] {
  const decimals = tickDecimals(ticks);
  return ticks.flatMap((tick): Shape[] => [
    { kind: 'line', x1: x(tick), y1: PLOT_TOP, x2: x(tick), y2: bottom, stroke: { paint: 'line', width: 1 } },
    label(x(tick), bottom + 15, writeSigned(tick, language, decimals), 'middle', 'ink2'),
  ]);
}

/** From end to end; hatched as far as the answer is the opposite of the chosen method's. */
function bar({ low, high }: Row, chosen: number, { x }: Plot, y: number): Shape[] {
  const piece = (from: number, to: number, isOpposite: boolean): Shape[] =>
    to <= from
      ? []
      : [
          {
            kind: 'rect',
            x: x(from),
            y,
            width: x(to) - x(from),
            height: BAR_HEIGHT,
            ...(isOpposite
              ? { fill: { hatch: 'beyondFill' }, stroke: { paint: 'beyondFill', width: 1 } }
              : { fill: 'bar' }),
          },
        ];
  return [
    ...piece(low.value, Math.min(high.value, 0), chosen > 0),
    ...piece(Math.max(low.value, 0), high.value, chosen < 0),
  ];
}

function rowTexts(
  { name, low, high }: Row,
  lines: readonly number[],
  { x, namesWidth }: Plot,
  baseline: number,
): Shape[] {
  return [
    {
      kind: 'text',
      x: 0,
      y: baseline,
      text: shortened(name, namesWidth, 'small', 400),
      anchor: 'start',
      type: 'small',
      weight: 400,
      fill: 'ink',
    },
    label(beside(x(low.value), low.to, 'end', lines), baseline, low.to, 'end', 'ink2'),
    label(beside(x(high.value), high.to, 'start', lines), baseline, high.to, 'start', 'ink2'),
  ];
}

/** Where the name of an end stands: beside its bar, or beyond the line that it would else be crossed by. */
function beside(end: number, text: string, anchor: 'start' | 'end', lines: readonly number[]): number {
  const sign = anchor === 'start' ? 1 : -1;
  const width = textWidthPx(text, 'micro', 500);
  const outwards = lines.toSorted((a, b) => (a - b) * sign);
  return outwards.reduce(
    (at, line) => {
      const isCrossed = (line - at) * sign > -2 && (line - at) * sign < width + 2;
      return isCrossed ? line + sign * GAP : at;
    },
    end + sign * GAP,
  );
}

/** Which alternative emits less on either side of zero; the side that turns the answer stands out where a bar reaches it. */
function directions(input: TornadoInput, rows: readonly Row[], { x }: Plot, widthPx: number): Shape[] {
  const { chosen } = input.sensitivities;
  const { left, right } = directionTexts(input);
  const isReached = rows.some(({ turns }) => turns);
  const zero = x(0);
  const text = (words: string, at: number, roomPx: number, anchor: Text['anchor'], isOpposite: boolean): Text => ({
    kind: 'text',
    x: at,
    y: DIRECTIONS_Y,
    text: shortened(words, roomPx, 'micro', 600),
    anchor,
    type: 'micro',
    weight: 600,
    fill: isOpposite && isReached ? 'beyond' : 'ink',
  });
  return [
    text(left, zero - GAP, zero - GAP, 'end', chosen > 0),
    text(right, zero + GAP, widthPx - zero - GAP, 'start', chosen < 0),
  ];
}

/** Left of zero the other alternative is the lower one: the difference is what it emits beyond the reference. */
function directionTexts({ sensitivities, nameOf, words: { t } }: TornadoInput) {
  return {
    left: t('sensitivity.leftLower', { name: nameOf(sensitivities.other) }),
    right: t('sensitivity.rightLower', { name: nameOf(sensitivities.reference) }),
  };
}

function chosenLabel(input: TornadoInput, at: number, widthPx: number): Shape {
  const difference = writeTonnes(input.sensitivities.chosen / 1000, input);
  const text = input.words.t('sensitivity.chosen', { difference });
  const half = textWidthPx(text, 'micro', 600) / 2;
  return {
    kind: 'text',
    x: Math.min(Math.max(at, half), widthPx - half),
    y: CHOSEN_Y,
    text,
    anchor: 'middle',
    type: 'micro',
    weight: 600,
    fill: 'accent',
  };
}

function upright(x: number, bottom: number, paint: 'ink' | 'accent'): Shape {
  return { kind: 'line', x1: x, y1: PLOT_TOP - 2, x2: x, y2: bottom, stroke: { paint, width: 2 } };
}

function label(x: number, y: number, text: string, anchor: Text['anchor'], fill: 'ink2'): Shape {
  return { kind: 'text', x, y, text, anchor, type: 'micro', weight: 500, fill };
}

/** "Nybygg minus Rehabilitering, t CO₂e …: valgt +1 232. Strømmiks: Europa −74, Norge +1 232. Svaret snur med Strømmiks." */
function sentence(input: TornadoInput, rows: readonly Row[]): string {
  const { sensitivities, nameOf, words } = input;
  const { t } = words;
  const written = (end: End) => `${end.to} ${writeTonnes(end.value, input)}`;
  const note = t('sensitivity.note', {
    other: nameOf(sensitivities.other),
    reference: nameOf(sensitivities.reference),
  });
  const chosen = t('sensitivity.chosen', { difference: writeTonnes(sensitivities.chosen / 1000, input) });
  return [
    `${note}: ${chosen}.`,
    ...rows.map(({ name, low, high }) => `${name}: ${written(low)}, ${written(high)}.`),
    turningSentence(input),
  ].join(' ');
}

/** Whether one of the changes turns the answer, and which: the sentence that the chart is there for. */
export function turningSentence({ sensitivities, nameOf, words }: TornadoInput): string {
  const { t } = words;
  const { found } = sensitivities;
  if (found.length === 0) return t('sensitivity.nothingFound');
  const turning = found.filter(({ changesSign }) => changesSign);
  return turning.length === 0
    ? t('sensitivity.isNeverTurned')
    : t('sensitivity.isTurnedBy', { settings: settingTexts(turning, nameOf, words) });
}

function writeTonnes(tonnes: number, { sensitivities, words }: TornadoInput): string {
  const all = [sensitivities.chosen, ...sensitivities.found.flatMap(({ ends }) => ends.map((end) => end.difference))];
  return writeSigned(tonnes, words.language, decimalsFor(all.map((kg) => kg / 1000)));
}
