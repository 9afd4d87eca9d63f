import { MOST_POINTS, type PointFormula, type Scoring } from './bid.ts';

/**
 * What a figure is worth beside the lowest of all, of `MOST_POINTS`; a lower figure is never worth less.
 *
 * - proportional: lowest / this × most
 * - linear: most × (1 − (this − lowest) / (span × lowest)), never below 0
 *
 * @param value above 0
 * @param lowest above 0, and at most `value`
 */
export function pointsFor(value: number, lowest: number, { formula, span }: Pick<Scoring, 'formula' | 'span'>): number {
  return POINTS[formula](value, lowest, span);
}

const POINTS: Readonly<Record<PointFormula, (value: number, lowest: number, span: number) => number>> = {
  proportional: (value, lowest) => (MOST_POINTS * lowest) / value,
  linear: (value, lowest, span) => MOST_POINTS * Math.max(0, 1 - (value - lowest) / (span * lowest)),
};
