import type { Declaration } from '../declaration/declaration.ts';
import { isExpiredOn } from '../declaration/validity.ts';
import type { Component } from '../project/project.ts';

/**
 * How a material stands against the requirement of an EPD (the strategy's measures 1.5 and 3.5), the best first: a product's own EPD that is valid
 * when it is delivered, documented as not existing, a product's own EPD that has expired by then, sector or generic data, and nothing.
 */
export const COVERAGE_CLASSES = ['product', 'absent', 'expired', 'generic', 'missing'] as const;
export type CoverageClass = (typeof COVERAGE_CLASSES)[number];

/** What still has to be asked for. */
const ASKED_CLASSES: ReadonlySet<CoverageClass> = new Set(['expired', 'generic', 'missing']);

export function isAskedFor(one: CoverageClass): boolean {
  return ASKED_CLASSES.has(one);
}

/** What there is to show for a material. */
export interface Evidence {
  readonly declaration: Declaration | null;
  readonly epdAbsent: Component['epdAbsent'];
}

/**
 * That no EPD exists is a reason, and never an EPD: it takes the place of what is expired, generic or missing, and of nothing better.
 * @param judgedOn `YYYY-MM-DD`: the day of delivery, as far as it is known
 */
export function coverageClass({ declaration, epdAbsent }: Evidence, judgedOn: string): CoverageClass {
  const isProduct = declaration?.kind === 'epd';
  if (isProduct && !isExpiredOn(declaration, judgedOn)) return 'product';
  if (epdAbsent != null) return 'absent';
  if (isProduct) return 'expired';
  return declaration ? 'generic' : 'missing';
}

/** The weakest of several; null of none. */
export function weakest<T>(list: readonly T[], classOf: (one: T) => CoverageClass): T | null {
  const rank = (one: T) => COVERAGE_CLASSES.indexOf(classOf(one));
  return list.reduce<T | null>((worst, one) => (worst === null || rank(one) > rank(worst) ? one : worst), null);
}
