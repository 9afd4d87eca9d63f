import type { Module } from '../declaration/life-cycle-module.ts';
import type { MethodIndicator } from '../project/method.ts';
import type { Account, Missing, Sum } from './account.ts';
import { partOf } from './by-element.ts';

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

/** As {@link completenessOf}, of a figure beside the total: its rows save or emit, so what lacks may lower it as well as raise it. */
export function completenessBeside(
  { beyondBoundaryLacking }: Pick<Account, 'beyondBoundaryLacking'>,
  figure: 'D' | 'avoidedProduction',
): Completeness {
  return beyondBoundaryLacking[figure] === 0 ? 'complete' : 'incomplete';
}

/** A sum of what is known, with what it lacks. */
export function sumLacking(value: number | null, missing: readonly Missing[]): Sum {
  return { value, complete: missing.length === 0, missing };
}

/** What an account lacks in these modules. */
export function missingIn({ total }: Pick<Account, 'total'>, modules: readonly Module[]): Missing[] {
  return total.missing.filter(({ module }) => modules.includes(module));
}

/** What an account lacks in its building parts: operation, travel and energy on site belong to none. */
export function missingInParts({ reported, total }: Pick<Account, 'reported' | 'total'>): Missing[] {
  const { missing } = total;
  return reported
    ? missing.filter(({ module }) => module !== 'B6' && module !== 'B8')
    : missing.filter(({ component }) => component !== null);
}

/**
 * What an account lacks in one building part. A delivered account does not tell which of its parts lacks a module, so all do.
 * @param part two or three digits of NS 3451; null: the rows without a part
 */
export function missingInPart(account: Account, part: string | null): Missing[] {
  const missing = missingInParts(account);
  if (account.reported) return missing;
  const rows = account.components.filter(({ element }) => partOf(element, part?.length ?? 2) === part);
  const ids = new Set(rows.map(({ id }) => id));
  return missing.filter(({ component }) => component !== null && ids.has(component));
}
