import { useSyncExternalStore } from 'react';
import type { Settings } from '#core/api/contract.ts';
import type { Scheme } from '#core/design/tokens.ts';

/** Light or dark: the person's choice, or the operating system's, followed as it changes. Paper is always light. */
export function useScheme(choice: Settings['theme']): Scheme {
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  const isPrinted = useMedia('print');
  if (isPrinted) return 'light';
  if (choice !== 'system') return choice;
  return systemIsDark ? 'dark' : 'light';
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}
