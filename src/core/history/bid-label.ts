import type { TextKey } from '../text/text.ts';

/** What is done to bids in one step, and what the step is called. */
export const BID_LABELS = {
  edit: 'history.bidEdit',
  paste: 'history.bidPaste',
  fill: 'history.bidFill',
  clear: 'history.bidClear',
  add: 'history.bidAdd',
  remove: 'history.bidRemove',
  import: 'history.bidImport',
} as const satisfies Record<string, TextKey>;
