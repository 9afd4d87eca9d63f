import { groupBy } from '../group-by.ts';
import type { BidProblemCode } from '../sheet/bid-problem.ts';
import type { ReadBid } from '../sheet/bid-rows.ts';
import { noteAfter, planLog, type LogPlanInput, type Placed, type PlannedLogRow } from '../sheet/log-plan.ts';
import { foldText } from '../text/fold.ts';
import type { Bid } from './bid.ts';

type PlacedBid = Bid & Placed;

/** What a row of a list becomes among the bids. */
export type PlannedBid = PlannedLogRow<ReadBid, PlacedBid, BidProblemCode>;

/** What a list changes among the bids. A row is the bid of the bidder it names; what the list does not say stays as it was. */
export function planBids(input: LogPlanInput<ReadBid, PlacedBid>): PlannedBid[] {
  const nameOf = ({ bidder }: Pick<Bid, 'bidder'>) => foldText((bidder ?? '').trim());
  const byBidder = groupBy(input.known, nameOf);
  return planLog<BidProblemCode, ReadBid, PlacedBid>(input, {
    become: (read, before, made) => ({ ...(before ?? made), ...told(read, before) }),
    alike: (read) => (read.bidder === null ? [] : (byBidder.get(nameOf(read)) ?? [])),
  });
}

function told(read: ReadBid, before: Bid | undefined): Omit<Bid, 'id'> {
  const { period, indicator, elements, areaBasis } = read;
  const saysStamp = [period, indicator, elements, read.area].some((said) => said !== null);
  const method = {
    ...before?.method,
    ...(period !== null && { referenceStudyPeriod: period }),
    ...(indicator !== null && { indicator }),
    ...(elements !== null && { elements }),
    // An area is of the kind that its own heading says: of another, or of none that is said.
    ...(read.area !== null && { areaBasis }),
  };
  const saysModules = Object.keys(read.modules).length > 0;
  return {
    bidder: read.bidder ?? before?.bidder,
    price: read.price ?? before?.price,
    area: read.area ?? before?.area,
    method: saysStamp ? method : before?.method,
    epdShare: read.epdShare ?? before?.epdShare,
    modules: saysModules ? { ...before?.modules, ...read.modules } : before?.modules,
    note: noteAfter(read, before),
  };
}
