import type { Module } from '../declaration/life-cycle-module.ts';
import type { MethodIndicator } from '../project/method.ts';
import type { Sum } from './account.ts';

/**
 * How a sum is to be written: a number; `≥` where what is missing can only add; «ufullstendig» where it may also subtract, or
 * where nothing is known.
 */
export type Completeness = 'complete' | 'atLeast' | 'incomplete';

/** Modules that hold stored biogenic carbon under GWP-total: production, and what repeats it. */
const MAY_BE_NEGATIVE: ReadonlySet<Module> = new Set(['A1-A3', 'A5', 'B4']);

export function completenessOf(sum: Sum, indicator: MethodIndicator): Completeness {
  if (sum.complete) return 'complete';
  if (sum.value === null) return 'incomplete';
  const mayLower = indicator === 'gwpTotal' && sum.missing.some(({ module }) => MAY_BE_NEGATIVE.has(module));
  return mayLower ? 'incomplete' : 'atLeast';
}
