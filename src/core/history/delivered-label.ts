import type { TextKey } from '../text/text.ts';

/** What is done to delivered products in one step, and what the step is called. */
export const DELIVERED_LABELS = {
  edit: 'history.deliveredEdit',
  paste: 'history.deliveredPaste',
  fill: 'history.deliveredFill',
  clear: 'history.deliveredClear',
  add: 'history.deliveredAdd',
  remove: 'history.deliveredRemove',
  import: 'history.deliveredImport',
  absent: 'history.epdAbsent',
} as const satisfies Record<string, TextKey>;
