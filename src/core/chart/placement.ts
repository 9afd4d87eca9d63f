import type { Shape } from './drawing.ts';
import { textWidthPx } from './text-width.ts';

/** Where texts may stand so that none covers a line or another text. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a text begins. */
export interface Place {
  readonly left: number;
  readonly baseline: number;
}

type Line = readonly (readonly [x: number, y: number])[];

const ASCENT = 10;
const DESCENT = 3;

/** Puts small labels in a plot, one after the other, each at the first place that is free. */
export class LabelPlacer {
  private readonly bounds: Box;
  private readonly lines: readonly Line[];
  private readonly taken: Box[] = [];

  /** @param lines run from left to right, and are not to be covered */
  constructor(bounds: Box, lines: readonly Line[]) {
    this.bounds = bounds;
    this.lines = lines;
  }

  keepFree(box: Box): void {
    this.taken.push(box);
  }

  /** The text at the first free of its places, or nothing where none is free. */
  place(text: string, weight: 500 | 600, placesFor: (widthPx: number) => readonly Place[]): Shape[] {
    const widthPx = textWidthPx(text, 'micro', weight);
    for (const { left, baseline } of placesFor(widthPx)) {
      const box = { left, right: left + widthPx, top: baseline - ASCENT, bottom: baseline + DESCENT };
      if (!this.isFree(box)) continue;
      this.taken.push(box);
      return [{ kind: 'text', x: left, y: baseline, text, anchor: 'start', type: 'micro', weight, fill: 'ink' }];
    }
    return [];
  }

  private isFree(box: Box): boolean {
    return (
      box.left >= this.bounds.left &&
      box.right <= this.bounds.right &&
      box.top >= this.bounds.top &&
      box.bottom <= this.bounds.bottom &&
      !this.taken.some((other) => overlap(box, other)) &&
      !this.lines.some((line) => passesThrough(line, box))
    );
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function passesThrough(line: Line, box: Box): boolean {
  return line.some((from, index) => {
    const to = line[index + 1];
    if (!to || to[0] < box.left || from[0] > box.right) return false;
    const yAt = (x: number) => from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0]);
    const isUpright = to[0] === from[0];
    const a = isUpright ? from[1] : yAt(Math.max(from[0], box.left));
    const b = isUpright ? to[1] : yAt(Math.min(to[0], box.right));
    return Math.min(a, b) < box.bottom && Math.max(a, b) > box.top;
  });
}

/**
 * Moves labels in one column apart: as near to where they want to be as `pitch` allows, in their order, none below
 * `lowest` while there is room above.
 */
export function spreadApart(wanted: readonly number[], pitch: number, lowest: number): number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let previous = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    previous = Math.max(wanted[index] ?? 0, previous + pitch);
    placed[index] = previous;
  }
  let next = lowest + pitch;
  for (const index of order.toReversed()) {
    next = Math.min(placed[index] ?? 0, next - pitch);
    placed[index] = next;
  }
  return placed;
}
