import { scaleLinear } from 'd3-scale';
import type { Drawing, Fill, Shape } from './drawing.ts';
import { decimalsFor, writeSigned, type Words } from './figure.ts';
import { shortened, textWidthPx } from './text-width.ts';

/** One difference: an alternative minus the reference, for a building part or a module. */
export interface DifferenceRow {
  readonly name: string;
  /** Null: not known on one side at least. */
  readonly value: number | null;
  /** Absent: the colour of bars that are not modules. Hatched where it is uncertain or stands beside the total. */
  readonly fill?: Fill;
}

/** A scale from 0 to both sides that all bars of a table share, with room for the figures at their ends. */
export interface DifferenceScale {
  readonly low: number;
  readonly high: number;
  readonly decimals: number;
}

const BAR_HEIGHT = 10;
const ROW_HEIGHT = 29;

export function differenceScale(rows: readonly DifferenceRow[]): DifferenceScale {
  const values = rows.map((row) => row.value ?? 0);
  return { low: Math.min(0, ...values), high: Math.max(0, ...values), decimals: decimalsFor(values) };
}

/** The bar of one row, for a table's own cell; the figure stands at its end. */
export function differenceBar(
  row: DifferenceRow,
  scale: DifferenceScale,
  words: Words,
  widthPx: number,
  heightPx: number,
): Drawing {
  const text = writeSigned(row.value, words.language, scale.decimals);
  return {
    width: widthPx,
    height: heightPx,
    name: `${row.name}: ${text}`,
    shapes: barShapes(row, text, scale, words, widthPx, heightPx),
  };
}

/** All rows with their names: the whole table as one drawing, for reports and print. */
export function differenceBars(
  rows: readonly DifferenceRow[],
  heading: string,
  words: Words,
  widthPx: number,
): Drawing {
  const scale = differenceScale(rows);
  const nameWidth = Math.min(
    widthPx * 0.45,
    12 + Math.max(0, ...rows.map((row) => textWidthPx(row.name, 'small', 400))),
  );
  const shapes = rows.flatMap((row, index): Shape[] => {
    const text = writeSigned(row.value, words.language, scale.decimals);
    const name = shortened(row.name, nameWidth - 12, 'small', 400);
    const top = index * ROW_HEIGHT;
    return [
      { kind: 'text', x: 0, y: top + 19, text: name, anchor: 'start', type: 'small', weight: 400, fill: 'ink' },
      {
        kind: 'group',
        at: [nameWidth, top],
        shapes: barShapes(row, text, scale, words, widthPx - nameWidth, ROW_HEIGHT),
      },
    ];
  });
  const parts = rows.map((row) => `${row.name} ${writeSigned(row.value, words.language, scale.decimals)}`);
  return { width: widthPx, height: rows.length * ROW_HEIGHT, name: `${heading}: ${parts.join(', ')}.`, shapes };
}

function barShapes(
  row: DifferenceRow,
  text: string,
  scale: DifferenceScale,
  words: Words,
  widthPx: number,
  heightPx: number,
): Shape[] {
  const room = (value: number) => 8 + textWidthPx(writeSigned(value, words.language, scale.decimals), 'label', 600);
  const x = scaleLinear()
    .domain([scale.low, scale.high === scale.low ? scale.low + 1 : scale.high])
    .range([scale.low < 0 ? room(scale.low) : 1, widthPx - (scale.high > 0 ? room(scale.high) : 1)]);
  const middle = heightPx / 2;
  const zero: Shape = {
    kind: 'line',
    x1: x(0),
    y1: 2,
    x2: x(0),
    y2: heightPx - 2,
    stroke: { paint: 'lineStrong', width: 1 },
  };
  const value = row.value ?? 0;
  return [
    {
      kind: 'rect',
      x: Math.min(x(0), x(value)),
      y: middle - BAR_HEIGHT / 2,
      width: Math.abs(x(value) - x(0)),
      height: BAR_HEIGHT,
      fill: row.fill ?? 'bar',
    },
    zero,
    {
      kind: 'text',
      x: x(value) + (value < 0 ? -6 : 6),
      y: middle + 5,
      text,
      anchor: value < 0 ? 'end' : 'start',
      type: 'label',
      weight: 600,
      fill: row.value === null ? 'ink3' : 'ink',
    },
  ];
}
