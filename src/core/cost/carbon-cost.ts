import type { Account } from '../climate/account.ts';
import { valueIn } from '../climate/factors.ts';
import { MODULES, type Module } from '../declaration/life-cycle-module.ts';
import type { FactorPath } from '../project/factor-set.ts';

/** What an alternative's emissions are worth by a path of prices. It stands beside the cost and is in none of its sums. */
export interface CarbonCost {
  /** kr at the start of the study; null where there is no price, or the account does not tell its years. */
  readonly presentValue: number | null;
  readonly complete: boolean;
  readonly lack: 'no-price' | 'no-years' | null;
}

/** Runs evenly through each year, and so is priced as the year ends, as yearly costs are. */
const EVENLY: ReadonlySet<Module> = new Set(['B1', 'B2', 'B3', 'B5', 'B6', 'B7', 'B8']);

/**
 * Each year's emissions at that year's price, discounted as the costs are.
 * @param factors by year from the start, one more than the study has years
 */
export function carbonCost(
  { yearly, total, reported }: Account,
  prices: FactorPath | null,
  factors: readonly number[],
): CarbonCost {
  if (prices === null) return { presentValue: null, complete: false, lack: 'no-price' };
  if (reported) return { presentValue: null, complete: false, lack: 'no-years' };
  if (total.value === null) return { presentValue: null, complete: false, lack: null };
  const presentValue = yearly.reduce((sum, { year, modules }, index) => {
    const kr = valueIn({ value: 0, path: prices }, year) / 1000;
    return MODULES.reduce((before, module) => {
      const time = EVENLY.has(module) ? index + 1 : index;
      return before + (modules[module] ?? 0) * kr * (factors[time] ?? 0);
    }, sum);
  }, 0);
  return { presentValue, complete: total.complete, lack: null };
}
