import { Check } from 'lucide-react';
import type { TextKey, TextParams } from '#core/text/text.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { useActions, useUndoableNotice } from './ActionsProvider.tsx';

export interface TakeIn {
  /** The words of the button, which are the action's name too. */
  readonly action: TextKey;
  /** What is said when it is done. */
  readonly done: TextKey;
  /** Where the list came from, in words. */
  readonly source: string;
  /** Rows that it changes. */
  readonly count: number;
  /** What the words say beside the count. */
  readonly params?: TextParams;
  readonly isReady: boolean;
  readonly store: () => Promise<unknown>;
  /** Remembers how the columns under the sheet's headings are read. */
  readonly remember?: {
    readonly sheet: { readonly headingRow: number | null; readonly headings: readonly string[] };
    readonly store: (headings: string[]) => Promise<unknown>;
  };
  readonly onDone: () => void;
}

/** Takes a list that was checked into the project, as one step that can be undone. */
export function useTakeIn(taken: TakeIn): void {
  const { action, done, source, count, isReady, store, remember, onDone } = taken;
  const params = { count, ...taken.params };
  const t = useText();
  const notifyUndoable = useUndoableNotice();
  useActions([
    {
      id: action,
      label: { key: action, params },
      icon: Check,
      enabled: count > 0 && isReady,
      run: async () => {
        await store();
        notifyUndoable(t(done, { ...params, file: source }));
        onDone();
        if (remember && remember.sheet.headingRow !== null) await remember.store([...remember.sheet.headings]);
      },
    },
  ]);
}
