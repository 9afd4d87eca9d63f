import { COMMON_PROBLEMS, QUANTITY_PROBLEMS, type CommonProblemCode, type ListProblem } from './list-problem.ts';

/** What a list of bids leaves in doubt, beside what all lists do. */
export const OWN_BID_PROBLEMS = ['bidder-missing', 'not-codes', 'share-too-large', 'not-years'] as const;
export type BidProblemCode = CommonProblemCode | (typeof OWN_BID_PROBLEMS)[number];
export const BID_PROBLEMS: readonly BidProblemCode[] = [...QUANTITY_PROBLEMS, ...COMMON_PROBLEMS, ...OWN_BID_PROBLEMS];

export type BidProblem = ListProblem<BidProblemCode>;
