import { Check } from 'lucide-react';
import type { ListSheet } from '#core/sheet/list-sheet.ts';
import { saidOf } from '#core/sheet/said-mapping.ts';
import type { TextKey, TextParams } from '#core/text/text.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { useActions, useUndoableNotice } from './ActionsProvider.tsx';

export interface TakeIn<Field> {
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
  /** Remembers what a person has said of the columns under the sheet's headings. */
  readonly remember?: {
    readonly sheet: ListSheet<Field>;
    readonly mapping: readonly (Field | null)[];
    readonly store: (said: { headings: string[]; mapping: (Field | 'unused' | null)[] }) => Promise<unknown>;
  };
  readonly onDone: () => void;
}

/** Takes a list that was checked into the project, as one step that can be undone. */
export function useTakeIn<Field = never>(taken: TakeIn<Field>): void {
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
        if (remember && remember.sheet.headingRow !== null) {
          const { headings, proposed } = remember.sheet;
          await remember.store({ headings: [...headings], mapping: saidOf(remember.mapping, proposed) });
        }
      },
    },
  ]);
}
