import type { TakeOffField } from '#core/sheet/take-off-columns.ts';
import { findTakeOffSheet, type TakeOffSheet } from '#core/sheet/take-off-header.ts';
import { api } from '#renderer/client/api.ts';
import { useJob } from '#renderer/client/jobs.ts';
import { useLookUp, type LookUp } from '#renderer/client/use-look-up.ts';
import { useSheetList, type ListWork, type ReadList } from '#renderer/client/use-sheet-list.ts';
import { today } from '#renderer/components/text/today.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { keyOf, type Asked, type Proposed } from './take-off.logic.ts';

/** A take-off that was read, before its rows are made components. */
export type TakeOffList = ReadList<TakeOffSheet, TakeOffField>;

/** One take-off at a time. Nothing is stored here. */
export function useTakeOff(): ListWork<TakeOffSheet, TakeOffField> {
  const t = useText();
  return useSheetList({
    reading: useJob('takeOff.read'),
    find: findTakeOffSheet,
    mappingOf: (headings) => api.call('takeOff.mapping', { headings }),
    clipboard: t('list.clipboard'),
  });
}

/** Declarations proposed for the questions, by {@link keyOf}; null where there is none. */
export function useProposals(questions: readonly Asked[]): LookUp<Proposed | null> {
  return useLookUp('declarations.propose', questions, async (components) => {
    const { proposals, declarations } = await api.call('declarations.propose', { components, today: today() });
    const byId = new Map(declarations.map((declaration) => [declaration.id, declaration]));
    return components.map((asked, index) => {
      const proposal = proposals[index];
      const declaration = proposal && byId.get(proposal.declaration);
      return [keyOf(asked), declaration ? { declaration, why: proposal.why } : null] as const;
    });
  });
}
