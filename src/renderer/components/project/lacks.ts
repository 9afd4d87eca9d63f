import type { Account } from '#core/climate/account.ts';
import { MODULES, type Module } from '#core/declaration/life-cycle-module.ts';

/** What accounts lack, in short. */
export interface Lacks {
  /** Components of which nothing is known. */
  readonly components: number;
  /** Modules that some figure is missing in, in their order. */
  readonly modules: readonly Module[];
}

/** How much accounts lack together, over all of them. */
export function lackCountsOf(accounts: readonly Account[]): Lacks {
  const components = accounts.flatMap((account) => account.components);
  const missing = new Set(accounts.flatMap((account) => account.total.missing.map(({ module }) => module)));
  return {
    components: components.filter((component) => component.inScope && component.total.value === null).length,
    modules: MODULES.filter((module) => missing.has(module)),
  };
}
