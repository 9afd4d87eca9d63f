import type { Drawing, Fill, Shape } from './drawing.ts';

/** Between segments, in the ground's colour. */
const GAP = 1;

/**
 * Shares of a whole as one bar, in the order of the fills; what is hatched has an outline. Null where the shares are not known.
 */
export function shareBar<Class extends string>(
  fills: readonly (readonly [Class, Fill])[],
  shares: Readonly<Record<Class, number | null>>,
  widthPx: number,
  heightPx: number,
): Drawing | null {
  if (fills.every(([one]) => shares[one] === null)) return null;
  let left = 0;
  const shapes: Shape[] = [];
  for (const [one, fill] of fills) {
    const width = (shares[one] ?? 0) * widthPx;
    if (width <= 0) continue;
    const isHatched = typeof fill === 'object' && 'hatch' in fill;
    const inset = isHatched ? 0.5 : 0;
    shapes.push({
      kind: 'rect',
      x: left + inset,
      y: inset,
      width: Math.max(1, width - GAP) - inset * 2,
      height: heightPx - inset * 2,
      fill,
      ...(isHatched && { stroke: { paint: 'bar', width: 1 } }),
    });
    left += width;
  }
  return { width: widthPx, height: heightPx, name: '', shapes };
}
