import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { registrationKey } from '#core/declaration/registration.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { DeliveredField } from '#core/sheet/delivered-columns.ts';
import { findDeliveredSheet, type DeliveredSheet } from '#core/sheet/delivered-header.ts';
import type { DeliveredRow } from '#core/sheet/delivered-rows.ts';
import { api } from '#renderer/client/api.ts';
import { useJob } from '#renderer/client/jobs.ts';
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

/** Numbers that one call takes; a long list is asked in several, so that other calls come between. */
const ASKED_AT_ONCE = 500;
const NONE: ReadonlyMap<string, Declaration> = new Map();

/** What the library has under the rows' numbers, by number. */
export function useDeclarationsByNumber(rows: readonly DeliveredRow[]): {
  readonly byNumber: ReadonlyMap<string, Declaration>;
  readonly isSearching: boolean;
} {
  const numbers = [...new Set(rows.flatMap(({ registration }) => registration ?? []))];
  const { data = NONE, isFetching } = useQuery({
    queryKey: ['declarations.byNumber', numbers],
    queryFn: () => lookUp(numbers),
    // The library may be added to meanwhile: an answer holds only as long as its list is shown.
    gcTime: 0,
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  return { byNumber: data, isSearching: isFetching };
}

async function lookUp(numbers: readonly string[]): Promise<ReadonlyMap<string, Declaration>> {
  const found = new Map<string, Declaration>();
  for (let from = 0; from < numbers.length; from += ASKED_AT_ONCE) {
    const asked = numbers.slice(from, from + ASKED_AT_ONCE);
    const declarations = await api.call('declarations.byNumber', { numbers: asked });
    asked.forEach((number, index) => {
      const declaration = declarations[index];
      if (declaration) found.set(registrationKey(number) ?? '', declaration);
    });
  }
  return found;
}
