import type { Module } from '../declaration/life-cycle-module.ts';
import { sumOfKnown } from '../climate/partial-sum.ts';
import type { Asked } from './asked.ts';
import type { Award, Bid } from './bid.ts';

/** One module of a bid as it is counted: delivered, filled with the client's value, or not known. */
export interface CountedModule {
  readonly module: Module;
  /** kg CO₂e */
  readonly delivered: number | null;
  /** kg CO₂e: the client's value times the area; only where nothing was delivered. */
  readonly filled: number | null;
}

export interface Footprint {
  /** The modules that were asked for, in their order. */
  readonly modules: readonly CountedModule[];
  /** kg CO₂e: what was delivered of them. */
  readonly delivered: number | null;
  /** kg CO₂e: what was filled; null where nothing was. */
  readonly filled: number | null;
  /** kg CO₂e/m² of delivered and filled; null where the area is, or a module is not known. */
  readonly perArea: number | null;
}

/**
 * The footprint of a bid on the scope that was asked for. What it lacks is filled with the client's stated value, beside what it delivered
 * and never mixed with it.
 * @param filling kg CO₂e/m² by module
 */
export function bidFootprint(
  bid: Pick<Bid, 'area' | 'modules'>,
  asked: Pick<Asked, 'method'>,
  filling: Award['filling'],
): Footprint {
  const area = bid.area || null;
  const modules = asked.method.modules.map((module): CountedModule => {
    const delivered = bid.modules?.[module] ?? null;
    const value = filling?.[module] ?? null;
    return { module, delivered, filled: delivered !== null || value === null || area === null ? null : value * area };
  });
  const delivered = sumOfKnown(modules.map((one) => one.delivered));
  const filled = sumOfKnown(modules.map((one) => one.filled));
  const isWhole = modules.every((one) => one.delivered !== null || one.filled !== null);
  const total = sumOfKnown([delivered, filled]);
  return { modules, delivered, filled, perArea: isWhole && total !== null && area !== null ? total / area : null };
}
