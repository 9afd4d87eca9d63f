import { createContext, useContext, type ReactNode } from 'react';
import type { KeptText } from '#core/api/held-text.ts';

/** Where texts that stand in cells without being stored are kept until the program is opened again. */
export interface KeptTexts {
  /** What a grid held when the program was last open. */
  readonly recall: (sheet: string) => readonly KeptText[];
  /** All that a grid holds now. */
  readonly keep: (sheet: string, texts: readonly KeptText[]) => void;
}

const Context = createContext<KeptTexts>({ recall: () => [], keep: () => undefined });

export function KeptTextsProvider({ kept, children }: { readonly kept: KeptTexts; readonly children: ReactNode }) {
  return <Context value={kept}>{children}</Context>;
}

export function useKeptTexts(): KeptTexts {
  return useContext(Context);
}
