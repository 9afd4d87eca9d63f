import type { QualityClass } from '../climate/account.ts';
import type { Drawing, Fill, Shape } from './drawing.ts';

/** The classes from the best data to none, as the bar has them. */
export const QUALITY_ORDER = ['epd', 'sector', 'generic', 'expired', 'none'] as const satisfies readonly QualityClass[];

const FILLS: Readonly<Record<QualityClass, Fill>> = {
  epd: 'ink',
  sector: 'bar',
  generic: 'barSoft',
  expired: 'beyondFill',
  none: { hatch: 'bar' },
};

/** Between segments, in the ground's colour. */
const GAP = 1;

/**
 * What an account stands on, as one bar of shares: dark for product EPDs, lighter the more general the data, orange for what is expired and
 * hatched for what has no figures. Null where the shares are not known.
 */
export function qualityBar(
  shares: Readonly<Record<QualityClass, number | null>>,
  widthPx: number,
  heightPx: number,
): Drawing | null {
  if (QUALITY_ORDER.every((quality) => shares[quality] === null)) return null;
  let left = 0;
  const shapes: Shape[] = [];
  for (const quality of QUALITY_ORDER) {
    const width = (shares[quality] ?? 0) * widthPx;
    if (width <= 0) continue;
    const fill = FILLS[quality];
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
