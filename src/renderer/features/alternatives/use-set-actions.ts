import { Copy, Plus, Trash2 } from 'lucide-react';
import { useActions, useUndoableNotice } from '#renderer/app/actions/index.ts';
import { useChange } from '#renderer/client/queries.ts';
import { useText } from '#renderer/components/text/TextProvider.tsx';

/** What can be done with the open alternative among the others: a new one, a copy of it, or without it. */
export function useSetOfAlternativesActions({
  id,
  name,
  onShow,
  onNew,
}: {
  readonly id: string;
  readonly name: string;
  readonly onShow: (id: string) => void;
  readonly onNew: () => void;
}): void {
  const t = useText();
  const copy = useChange('alternatives.copy');
  const remove = useChange('alternatives.remove');
  const notifyUndoable = useUndoableNotice();
  useActions([
    { id: 'alternatives.new', label: { key: 'alternatives.new' }, icon: Plus, run: onNew },
    {
      id: 'alternatives.copy',
      label: { key: 'alternatives.copy', params: { name } },
      shortLabel: { key: 'alternatives.copyShort' },
      icon: Copy,
      run: async () => {
        const made = await copy.mutateAsync({ id, name: t('alternatives.copyName', { name }) });
        onShow(made.id);
      },
    },
    {
      id: 'alternatives.remove',
      label: { key: 'alternatives.remove', params: { name } },
      icon: Trash2,
      run: async () => {
        await remove.mutateAsync({ id });
        notifyUndoable(t('alternatives.removed', { name }));
      },
    },
  ]);
}
