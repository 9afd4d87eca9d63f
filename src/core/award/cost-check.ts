import type { CostPost, RateBand } from '../cost/cost.ts';
import { askedPosts, postGaps, type PostGap } from '../cost/cost-posts.ts';
import { PROPOSED_RATES, yearlyRates } from '../cost/discount.ts';
import type { ProjectHead } from '../project/project.ts';
import type { Asked } from './asked.ts';
import type { DeliveredCost } from './delivered-cost.ts';

/** What a life-cycle cost that others deliver is held against. */
export interface AskedCost {
  /** At least one. */
  readonly posts: readonly CostPost[];
  /** Years: those of the account, since the two are read together. */
  readonly studyPeriod: number;
  /** The year whose prices it is in; null: the project says no start year. */
  readonly priceLevel: number | null;
  readonly rates: readonly RateBand[];
}

/** What a life-cycle cost lacks of what was asked, or has otherwise. */
export type CostGap =
  | { readonly code: 'cost-missing' }
  | PostGap
  | { readonly code: 'cost-zero'; readonly lines: number }
  | { readonly code: 'cost-period-differs'; readonly years: number; readonly asked: number }
  /** `year` null: not said. */
  | { readonly code: 'cost-price-level-differs'; readonly year: number | null; readonly asked: number }
  | { readonly code: 'cost-rates-differ'; readonly rates: readonly RateBand[]; readonly asked: readonly RateBand[] };

/**
 * What the project asks of a life-cycle cost: the posts of its award, else those of its requirement, over the years and by the rates of its
 * own. Null: nothing asks for one.
 */
export function askedCostOf(
  { method: project, award, cost }: Pick<ProjectHead, 'method' | 'award' | 'cost'>,
  { method, requirements }: Pick<Asked, 'method' | 'requirements'>,
): AskedCost | null {
  const named = award?.costPosts ?? null;
  const isAsked = named === null ? requirements.lifeCycleCost !== undefined : named.length > 0;
  if (!isAsked) return null;
  return {
    posts: askedPosts(award),
    studyPeriod: method.referenceStudyPeriod,
    priceLevel: award?.method?.startYear ?? project.startYear ?? null,
    rates: cost?.rates ?? PROPOSED_RATES,
  };
}

/** Holds a life-cycle cost against what was asked: its posts, its years, its price level and its rates. */
export function costCheck(cost: DeliveredCost | null, asked: AskedCost): CostGap[] {
  if (cost === null) return [{ code: 'cost-missing' }];
  const { posts, studyPeriod, priceLevel, rates, zero } = cost;
  const gaps: CostGap[] = postGaps(posts, asked.posts);
  if (zero > 0) gaps.push({ code: 'cost-zero', lines: zero });
  if (studyPeriod !== asked.studyPeriod) {
    gaps.push({ code: 'cost-period-differs', years: studyPeriod, asked: asked.studyPeriod });
  }
  if (asked.priceLevel !== null && priceLevel !== asked.priceLevel) {
    gaps.push({ code: 'cost-price-level-differs', year: priceLevel, asked: asked.priceLevel });
  }
  if (!areSameRates(rates, asked)) gaps.push({ code: 'cost-rates-differ', rates, asked: asked.rates });
  return gaps;
}

/** Bands that give each year of what was asked the same rate are the same, however they are divided. */
function areSameRates(rates: readonly RateBand[], asked: AskedCost): boolean {
  const theirs = yearlyRates(rates, asked.studyPeriod);
  return yearlyRates(asked.rates, asked.studyPeriod).every((rate, index) => rate === theirs[index]);
}
