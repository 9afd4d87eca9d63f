import { z } from 'zod';
import type { Account } from '../climate/account.ts';
import type { AlternativeCost } from '../cost/assess-cost.ts';
import type { EpdCounts } from '../coverage/coverage-shares.ts';
import type { Alternative } from '../project/project.ts';
import { deliveredAccount, deliveredAccountSchema } from './delivered-account.ts';
import { deliveredCost, deliveredCostSchema } from './delivered-cost.ts';

/** What a supplier delivers: the account, and the life-cycle cost where there is one. */
export const deliveredSchema = z.strictObject({
  account: deliveredAccountSchema,
  cost: deliveredCostSchema.nullable(),
});
export type Delivered = z.infer<typeof deliveredSchema>;

/**
 * What is delivered of an alternative.
 * @param made.startYear as its project says it; null: it does not
 * @param made.epds of its components; null: none is asked for
 */
export function deliveredOf(made: {
  readonly alternative: Pick<Alternative, 'grossFloorArea' | 'usableFloorArea' | 'method'>;
  readonly account: Account;
  readonly cost: AlternativeCost | undefined;
  readonly startYear: number | null;
  readonly epds: EpdCounts | null;
}): Delivered {
  const { alternative, account, cost, startYear, epds } = made;
  const priceLevel = alternative.method?.startYear ?? startYear;
  return {
    account: deliveredAccount(account, alternative, { startYear, epds }),
    cost: cost ? deliveredCost(cost, priceLevel) : null,
  };
}
