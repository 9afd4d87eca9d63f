import { z } from 'zod';
import { shareSchema } from '../declaration/declaration.ts';
import type { Bid } from './bid.ts';
import type { Account } from '../climate/account.ts';
import type { EpdCounts } from '../coverage/coverage-shares.ts';
import type { Alternative } from '../project/project.ts';
import { methodAsChoice, methodOverridesSchema } from '../project/method.ts';
import { MODULES, type Module } from '../declaration/life-cycle-module.ts';

/** An account that others made, as far as it says what it is: what is checked of a bid, and of a supplier's delivery. */
export const deliveredAccountSchema = z.strictObject({
  /** m²; null: not said. */
  area: z.number().min(0).nullable(),
  /** Its stamp; what it does not say is absent. `elements` are the parts that it has figures for. */
  stamp: methodOverridesSchema,
  /** kg CO₂e over the study period; a module whose figure lacks something is not here. */
  modules: z.partialRecord(z.enum(MODULES), z.number().nullable()),
  /** Modules whose figure lacks something, with how many places it lacks. */
  incomplete: z.partialRecord(z.enum(MODULES), z.int().min(1)),
  /** Of the materials that an EPD is asked for, by number: those with a valid EPD of the product. */
  epdShare: shareSchema.nullable(),
});
export type DeliveredAccount = z.infer<typeof deliveredAccountSchema>;

/**
 * The account of an alternative, as its maker delivers it. A figure that lacks something is told and not taken.
 * @param project.startYear as the project says it; null: it does not
 * @param project.epds of the alternative's components, counted as its project counts them; null: none is asked for
 */
export function deliveredAccount(
  account: Account,
  alternative: Pick<Alternative, 'grossFloorArea' | 'usableFloorArea' | 'method'>,
  { startYear, epds }: { readonly startYear: number | null; readonly epds: EpdCounts | null },
): DeliveredAccount {
  const { method, total } = account;
  const parts = partsOf(account);
  const ownYear = alternative.method?.startYear ?? startYear;
  const modules: Partial<Record<Module, number>> = {};
  const incomplete: Partial<Record<Module, number>> = {};
  for (const module of MODULES) {
    const figure = account.modules[module] ?? null;
    if (figure === null) continue;
    const lacks = total.missing.filter((one) => one.module === module).length;
    if (lacks === 0) modules[module] = figure;
    else incomplete[module] = lacks;
  }
  return {
    area: alternative[method.areaBasis] ?? null,
    // No year that only follows from the day it is read: the account says the same tomorrow.
    stamp: { ...methodAsChoice(method), elements: parts.length === 0 ? null : parts, startYear: ownYear },
    modules,
    incomplete,
    epdShare: epds && epds.product / epds.asked,
  };
}

/** The parts that an account has figures for, as finely as it tells them. */
function partsOf({ elements, elements3 }: Account): string[] {
  const known = (sums: Account['elements']) => Object.keys(sums).filter((part) => sums[part] !== null);
  const fine = known(elements3);
  return [...fine, ...known(elements).filter((part) => !fine.some((one) => one.startsWith(part)))].toSorted();
}

/** What a bid is of such an account; who bids, and for what price, is not told by it. */
export function bidOf({ area, stamp, epdShare, modules }: DeliveredAccount): Omit<Bid, 'id'> {
  return { area, method: stamp, epdShare, modules };
}
