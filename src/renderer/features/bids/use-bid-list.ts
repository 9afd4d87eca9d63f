import type { BidField } from '#core/sheet/bid-columns.ts';
import { findBidSheet, type BidSheet } from '#core/sheet/bid-header.ts';
import { api } from '#renderer/client/api.ts';
import { useJob } from '#renderer/client/jobs.ts';
import { useSheetList, type ListWork, type ReadList } from '#renderer/client/use-sheet-list.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';

/** A list of bids that was read, before its rows become bids. */
export type ReadBidList = ReadList<BidSheet, BidField>;

/** One list of bids at a time. Nothing is stored here. */
export function useBidList(): ListWork<BidSheet, BidField> {
  const t = useText();
  return useSheetList({
    reading: useJob('bids.read'),
    find: findBidSheet,
    mappingOf: (headings) => api.call('bids.mapping', { headings }),
    clipboard: t('list.clipboard'),
  });
}
