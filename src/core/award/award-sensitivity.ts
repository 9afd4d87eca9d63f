import type { Module } from '../declaration/life-cycle-module.ts';
import type { Asked } from './asked.ts';
import {
  CRITERIA,
  POINT_FORMULAS,
  type Award,
  type Bid,
  type PointFormula,
  type Scoring,
  type Weights,
} from './bid.ts';
import { bidFootprint } from './footprint.ts';
import { haveAll, rankBids, type Competitor, type Score } from './ranking.ts';

/** What is varied, one thing at a time. */
export type AwardVariation =
  /** Only the modules that all have delivered, so that nothing is filled and nobody gains by what he lacks. */
  | { readonly kind: 'unfilled'; readonly modules: readonly Module[] }
  /** The filled values times a factor. */
  | { readonly kind: 'filling'; readonly factor: number }
  | { readonly kind: 'formula'; readonly formula: PointFormula }
  /** Of the footprint; the other weights share the rest as they did. */
  | { readonly kind: 'weight'; readonly weight: number };

export interface VariedRanking {
  readonly variation: AwardVariation;
  readonly ranking: readonly Score[];
  /** The same bid is, or the same bids are, first. */
  readonly keepsFirst: boolean;
  /** All have the rank that they had. */
  readonly keepsOrder: boolean;
}

const FILLING_FACTORS = [0.5, 0.8, 1.2, 1.5];
const FOOTPRINT_WEIGHTS = [0.2, 0.3, 0.4, 0.5];

interface Ranked {
  readonly ranking: readonly Score[];
  readonly competitors: readonly Competitor[];
  readonly bids: readonly Bid[];
  readonly asked: Asked;
  readonly filling: Award['filling'];
  readonly scoring: Scoring;
}

/** How the ranking answers to what was filled, to the formula and to the weight. */
export function awardVariations(ranked: Ranked): VariedRanking[] {
  const { ranking, competitors, scoring } = ranked;
  const varied = (variation: AwardVariation, others: readonly Competitor[], by: Scoring): VariedRanking => {
    const result = rankBids(others, by);
    const keeps = (rank: (score: Score) => number) => isSame(ranking, result, rank);
    return {
      variation,
      ranking: result,
      keepsFirst: keeps((score) => (score.rank === 1 ? 1 : 2)),
      keepsOrder: keeps((score) => score.rank),
    };
  };
  const otherFormulas = POINT_FORMULAS.filter((formula) => formula !== scoring.formula);
  const otherWeights = FOOTPRINT_WEIGHTS.filter(
    (weight) =>
      Math.abs(weight - scoring.weights.footprint) > 1e-9 &&
      haveAll(competitors, withFootprint(scoring.weights, weight)),
  );
  return [
    ...fillingVariations(ranked).map(({ variation, others }) => varied(variation, others, scoring)),
    ...otherFormulas.map((formula) => varied({ kind: 'formula', formula }, competitors, { ...scoring, formula })),
    ...otherWeights.map((weight) =>
      varied({ kind: 'weight', weight }, competitors, { ...scoring, weights: withFootprint(scoring.weights, weight) }),
    ),
  ];
}

/** Whether all bids have what they had, by what is asked of their scores. */
function isSame(before: readonly Score[], after: readonly Score[], of: (score: Score) => number): boolean {
  const now = new Map(after.map((score) => [score.id, of(score)]));
  return before.every((score) => now.get(score.id) === of(score));
}

/** Without any filling, or without a weight on the footprint, there is nothing to vary of it. */
function fillingVariations({ competitors, bids, asked, filling, scoring }: Ranked) {
  const footprints = bids.map((bid) => bidFootprint(bid, asked, filling));
  if (scoring.weights.footprint === 0 || footprints.every(({ filled }) => filled === null)) return [];
  const withFilling = (varied: Award['filling'], of: Asked): Competitor[] =>
    competitors.map((competitor, index) => {
      const bid = bids[index];
      const perArea = bid ? bidFootprint(bid, of, varied).perArea : null;
      return { ...competitor, perArea: perArea ?? competitor.perArea };
    });
  const modules = asked.method.modules.filter((module) =>
    bids.every((bid) => (bid.modules?.[module] ?? null) !== null),
  );
  const shared = withFilling(null, { ...asked, method: { ...asked.method, modules } });
  return [
    ...(modules.length > 0 ? [{ variation: { kind: 'unfilled', modules } as const, others: shared }] : []),
    ...FILLING_FACTORS.map((factor) => ({
      variation: { kind: 'filling', factor } as const,
      others: withFilling(timesFilling(filling, factor), asked),
    })),
    // A figure that is not above 0 has no points by any formula.
  ].filter(({ others }) => others.every(({ perArea }) => perArea !== null && perArea > 0));
}

function timesFilling(filling: Award['filling'], factor: number): Award['filling'] {
  return Object.fromEntries(
    Object.entries(filling ?? {}).map(([module, value]) => [module, value === null ? null : value * factor]),
  );
}

function withFootprint(weights: Weights, footprint: number): Weights {
  const others = weights.price + weights.quality;
  // Where the footprint is all there is, the rest is of the price.
  const [price, quality] = others === 0 ? [1, 0] : [weights.price / others, weights.quality / others];
  return { footprint, price: price * (1 - footprint), quality: quality * (1 - footprint) };
}

/**
 * Between which weights of the footprint the same bid is first alone. At the end itself it shares the place with another; null: it holds as
 * far as weights go, with 0 or 1.
 */
export interface WeightRange {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * Between which weights of the footprint the first place holds, the other weights sharing the rest as they do. Each total is a straight line
 * in that weight, so the ends are where two lines meet.
 * @returns null where several are first, or one lacks what another weight would ask
 */
export function weightRange(ranking: readonly Score[], weights: Weights): WeightRange | null {
  const [first, ...rest] = ranking;
  if (!first || rest.some(({ rank }) => rank === 1)) return null;
  const atNone = withFootprint(weights, 0);
  const asked = CRITERIA.filter((one) => one === 'footprint' || atNone[one] > 0);
  if (ranking.some(({ points }) => asked.some((one) => points[one] === null))) return null;
  const lineOf = ({ points }: Score) => ({
    without: atNone.price * (points.price ?? 0) + atNone.quality * (points.quality ?? 0),
    alone: points.footprint ?? 0,
  });
  const ours = lineOf(first);
  const meets = rest.map((score) => {
    const theirs = lineOf(score);
    const lead = ours.without - theirs.without;
    const slope = ours.alone - theirs.alone - lead;
    return { slope, at: -lead / slope };
  });
  const below = meets.filter(({ slope, at }) => slope > 0 && at >= 0).map(({ at }) => at);
  const above = meets.filter(({ slope, at }) => slope < 0 && at <= 1).map(({ at }) => at);
  return { from: below.length === 0 ? null : Math.max(...below), to: above.length === 0 ? null : Math.min(...above) };
}
