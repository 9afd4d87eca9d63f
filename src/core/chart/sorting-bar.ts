import type { Drawing, Shape, Stroke } from './drawing.ts';
import { writeRate, type Words } from './figure.ts';
import { textWidthPx } from './text-width.ts';

export interface SortingBarInput {
  /** 0…1; null: nothing is weighed. */
  readonly rate: number | null;
  readonly target: number;
  readonly legalMinimum: number;
  readonly words: Words;
}

const BAR_TOP = 20;
const BAR_HEIGHT = 16;
const OUT = 5;

/** The sorting rate on a ruler of 0–100 %: law dashed, target solid, what is missing up to the target hatched. */
export function sortingBar({ rate, target, legalMinimum, words }: SortingBarInput, widthPx: number): Drawing {
  const { t } = words;
  const x = (share: number) => Math.min(1, Math.max(0, share)) * (widthPx - 2) + 1;
  const bar = (from: number, to: number, fill: 'barSoft' | 'bar' | { hatch: 'beyondFill' }): Shape => {
    return { kind: 'rect', x: x(from), y: BAR_TOP, width: x(to) - x(from), height: BAR_HEIGHT, fill };
  };
  const mark = (share: number, stroke: Stroke): Shape => {
    return { kind: 'line', x1: x(share), y1: BAR_TOP - OUT, x2: x(share), y2: BAR_TOP + BAR_HEIGHT + OUT, stroke };
  };
  const label = (share: number, text: string, weight: 500 | 600): Shape => {
    const half = textWidthPx(text, 'micro', weight) / 2;
    const middle = Math.min(widthPx - half, Math.max(half, x(share)));
    return {
      kind: 'text',
      x: middle,
      y: BAR_TOP - OUT - 3,
      text,
      anchor: 'middle',
      type: 'micro',
      weight,
      fill: 'ink',
    };
  };
  const [law, goal] = [writeRate(legalMinimum, words), writeRate(target, words)];
  const [lawText, goalText] = [t('waste.law', { share: law }), t('waste.target', { share: goal })];
  const room = (textWidthPx(lawText, 'micro', 500) + textWidthPx(goalText, 'micro', 600)) / 2 + 8;
  return {
    width: widthPx,
    height: BAR_TOP + BAR_HEIGHT + OUT,
    name: t('waste.rateBar', { rate: writeRate(rate, words), legal: law, target: goal }),
    shapes: [
      bar(0, 1, 'barSoft'),
      ...(rate === null ? [] : [bar(0, rate, 'bar')]),
      ...(rate !== null && rate < target ? [bar(rate, target, { hatch: 'beyondFill' })] : []),
      mark(legalMinimum, { paint: 'ink', width: 1.5, dash: '3 2' }),
      mark(target, { paint: 'ink', width: 2 }),
      ...(x(target) - x(legalMinimum) > room ? [label(legalMinimum, lawText, 500)] : []),
      label(target, goalText, 600),
    ],
  };
}
