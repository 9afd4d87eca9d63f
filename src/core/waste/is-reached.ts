import type { WasteStatus } from './waste-status.ts';

/** Sums of weights that are exactly at the target may fall a rounding below it. */
const ROUNDING = 1e-9;

export function isReached({ sortingRate, target }: Pick<WasteStatus, 'sortingRate' | 'target'>): boolean {
  return sortingRate !== null && sortingRate >= target - ROUNDING;
}
