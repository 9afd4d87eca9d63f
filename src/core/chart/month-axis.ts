import { formatMonth } from '../text/date.ts';
import type { Shape, Text } from './drawing.ts';
import type { Words } from './figure.ts';

/** What charts by month share. */

/** A log of one month is no wall. */
export const WIDEST_BAR = 40;
/** px that the name of a month takes with the air beside it. */
const NAME = 52;

/** The names of the months under the line at `y`: as many as there is room for. */
export function monthNames(
  months: readonly { readonly month: string }[],
  middleOf: (month: string) => number,
  y: number,
  { language }: Words,
): Shape[] {
  const [first, second] = months;
  const pitch = first && second ? middleOf(second.month) - middleOf(first.month) : Infinity;
  const every = Math.max(1, Math.ceil(NAME / pitch));
  return months
    .filter((_, index) => index % every === 0)
    .map(({ month }) => micro(middleOf(month), y + 16, formatMonth(month, language), 'middle'));
}

/** The small text of axes. */
export function micro(x: number, y: number, text: string, anchor: Text['anchor']): Text {
  return { kind: 'text', x, y, text, anchor, type: 'micro', weight: 500, fill: 'ink2' };
}
