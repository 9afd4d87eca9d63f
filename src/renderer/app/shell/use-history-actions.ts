import { Redo2, Undo2 } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import type { HistoryState } from '#core/api/contract.ts';
import { useCall, useChange } from '#renderer/client/queries.ts';
import { transport } from '#renderer/client/transport.ts';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { useAction, useActions, useRunAction, useUndoableNotice } from '../actions/index.ts';

/** Offers undo and redo through the whole program, each saying what it will undo. */
export function useHistoryActions(): void {
  const t = useText();
  const notify = useNotify();
  const notifyUndoable = useUndoableNotice();
  const state = useCall('history.state', {}).data;
  const undo = useChange('history.undo');
  const redo = useChange('history.redo');
  const undoAction = useAction('history.undo');
  const redoAction = useAction('history.redo');
  const run = useRunAction();

  // What was undone is what can now be redone: the answer tells it, however fast the keys are pressed.
  const undoLast = async () => {
    const now: HistoryState = await undo.mutateAsync({});
    if (!now.redo) return;
    notify({
      text: t('action.undone', { what: t(now.redo.key, now.redo.params) }),
      ...(redoAction ? { action: { label: t('action.redo'), run: () => run(redoAction) } } : {}),
    });
  };
  const redoLast = async () => {
    const now: HistoryState = await redo.mutateAsync({});
    if (now.undo) notifyUndoable(t('action.redone', { what: t(now.undo.key, now.undo.params) }));
  };

  useActions([
    {
      id: 'history.undo',
      label: state?.undo
        ? { key: 'action.undoWhat', params: { what: t(state.undo.key, state.undo.params) } }
        : { key: 'action.undo' },
      shortLabel: { key: 'action.undo' },
      icon: Undo2,
      shortcuts: ['Mod+Z'],
      enabled: state?.undo != null,
      run: undoLast,
    },
    {
      id: 'history.redo',
      label: state?.redo
        ? { key: 'action.redoWhat', params: { what: t(state.redo.key, state.redo.params) } }
        : { key: 'action.redo' },
      shortLabel: { key: 'action.redo' },
      icon: Redo2,
      shortcuts: ['Mod+Y', 'Mod+Shift+Z'],
      enabled: state?.redo != null,
      run: redoLast,
    },
  ]);

  const chooseInMenu = useEffectEvent((which: 'undo' | 'redo') => {
    const action = which === 'undo' ? undoAction : redoAction;
    if (action) run(action);
  });
  useEffect(
    () =>
      transport.onEvent((event) => {
        if (event.type === 'action') chooseInMenu(event.action);
      }),
    [],
  );
}
