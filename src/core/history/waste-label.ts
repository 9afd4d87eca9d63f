import type { TextKey } from '../text/text.ts';

/** What is done to waste deliveries in one step, and what the step is called. */
export const WASTE_LABELS = {
  edit: 'history.wasteEdit',
  paste: 'history.wastePaste',
  fill: 'history.wasteFill',
  clear: 'history.wasteClear',
  add: 'history.wasteAdd',
  remove: 'history.wasteRemove',
  import: 'history.wasteImport',
} as const satisfies Record<string, TextKey>;
