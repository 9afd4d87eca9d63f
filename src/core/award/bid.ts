import { z } from 'zod';
import { daySchema, idSchema, shareSchema } from '../declaration/declaration.ts';
import { MODULES } from '../declaration/life-cycle-module.ts';
import { COST_POSTS } from '../cost/cost.ts';
import { methodOverridesSchema } from '../project/method.ts';
import { line, prose } from '../text/written.ts';

/** Bids on a contract that is awarded on footprint as well as price (FOA § 7-9, strategy 3.4). */

const amount = z.number().min(0);

/** Points of one criterion, from nothing to the best. */
export const MOST_POINTS = 10;

export const bidSchema = z.strictObject({
  id: idSchema,
  bidder: line.nullish(),
  /** kr without VAT. */
  price: amount.nullish(),
  /** Points for what is neither price nor footprint, as the evaluation gave them. */
  quality: z.number().min(0).max(MOST_POINTS).nullish(),
  /** m² that its account is of. */
  area: amount.nullish(),
  /** What its account says that it was made by. `elements` are the parts that it has figures for. */
  method: methodOverridesSchema.nullish(),
  /** Of the materials by number: those with a valid EPD of the product. */
  epdShare: shareSchema.nullish(),
  /** kg CO₂e over the study period. A module that is absent or null was not delivered. */
  modules: z.partialRecord(z.enum(MODULES), z.number().nullable()).nullish(),
  note: prose.nullish(),
});
export type Bid = z.infer<typeof bidSchema>;

/** Criteria that points are given for. */
export const CRITERIA = ['price', 'footprint', 'quality'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** How a figure becomes points: in proportion to the lowest, or in a straight line above it. */
export const POINT_FORMULAS = ['proportional', 'linear'] as const;
export type PointFormula = (typeof POINT_FORMULAS)[number];

/** How FOA § 7-9 is answered: by weight, by requirements in its place (fourth paragraph), or not at all, since the footprint is immaterial. */
export const RULE_ANSWERS = ['weighted', 'requirements', 'immaterial'] as const;
export type RuleAnswer = (typeof RULE_ANSWERS)[number];

/** What bids are asked for, how they are scored, and what was decided. */
export const awardSchema = z.strictObject({
  /** What their accounts are asked to be made by, where that is not the project's method. */
  method: methodOverridesSchema.nullish(),
  /** m² that they are asked to be of. */
  area: amount.nullish(),
  /** The least share of materials with a valid EPD of the product. */
  epdShare: shareSchema.nullish(),
  /** Posts that a life-cycle cost in the delivery has to have; none: it is not asked for. Absent: as the project's requirement has it. */
  costPosts: z.array(z.enum(COST_POSTS)).max(COST_POSTS.length).nullish(),
  /** The client's value for a module that a bid lacks: kg CO₂e/m² over the study period. */
  filling: z.partialRecord(z.enum(MODULES), amount.nullable()).nullish(),
  weights: z
    .strictObject({ price: shareSchema.nullish(), footprint: shareSchema.nullish(), quality: shareSchema.nullish() })
    .nullish(),
  formula: z.enum(POINT_FORMULAS).nullish(),
  /** Of the linear formula: how far above the lowest there are no points left, as a share of the lowest. */
  span: z.number().positive().max(100).nullish(),
  /** The least weight on climate and environment that the rule asks. */
  leastWeight: shareSchema.nullish(),
  rule: z.enum(RULE_ANSWERS).nullish(),
  /** Why the rule is answered so. */
  ruleReason: prose.nullish(),
  decision: z.strictObject({ bid: idSchema.nullish(), date: daySchema.nullish(), reason: prose.nullish() }).nullish(),
});
export type Award = z.infer<typeof awardSchema>;

export type Weights = Readonly<Record<Criterion, number>>;

/** How bids are scored, with what is not said as it is proposed. */
export interface Scoring {
  readonly weights: Weights;
  readonly formula: PointFormula;
  readonly span: number;
}

/** FOA § 7-9. */
export const LEAST_WEIGHT = 0.3;
const DEFAULT_SPAN = 1;

export function scoringOf(award: Award): Scoring {
  const { weights } = award;
  return {
    weights: weights
      ? { price: weights.price ?? 0, footprint: weights.footprint ?? 0, quality: weights.quality ?? 0 }
      : { price: 1 - LEAST_WEIGHT, footprint: LEAST_WEIGHT, quality: 0 },
    formula: award.formula ?? 'proportional',
    span: award.span ?? DEFAULT_SPAN,
  };
}
