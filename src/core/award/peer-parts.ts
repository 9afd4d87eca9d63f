import type { Asked } from './asked.ts';
import type { Bid } from './bid.ts';

/** What a bid has figures for beside the other bids: an account of less is lower by that alone. */
export type PeerGap =
  /** Main parts that another bid has figures for, and this one has none of. */
  | { readonly code: 'parts-fewer'; readonly parts: readonly string[] }
  /** A part that is asked for whole, or another bid has more of, of which this one has only some. */
  | { readonly code: 'part-narrower'; readonly part: string; readonly own: readonly string[] }
  /** Other bids say which parts they are of, and this one does not: it may be of less. */
  | { readonly code: 'parts-unstated' };

/**
 * Holds the parts of a bid beside those of the others. Where the parts are asked for by name, the account's own check tells those that are
 * missing altogether.
 * @param peers the other bids that can be ranked
 */
export function peerGaps(
  { method }: Pick<Bid, 'method'>,
  { method: asked }: Pick<Asked, 'method'>,
  peers: readonly Bid[],
): PeerGap[] {
  const own = method?.elements ?? null;
  const isAsked = (part: string) => asked.elements?.some((one) => part.startsWith(one)) ?? true;
  const others = peers.flatMap((peer) => peer.method?.elements ?? []).filter(isAsked);
  if (own === null) {
    // Where the parts are asked for, the account's own check asks which it is of.
    return asked.elements === null && others.length > 0 ? [{ code: 'parts-unstated' }] : [];
  }
  const lacking = [...new Set([...(asked.elements ?? []), ...others])].filter(
    (part) => !own.some((one) => part.startsWith(one)),
  );
  const ownOf = (part: string) => own.filter((one) => one.startsWith(part));
  const mainParts = [...new Set(lacking.map((part) => part.slice(0, 2)))].toSorted();
  const fewer = asked.elements === null ? mainParts.filter((part) => ownOf(part).length === 0) : [];
  return [
    ...(fewer.length === 0 ? [] : [{ code: 'parts-fewer', parts: fewer } as const]),
    ...mainParts.flatMap((part) => {
      const some = ownOf(part);
      return some.length === 0 ? [] : [{ code: 'part-narrower', part, own: some } as const];
    }),
  ];
}
