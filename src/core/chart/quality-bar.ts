import type { QualityClass } from '../climate/account.ts';
import type { Drawing, Fill } from './drawing.ts';
import { shareBar } from './share-bar.ts';

/** The classes from the best data to none, as the bar has them. */
export const QUALITY_ORDER = ['epd', 'sector', 'generic', 'expired', 'none'] as const satisfies readonly QualityClass[];

const FILLS: readonly (readonly [QualityClass, Fill])[] = [
  ['epd', 'ink'],
  ['sector', 'bar'],
  ['generic', 'barSoft'],
  ['expired', 'beyondFill'],
  ['none', { hatch: 'bar' }],
];

/**
 * What an account stands on, as one bar of shares: dark for product EPDs, lighter the more general the data, orange for what is expired and
 * hatched for what has no figures. Null where the shares are not known.
 */
export function qualityBar(
  shares: Readonly<Record<QualityClass, number | null>>,
  widthPx: number,
  heightPx: number,
): Drawing | null {
  return shareBar(FILLS, shares, widthPx, heightPx);
}
