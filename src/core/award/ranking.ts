import { CRITERIA, type Criterion, type Scoring, type Weights } from './bid.ts';
import { pointsFor } from './points.ts';

/** A bid with the figures that it is scored by. */
export interface Competitor {
  readonly id: string;
  /** kr, above 0; null where it has no weight and is not told. */
  readonly price: number | null;
  /** kg CO₂e/m², above 0. */
  readonly perArea: number;
  /** Points as given; null where it has no weight. */
  readonly quality: number | null;
}

export interface Score {
  readonly id: string;
  /** Null where it has no weight and was not given. */
  readonly points: Readonly<Record<Criterion, number | null>>;
  /** The points by their weights. */
  readonly total: number;
  /** From 1; the same total is the same rank. */
  readonly rank: number;
}

/** Sums of points that are this near are the same: they were added in another order. */
const SAME_TOTAL = 1e-9;

/** How far weights may be from the whole. */
const ROUNDING = 1e-9;

export function weightSum({ price, footprint, quality }: Weights): number {
  return price + footprint + quality;
}

export function isWhole(weights: Weights): boolean {
  return Math.abs(weightSum(weights) - 1) <= ROUNDING;
}

/** The figures that points are given beside. */
export function lowestOf(competitors: readonly Competitor[]): Pick<Competitor, 'price' | 'perArea'> {
  const prices = competitors.flatMap(({ price }) => price ?? []);
  return {
    price: prices.length === 0 ? null : Math.min(...prices),
    perArea: Math.min(...competitors.map(({ perArea }) => perArea)),
  };
}

/** The scores, best first. Prices and footprints get their points beside the lowest of all, quality has its own. */
export function rankBids(competitors: readonly Competitor[], scoring: Scoring): Score[] {
  const lowest = lowestOf(competitors);
  const { weights } = scoring;
  const scored = competitors.map(({ id, price, perArea, quality }) => {
    const points = {
      price: price === null || lowest.price === null ? null : pointsFor(price, lowest.price, scoring),
      footprint: pointsFor(perArea, lowest.perArea, scoring),
      quality,
    };
    // What has no weight may lack its points.
    const total = CRITERIA.reduce((sum, one) => sum + weights[one] * (points[one] ?? 0), 0);
    return { id, points, total };
  });
  const sorted = scored.toSorted((a, b) => b.total - a.total);
  return sorted.map((score) => {
    const better = sorted.filter(({ total }) => total > score.total + SAME_TOTAL).length;
    return { ...score, rank: better + 1 };
  });
}

/** Those that nobody is above; several where they are equal. */
export function firstOf(ranking: readonly Score[]): readonly string[] {
  return ranking.filter(({ rank }) => rank === 1).map(({ id }) => id);
}
