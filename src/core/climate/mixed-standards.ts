import type { Declaration } from '../declaration/declaration.ts';
import type { Issue } from './account.ts';

/**
 * Figures by EN 15804+A1 and +A2 in one account: the two define the indicator differently, so their sum is an approximation. One issue
 * of the alternative's own with the number of rows by each; null where all that say their standard follow the same.
 */
export function mixedStandards(rowsBy: Readonly<Record<NonNullable<Declaration['standard']>, number>>): Issue | null {
  const a1 = rowsBy['EN 15804+A1'];
  const a2 = rowsBy['EN 15804+A2'];
  return a1 > 0 && a2 > 0 ? { code: 'mixed-standards', component: null, detail: { a1, a2 } } : null;
}
