/** Where texts may stand so that none covers another. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The first candidate that lies within `bounds` and is free of all that is taken; null where none is. */
export function firstFree(candidates: readonly Box[], isTaken: (box: Box) => boolean, bounds: Box): Box | null {
  return candidates.find((box) => within(box, bounds) && !isTaken(box)) ?? null;
}

function within(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a line through the points, which run from left to right, passes through the box. */
export function passesThrough(points: readonly (readonly [x: number, y: number])[], box: Box): boolean {
  return points.some((from, index) => {
    const to = points[index + 1];
    if (!to || to[0] < box.left || from[0] > box.right) return false;
    const yAt = (x: number) =>
      to[0] === from[0] ? from[1] : from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0]);
    const a = yAt(Math.max(from[0], box.left));
    const b = to[0] === from[0] ? to[1] : yAt(Math.min(to[0], box.right));
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
