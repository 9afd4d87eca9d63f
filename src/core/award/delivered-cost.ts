import { z } from 'zod';
import type { AlternativeCost } from '../cost/assess-cost.ts';
import { COST_POSTS, rateBandsSchema } from '../cost/cost.ts';
import { linesByPost } from '../cost/cost-posts.ts';

const count = z.int().min(0);

/** A life-cycle cost that others made, as far as it says what it is: what is checked of a supplier's delivery. */
export const deliveredCostSchema = z.strictObject({
  /** Years. */
  studyPeriod: z.int().min(1),
  /** Its amounts are in prices of this year; null: not said. */
  priceLevel: z.int().nullable(),
  rates: rateBandsSchema,
  /** By post, `none` of those without one: its lines, and how many of them lack something and are in no sum. */
  posts: z.partialRecord(z.enum([...COST_POSTS, 'none']), z.strictObject({ lines: count, lacking: count })),
  /** Lines with an amount of 0. */
  zero: count,
});
export type DeliveredCost = z.infer<typeof deliveredCostSchema>;

/**
 * The life-cycle cost of an alternative, as its maker delivers it; null where there is none.
 * @param priceLevel the start year that its project says; null: it does not
 */
export function deliveredCost(cost: AlternativeCost, priceLevel: number | null): DeliveredCost | null {
  const { rows, rates, studyPeriod } = cost;
  if (rows.length === 0) return null;
  return {
    studyPeriod,
    // No year that only follows from the day it is read.
    priceLevel,
    rates: [...rates],
    posts: linesByPost(cost),
    zero: rows.filter(({ remarks }) => remarks.includes('amount-zero')).length,
  };
}
