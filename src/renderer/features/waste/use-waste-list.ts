import type { WasteField } from '#core/sheet/waste-columns.ts';
import { findWasteSheet, type WasteSheet } from '#core/sheet/waste-header.ts';
import { api } from '#renderer/client/api.ts';
import { useJob } from '#renderer/client/jobs.ts';
import { useSheetList, type ListWork, type ReadList } from '#renderer/client/use-sheet-list.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';

/** A waste log that was read, before its rows become deliveries. */
export type ReadWasteList = ReadList<WasteSheet, WasteField>;

/** One waste log at a time. Nothing is stored here. */
export function useWasteList(): ListWork<WasteSheet, WasteField> {
  const t = useText();
  return useSheetList({
    reading: useJob('wasteDeliveries.read'),
    find: findWasteSheet,
    mappingOf: (headings) => api.call('wasteDeliveries.mapping', { headings }),
    clipboard: t('list.clipboard'),
  });
}
