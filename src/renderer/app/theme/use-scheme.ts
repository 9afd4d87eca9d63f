import { useSyncExternalStore } from 'react';
import type { Settings } from '#core/api/contract.ts';
import type { Scheme } from '#core/design/tokens.ts';

const DARK = '(prefers-color-scheme: dark)';

/** Light or dark: the person's choice, or the operating system's, followed as it changes. */
export function useScheme(choice: Settings['theme']): Scheme {
  const systemIsDark = useSyncExternalStore(follow, () => matchMedia(DARK).matches);
  if (choice !== 'system') return choice;
  return systemIsDark ? 'dark' : 'light';
}

function follow(listener: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
