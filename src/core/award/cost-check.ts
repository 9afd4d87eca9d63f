import type { CostPost, RateBand } from '../cost/cost.ts';
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
  /** `lacks`: it has lines, and none that is in a sum. */
  | { readonly code: 'cost-post-missing'; readonly post: CostPost; readonly lacks: number | null }
  | { readonly code: 'cost-post-incomplete'; readonly post: CostPost; readonly lines: number; readonly lacking: number }
  | { readonly code: 'cost-without-post' | 'cost-zero'; readonly lines: number }
  | { readonly code: 'cost-period-differs'; readonly years: number; readonly asked: number }
  /** `year` null: not said. */
  | { readonly code: 'cost-price-level-differs'; readonly year: number | null; readonly asked: number }
  | { readonly code: 'cost-rates-differ'; readonly rates: readonly RateBand[]; readonly asked: readonly RateBand[] };

/** Those that the catalogue's requirement of a life-cycle cost names. */
const REQUIRED_POSTS: readonly CostPost[] = ['1', '2', '3', '4', '5'];

/**
 * What the project asks of a life-cycle cost: the posts of its award, else those of its requirement, over the years and by the rates of its
 * own. Null: nothing asks for one.
 */
export function askedCostOf(
  { method: project, award, cost }: Pick<ProjectHead, 'method' | 'award' | 'cost'>,
  { method, requirements }: Pick<Asked, 'method' | 'requirements'>,
): AskedCost | null {
  const posts = award?.costPosts ?? (requirements.lifeCycleCost ? REQUIRED_POSTS : []);
  if (posts.length === 0) return null;
  return {
    posts,
    studyPeriod: method.referenceStudyPeriod,
    priceLevel: award?.method?.startYear ?? project.startYear ?? null,
    rates: cost?.rates ?? PROPOSED_RATES,
  };
}

/** Holds a life-cycle cost against what was asked: its posts, its years, its price level and its rates. */
export function costCheck(cost: DeliveredCost | null, asked: AskedCost): CostGap[] {
  if (cost === null) return [{ code: 'cost-missing' }];
  const { posts, studyPeriod, priceLevel, rates, zero } = cost;
  const gaps: CostGap[] = [];
  for (const post of asked.posts) {
    const { lines, lacking } = posts[post] ?? { lines: 0, lacking: 0 };
    if (lines === lacking) gaps.push({ code: 'cost-post-missing', post, lacks: lacking || null });
    else if (lacking > 0) gaps.push({ code: 'cost-post-incomplete', post, lines, lacking });
  }
  const withoutPost = posts.none?.lines ?? 0;
  if (withoutPost > 0) gaps.push({ code: 'cost-without-post', lines: withoutPost });
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
