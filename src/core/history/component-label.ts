import type { TextKey } from '../text/text.ts';

/** What is done to components in one step, and what the step is called: in the log, beside undo, and as the last change on a page. */
export const COMPONENT_LABELS = {
  edit: 'history.componentsEdit',
  paste: 'history.componentsPaste',
  fill: 'history.componentsFill',
  clear: 'history.componentsClear',
  add: 'history.componentsAdd',
  remove: 'history.componentsRemove',
  move: 'history.componentsMove',
  copy: 'history.componentsCopy',
  takeOff: 'history.componentsTakeOff',
} as const satisfies Record<string, TextKey>;
