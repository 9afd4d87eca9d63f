import type { ProjectDocument } from '../api/contract.ts';
import type { ProjectHead } from '../project/project.ts';
import type { ProjectRequirement } from '../requirements/requirement.ts';
import { isBlankRow } from '../project/blank-row.ts';
import { reaches } from '../units/reaches.ts';
import { askedOf, type Asked } from './asked.ts';
import { awardVariations, weightRange, type VariedRanking, type WeightRange } from './award-sensitivity.ts';
import { LEAST_WEIGHT, scoringOf, type Award, type Bid, type Scoring } from './bid.ts';
import { isWhole, rankBids, weightSum, type Score } from './ranking.ts';
import { bidStanding, type BidStanding } from './standing.ts';

export type DocumentBid = ProjectDocument['bids'][number];

/** What an award is made from: of a project in the workspace, or of a package. */
export interface AwardSources<B extends Bid> {
  readonly project: Pick<ProjectHead, 'method' | 'award'>;
  readonly bids: readonly B[];
  readonly requirements: readonly ProjectRequirement[];
}

/** The bids on a project's contract: what is asked, how each bid stands, and the ranking. */
export interface RankedBids<B extends Bid = DocumentBid> {
  readonly award: Award;
  readonly asked: Asked;
  readonly scoring: Scoring;
  /** Of the weights; 1 where they are whole. */
  readonly weightSum: number;
  /** The least weight on the footprint that FOA § 7-9 asks, and whether it is given. */
  readonly rule: { readonly least: number; readonly isReached: boolean };
  readonly standings: readonly BidStanding<B>[];
  /** Best first; null: the weights are not whole, or fewer than two bids can be set beside each other. */
  readonly ranking: readonly Score[] | null;
}

/** The award of a project's contract, with how the ranking answers to what it stands on. */
export interface AwardStatus<B extends Bid = DocumentBid> extends RankedBids<B> {
  readonly variations: readonly VariedRanking[];
  /** Null where none is first, or several are. */
  readonly range: WeightRange | null;
}

/** @param today `YYYY-MM-DD` */
export function documentAward<B extends Bid>(sources: AwardSources<B>, today: string): AwardStatus<B> {
  const ranked = rankedBids(sources, today);
  const { award, asked, scoring, standings, ranking } = ranked;
  if (ranking === null) return { ...ranked, variations: [], range: null };
  const { competitors, bids } = competing(standings);
  const varied = { ranking, competitors, bids, asked, filling: award.filling, scoring };
  return { ...ranked, variations: awardVariations(varied), range: weightRange(ranking, scoring.weights) };
}

/** @param today `YYYY-MM-DD` */
export function rankedBids<B extends Bid>(
  { project, bids, requirements }: AwardSources<B>,
  today: string,
): RankedBids<B> {
  const award = project.award ?? {};
  const asked = askedOf(project, requirements, Number(today.slice(0, 4)));
  const scoring = scoringOf(award);
  const { weights } = scoring;
  const entered = bids.filter((bid) => !isBlankRow(bid));
  // A bid that is out by itself is on nobody's scale: what it has beside the others keeps none of them out.
  const able = entered.filter((bid) => bidStanding(bid, asked, award, weights).competitor !== null);
  const standings = entered.map((bid) => {
    const peers = able.filter((other) => other !== bid);
    return bidStanding(bid, asked, award, weights, peers);
  });
  const { competitors } = competing(standings);
  const ranking = isWhole(weights) && competitors.length > 1 ? rankBids(competitors, scoring) : null;
  const least = award.leastWeight ?? LEAST_WEIGHT;
  return {
    award,
    asked,
    scoring,
    weightSum: weightSum(weights),
    rule: { least, isReached: reaches(weights.footprint, least) },
    standings,
    ranking,
  };
}

/** The bids that are ranked, and what they are ranked by, in one order. */
function competing<B extends Bid>(standings: readonly BidStanding<B>[]) {
  const all = standings.flatMap(({ bid, competitor }) => (competitor ? [{ bid, competitor }] : []));
  return { bids: all.map(({ bid }) => bid), competitors: all.map(({ competitor }) => competitor) };
}
