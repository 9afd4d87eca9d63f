import { keepPreviousData, useQuery } from '@tanstack/react-query';

/** Questions that one call takes; a long list is asked in several, so that other calls come between. */
const ASKED_AT_ONCE = 500;

/** What is found for the rows of a list while it is checked. */
export interface LookUp<Found> {
  /** By the key of the question; while others are looked for, those of the questions before. */
  readonly found: ReadonlyMap<string, Found>;
  readonly isSearching: boolean;
  /** Why it is not known what there is; null: it is. */
  readonly failure: { readonly error: Error; readonly retry: () => void } | null;
}

const NONE: ReadonlyMap<string, never> = new Map<string, never>();

/**
 * Looks up what the library has for questions.
 * @param call its name among the calls
 * @param ask answers a part of the questions, by their keys
 */
export function useLookUp<Asked, Found>(
  call: string,
  questions: readonly Asked[],
  ask: (part: Asked[]) => Promise<readonly (readonly [key: string, Found])[]>,
): LookUp<Found> {
  const {
    data = NONE,
    isFetching,
    error,
    refetch,
  } = useQuery({
    queryKey: [call, questions],
    queryFn: async () => {
      const found = new Map<string, Found>();
      for (let from = 0; from < questions.length; from += ASKED_AT_ONCE) {
        const answers = await ask(questions.slice(from, from + ASKED_AT_ONCE));
        for (const [key, answer] of answers) found.set(key, answer);
      }
      return found;
    },
    // The library may be added to meanwhile: an answer holds only as long as its list is shown.
    gcTime: 0,
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  return {
    found: data,
    isSearching: isFetching,
    failure: error && !isFetching ? { error, retry: () => void refetch() } : null,
  };
}
