import type { Account } from '../climate/account.ts';
import type { Component } from '../project/project.ts';

/** Whether there is ground for a verdict: an answer is not given where most of what is built in has no figure. */

/** Components that are built in, new or reused, and how many of them have no figure for A1-A3. */
interface ProductionRows {
  readonly rows: number;
  readonly lacking: number;
}

/** What an alternative's part in a verdict stands on. */
export interface Ground extends ProductionRows {
  /** Whether the method counts B6 and nothing is known of it. */
  readonly lacksOperation: boolean;
}

export function groundOf(account: Account, components: readonly Component[]): Ground {
  const lacksOperation = account.method.modules.includes('B6') && (account.modules.B6 ?? null) === null;
  return { ...productionRows(account, components), lacksOperation };
}

/**
 * Those of several that a verdict cannot stand on: too few figures of what is built in, or no operation where another has its own. B6 is often most
 * of the total, so that who lacks it would win by lacking it. Where all lack it the rest can be told apart.
 */
export function withTooLittle<One extends { readonly ground: Ground }>(all: readonly One[]): One[] {
  const someOperate = all.some(({ ground }) => !ground.lacksOperation);
  return all.filter(({ ground }) => standsOnTooLittle(ground) || (ground.lacksOperation && someOperate));
}

/** What half of the components say nothing of is no ground for a verdict. */
export function standsOnTooLittle({ rows, lacking }: ProductionRows): boolean {
  return lacking > 0 && lacking * 2 >= rows;
}

function productionRows(account: Account, components: readonly Component[]): ProductionRows {
  const origins = new Map(components.map(({ id, origin }) => [id, origin ?? 'new']));
  const builtIn = account.components.filter(({ id, inScope, modules }) => {
    const origin = origins.get(id);
    return inScope && 'A1-A3' in modules && (origin === 'new' || origin === 'reused');
  });
  return { rows: builtIn.length, lacking: builtIn.filter(({ modules }) => modules['A1-A3'] === null).length };
}
