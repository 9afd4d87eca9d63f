import type { SiteMapping } from '#core/sheet/site-columns.ts';
import { findSiteSheet, type SiteSheet } from '#core/sheet/site-header.ts';
import { api } from '#renderer/client/api.ts';
import { useSheetList, type ListWork, type ReadList } from '#renderer/client/use-sheet-list.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';

/** An energy log that was read, before its rows become entries. */
export type ReadSiteList = ReadList<SiteSheet, SiteMapping>;

/** One energy log at a time. Nothing is stored here. */
export function useSiteList(): ListWork<SiteSheet, SiteMapping> {
  const t = useText();
  return useSheetList({
    job: 'siteEntries.read',
    find: findSiteSheet,
    mappingOf: (headings) => api.call('siteEntries.mapping', { headings }),
    clipboard: t('list.clipboard'),
  });
}
