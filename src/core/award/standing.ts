import { MODULES, type Module } from '../declaration/life-cycle-module.ts';
import type { Asked } from './asked.ts';
import type { Award, Bid, Weights } from './bid.ts';
import { bidFootprint, type Footprint } from './footprint.ts';
import { peerGaps, type PeerGap } from './peer-parts.ts';
import type { Competitor } from './ranking.ts';
import { scopeCheck, type Gap } from './scope-check.ts';

/** What a bid lacks beside its account. */
export type OfferGap = { readonly code: 'price-missing' | 'price-zero' | 'quality-missing' };
/** A footprint that has no points by any formula. */
export type FootprintGap = { readonly code: 'footprint-not-positive' };
/** A figure that is not required of all, and so counts for nobody. */
export type BesideGap = { readonly code: 'module-beside'; readonly module: Module };
export type BidGap = Gap | OfferGap | FootprintGap | BesideGap | PeerGap;

/** How a bid stands before it is scored. */
export interface BidStanding<B extends Bid = Bid> {
  readonly bid: B;
  readonly footprint: Footprint;
  readonly gaps: readonly BidGap[];
  /** Those of the gaps that keep it out of the ranking. */
  readonly stoppedBy: readonly BidGap[];
  /** Null: something keeps it out of the ranking. */
  readonly competitor: Competitor | null;
}

/**
 * A bid held against what was asked, and beside the others. What is not on the same scope, or lacks what it is scored by, is in no ranking and says why.
 * @param peers the other bids that can be ranked
 */
export function bidStanding<B extends Bid>(
  bid: B,
  asked: Asked,
  { filling }: Pick<Award, 'filling'>,
  weights: Weights,
  peers: readonly Bid[] = [],
): BidStanding<B> {
  const footprint = bidFootprint(bid, asked, filling);
  const account = {
    area: bid.area ?? null,
    stamp: bid.method ?? {},
    modules: bid.modules ?? {},
    incomplete: {},
    epdShare: bid.epdShare ?? null,
  };
  const gaps: BidGap[] = [
    ...offerGaps(bid, footprint, weights),
    ...scopeCheck(account, asked),
    ...peerGaps(bid, asked, peers),
    ...besideGaps(bid, asked),
  ];
  const stoppedBy = gaps.filter((gap) => isStopping(gap, footprint, weights));
  const { price, quality } = bid;
  const { perArea } = footprint;
  const competes = stoppedBy.length === 0 && (perArea !== null || weights.footprint === 0);
  return {
    bid,
    footprint,
    gaps,
    stoppedBy,
    // A price of 0 has no points, and is let be only where prices have no weight.
    competitor: competes
      ? {
          id: bid.id,
          price: price || null,
          perArea: perArea !== null && perArea > 0 ? perArea : null,
          quality: quality ?? null,
        }
      : null,
  };
}

function offerGaps({ price, quality }: Bid, { perArea }: Footprint, weights: Weights): (OfferGap | FootprintGap)[] {
  const gaps: (OfferGap | FootprintGap)[] = [];
  if (weights.price > 0 && price == null) gaps.push({ code: 'price-missing' });
  if (weights.price > 0 && price === 0) gaps.push({ code: 'price-zero' });
  if (weights.quality > 0 && quality == null) gaps.push({ code: 'quality-missing' });
  if (perArea !== null && perArea <= 0) gaps.push({ code: 'footprint-not-positive' });
  return gaps;
}

function besideGaps({ modules }: Bid, { method }: Asked): BesideGap[] {
  return MODULES.filter((module) => !method.modules.includes(module) && (modules?.[module] ?? 0) !== 0).map(
    (module) => {
      return { code: 'module-beside', module };
    },
  );
}

/** Whether a bid with the gap cannot be set beside others. What the client filled, or what only wants an explanation, does not stop it. */
function isStopping(gap: BidGap, { modules }: Footprint, weights: Weights): boolean {
  switch (gap.code) {
    case 'price-missing':
    case 'price-zero':
    case 'quality-missing':
      return true;
    default:
      // Without a weight the footprint decides nothing, and nobody is kept out for it.
      return weights.footprint > 0 && stopsFootprint(gap, modules);
  }
}

function stopsFootprint(gap: Exclude<BidGap, OfferGap>, modules: Footprint['modules']): boolean {
  switch (gap.code) {
    case 'module-missing':
      return !modules.some(({ module, filled }) => module === gap.module && filled !== null);
    case 'not-stated':
      return gap.setting !== 'elements';
    case 'module-beside':
    case 'part-narrower':
    case 'area-differs':
    case 'epd-share-missing':
    case 'epd-share-low':
      return false;
    case 'setting-differs':
    case 'parts-missing':
    case 'parts-beside':
    case 'parts-fewer':
    case 'parts-unstated':
    case 'area-missing':
    case 'footprint-not-positive':
      return true;
  }
}
