import type { TextKey } from '../text/text.ts';

/** What is done to entries of a site's energy log in one step, and what the step is called. */
export const SITE_LABELS = {
  edit: 'history.siteEdit',
  paste: 'history.sitePaste',
  fill: 'history.siteFill',
  clear: 'history.siteClear',
  add: 'history.siteAdd',
  remove: 'history.siteRemove',
  import: 'history.siteImport',
  fleet: 'history.siteFleet',
} as const satisfies Record<string, TextKey>;
