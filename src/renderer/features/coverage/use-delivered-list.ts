import { registrationKey } from '#core/declaration/registration.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { DeliveredField } from '#core/sheet/delivered-columns.ts';
import { findDeliveredSheet, type DeliveredSheet } from '#core/sheet/delivered-header.ts';
import type { DeliveredRow } from '#core/sheet/delivered-rows.ts';
import { api } from '#renderer/client/api.ts';
import { useJob } from '#renderer/client/jobs.ts';
import { useLookUp, type LookUp } from '#renderer/client/use-look-up.ts';
import { useSheetList, type ListWork, type ReadList } from '#renderer/client/use-sheet-list.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';

/** A list of deliveries that was read, before its rows become delivered products. */
export type ReadDeliveries = ReadList<DeliveredSheet, DeliveredField>;

/** One list of deliveries at a time. Nothing is stored here. */
export function useDeliveredList(): ListWork<DeliveredSheet, DeliveredField> {
  const t = useText();
  return useSheetList({
    reading: useJob('deliveredProducts.read'),
    find: findDeliveredSheet,
    mappingOf: (headings) => api.call('deliveredProducts.mapping', { headings }),
    clipboard: t('list.clipboard'),
  });
}

/** What the library has under the rows' numbers, by number. */
export function useDeclarationsByNumber(rows: readonly DeliveredRow[]): LookUp<Declaration> {
  const numbers = [...new Set(rows.flatMap(({ registration }) => registration ?? []))];
  return useLookUp('declarations.byNumber', numbers, async (part) => {
    const declarations = await api.call('declarations.byNumber', { numbers: part });
    return part.flatMap((number, index) => {
      const declaration = declarations[index];
      return declaration ? [[registrationKey(number) ?? '', declaration] as const] : [];
    });
  });
}
