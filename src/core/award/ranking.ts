import { CRITERIA, type Criterion, type Scoring, type Weights } from './bid.ts';
import { pointsFor } from './points.ts';

/** A bid with the figures that it is scored by. */
export interface Competitor {
  readonly id: string;
  /** kr, above 0; null where it has no weight and is not told. */
  readonly price: number | null;
  /** kg CO₂e/m², above 0 where it has a weight; null where it has none and is not known. */
  readonly perArea: number | null;
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
  return {
    price: lowest(competitors.map(({ price }) => price)),
    perArea: lowest(competitors.map(({ perArea }) => perArea)),
  };
}

function lowest(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure) => figure !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** Whether all have what these weights ask points for. */
export function haveAll(competitors: readonly Competitor[], weights: Weights): boolean {
  const figureOf: Readonly<Record<Criterion, (competitor: Competitor) => number | null>> = {
    price: ({ price }) => price,
    footprint: ({ perArea }) => perArea,
    quality: ({ quality }) => quality,
  };
  return CRITERIA.every((one) => weights[one] === 0 || competitors.every((other) => figureOf[one](other) !== null));
}

/** The scores, best first. Prices and footprints get their points beside the lowest of all, quality has its own. */
export function rankBids(competitors: readonly Competitor[], scoring: Scoring): Score[] {
  const least = lowestOf(competitors);
  const { weights } = scoring;
  const pointsOf = (value: number | null, lowestValue: number | null) =>
    value === null || lowestValue === null ? null : pointsFor(value, lowestValue, scoring);
  const scored = competitors.map(({ id, price, perArea, quality }) => {
    const points = {
      price: pointsOf(price, least.price),
      footprint: pointsOf(perArea, least.perArea),
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
