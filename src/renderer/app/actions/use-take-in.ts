import { Check } from 'lucide-react';
import type { TextKey } from '#core/text/text.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { useActions, useUndoableNotice } from './ActionsProvider.tsx';

export interface TakeIn {
  /** The words of the button, which are the action's name too. */
  readonly action: TextKey;
  /** What is said when it is done. */
  readonly done: TextKey;
  readonly list: {
    /** Where it came from, in words. */
    readonly source: string;
    readonly sheet: { readonly headingRow: number | null; readonly headings: readonly string[] };
  };
  /** Rows that it changes. */
  readonly count: number;
  readonly isReady: boolean;
  readonly store: () => Promise<unknown>;
  /** Remembers how the columns under these headings are read. */
  readonly remember: (headings: string[]) => Promise<unknown>;
  readonly onDone: () => void;
}

/** Takes a list that was checked into the project, as one step that can be undone. */
export function useTakeIn({ action, done, list, count, isReady, store, remember, onDone }: TakeIn): void {
  const t = useText();
  const notifyUndoable = useUndoableNotice();
  useActions([
    {
      id: action,
      label: { key: action, params: { count } },
      icon: Check,
      enabled: count > 0 && isReady,
      run: async () => {
        await store();
        notifyUndoable(t(done, { count, file: list.source }));
        onDone();
        if (list.sheet.headingRow !== null) await remember([...list.sheet.headings]);
      },
    },
  ]);
}
