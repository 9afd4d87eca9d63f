import type { TextKey } from '../text/text.ts';

/** What is done to cost lines in one step, and what the step is called. */
export const COST_LABELS = {
  edit: 'history.costEdit',
  paste: 'history.costPaste',
  fill: 'history.costFill',
  clear: 'history.costClear',
  add: 'history.costAdd',
  remove: 'history.costRemove',
  import: 'history.costImport',
} as const satisfies Record<string, TextKey>;
