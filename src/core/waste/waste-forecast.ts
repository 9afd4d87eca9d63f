import type { WasteSums } from './waste-sums.ts';

/** A share that differs by less is the same, after the sums of many weights. */
const SAME_SHARE = 1e-9;

export interface WasteForecast {
  /** t that are still to come. */
  readonly rest: number;
  /** Share of the rest that must be sorted to reach the target; above 1: out of reach. Null where nothing is to come. */
  readonly requiredOfRest: number | null;
  /** The rate if all of the rest is sorted. */
  readonly bestRate: number | null;
  readonly outOfReach: boolean;
  /** What the best rate lacks to the target, as a share; 0 where it is within reach. */
  readonly shortBy: number;
}

/** t that must move from mixed to sorted to reach the target: max(0, M − (1 − p) · T). */
export function tonnesToMove({ total, mixed }: WasteSums, target: number): number {
  return Math.max(0, mixed - (1 - target) * total);
}

/**
 * What the rest must reach: (p · E − S) / (E − T). Null where nothing is said of the final total.
 * @param expectedTotal t; what is more than that already has nothing to come
 */
export function wasteForecast(
  { total, sorted }: WasteSums,
  target: number,
  expectedTotal: number | null | undefined,
): WasteForecast | null {
  if (expectedTotal == null) return null;
  const rest = Math.max(0, expectedTotal - total);
  const final = total + rest;
  const bestRate = final > 0 ? (sorted + rest) / final : null;
  // What is already more than was expected says that the expectation was wrong, not that nothing more comes.
  const isExceeded = total > expectedTotal;
  const shortBy = bestRate === null || isExceeded ? 0 : Math.max(0, target - bestRate);
  const requiredOfRest = rest > 0 ? (target * final - sorted) / rest : null;
  return { rest, requiredOfRest, bestRate, outOfReach: shortBy > SAME_SHARE, shortBy };
}
