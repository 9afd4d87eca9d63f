import type { CoverageClass } from '../coverage/coverage-class.ts';
import type { Drawing, Fill } from './drawing.ts';
import { shareBar } from './share-bar.ts';

const FILLS: readonly (readonly [CoverageClass, Fill])[] = [
  ['product', 'ink'],
  ['absent', 'bar'],
  ['expired', 'beyondFill'],
  ['generic', 'barSoft'],
  ['missing', { hatch: 'bar' }],
];

/** How much of an alternative has an EPD, as one bar of shares: dark for valid product EPDs, hatched for what has nothing. */
export function coverageBar(
  shares: Readonly<Record<CoverageClass, number | null>>,
  widthPx: number,
  heightPx: number,
): Drawing | null {
  return shareBar(FILLS, shares, widthPx, heightPx);
}

const MARK_PX = 9;

/** The mark of one class, beside its name. */
export function coverageMark(one: CoverageClass): Drawing | null {
  const none = { product: 0, absent: 0, expired: 0, generic: 0, missing: 0 };
  return coverageBar({ ...none, [one]: 1 }, MARK_PX + 1, MARK_PX);
}
