import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TakeOffField } from '#core/sheet/take-off-columns.ts';
import { findTakeOffSheet, type TakeOffSheet } from '#core/sheet/take-off-header.ts';
import { api } from '#renderer/client/api.ts';
import { useJob } from '#renderer/client/jobs.ts';
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

/** Questions that one call takes; a long list is asked in several, so that other calls come between. */
const ASKED_AT_ONCE = 500;

export interface Proposals {
  /** By {@link keyOf}, null where there is none; while others are looked for, those of the questions before. */
  readonly found: ReadonlyMap<string, Proposed | null>;
  readonly isSearching: boolean;
  /** Why it is not known whether there are any; null: it is. */
  readonly error: Error | null;
  readonly retry: () => void;
}

const NONE: ReadonlyMap<string, Proposed | null> = new Map();

/** Declarations proposed for the questions. */
export function useProposals(questions: readonly Asked[]): Proposals {
  const {
    data = NONE,
    isFetching,
    error,
    refetch,
  } = useQuery({
    queryKey: ['declarations.propose', questions],
    queryFn: () => propose(questions),
    // What components use changes with every edit: an answer holds only as long as its list is shown.
    gcTime: 0,
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  return { found: data, isSearching: isFetching, error, retry: () => void refetch() };
}

async function propose(questions: readonly Asked[]): Promise<ReadonlyMap<string, Proposed | null>> {
  const found = new Map<string, Proposed | null>();
  for (let from = 0; from < questions.length; from += ASKED_AT_ONCE) {
    const components = questions.slice(from, from + ASKED_AT_ONCE);
    const { proposals, declarations } = await api.call('declarations.propose', { components, today: today() });
    const byId = new Map(declarations.map((declaration) => [declaration.id, declaration]));
    components.forEach((asked, index) => {
      const proposal = proposals[index];
      const declaration = proposal && byId.get(proposal.declaration);
      found.set(keyOf(asked), declaration ? { declaration, why: proposal.why } : null);
    });
  }
  return found;
}
