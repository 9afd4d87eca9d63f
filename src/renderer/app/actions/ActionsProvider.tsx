import {
  createContext,
  use,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { api } from '#renderer/client/api.ts';
import { transport } from '#renderer/client/transport.ts';
import { useForgetError, useNotify } from '#renderer/components/feedback/notifications.tsx';
import { useText } from '#renderer/components/text/TextProvider.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';
import { isEnabled, type Action } from './action.ts';
import { createActionRegistry, type ActionRegistry } from './registry.ts';
import { editsText, isMac, matchesShortcut } from './shortcut.ts';

interface Actions {
  readonly registry: ActionRegistry;
  readonly run: (action: Action) => void;
  /** Says what was done, with a button that undoes it for as long as this step is the one that undo takes back. */
  readonly offerUndo: (text: string, step: string) => void;
}

const ActionsContext = createContext<Actions | null>(null);

function useRegistry(): Actions {
  const actions = use(ActionsContext);
  if (!actions) throw new Error('ActionsProvider is missing above this component');
  return actions;
}

/** Holds the registry, runs actions, tells when one fails, and listens for their shortcuts. */
export function ActionsProvider({ children }: { readonly children: ReactNode }) {
  const notify = useNotify();
  const forgetError = useForgetError();
  const errorText = useErrorText();
  const t = useText();
  const [registry] = useState(createActionRegistry);
  const offer = useRef<{ readonly step: string; readonly withdraw: () => void } | null>(null);

  const run = (action: Action) => {
    if (!isEnabled(action)) return;
    forgetError();
    // Starting inside the promise turns what an action throws at once into a rejection like any other.
    void Promise.resolve()
      .then(() => action.run())
      .catch((error: unknown) => notify({ kind: 'error', text: errorText(error) }));
  };

  useEffect(() => {
    const mac = isMac();
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || modalIsOpen()) return;
      const editing = editsText(event.target);
      const action = registry
        .all()
        .findLast(
          (candidate) =>
            (!editing || candidate.whileEditing) &&
            candidate.shortcuts?.some((shortcut) => matchesShortcut(shortcut, event, mac)),
        );
      if (!action) return;
      event.preventDefault();
      run(action);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });

  const offerUndo = (text: string, step: string) => {
    const undo = () => {
      const action = registry.find('history.undo');
      if (action) run(action);
    };
    offer.current = { step, withdraw: notify({ text, action: { label: t('action.undo'), run: undo } }) };
  };

  useEffect(
    () =>
      transport.onEvent((event) => {
        if (event.type !== 'changed' || event.history.undoId === offer.current?.step) return;
        offer.current?.withdraw();
        offer.current = null;
      }),
    [],
  );

  return <ActionsContext value={{ registry, run, offerUndo }}>{children}</ActionsContext>;
}

/** A dialog that holds the focus holds the keyboard too. */
function modalIsOpen(): boolean {
  return document.querySelector('[role=dialog][aria-modal=true], [role=alertdialog]') !== null;
}

/** Offers actions while the calling component is shown. */
export function useActions(actions: readonly Action[]): void {
  const { registry } = useRegistry();
  const [owner] = useState(() => Symbol('actions'));
  // Without dependencies: actions close over what the component shows, and the registry knows when nothing looks new.
  useLayoutEffect(() => registry.offer(owner, actions));
  useLayoutEffect(() => () => registry.withdraw(owner), [registry, owner]);
}

/** The offered action of this id; null while nothing offers it. */
export function useAction(id: string): Action | null {
  const { registry } = useRegistry();
  return useSyncExternalStore(registry.subscribe, () => registry.find(id));
}

/** Every offered action. */
export function useAllActions(): readonly Action[] {
  const { registry } = useRegistry();
  return useSyncExternalStore(registry.subscribe, registry.all);
}

/** Runs an action; what it throws is told in a line at the foot. */
export function useRunAction(): (action: Action) => void {
  return useRegistry().run;
}

/** Says what was done, with a button that undoes it. `changed` tells whether the call that it follows stored a step at all. */
export function useUndoableNotice(): (text: string, changed?: boolean) => void {
  const { offerUndo } = useRegistry();
  const notify = useNotify();
  const say = async (text: string) => {
    const { undoId } = await api.call('history.state', {});
    if (undoId === null) notify({ text });
    else offerUndo(text, undoId);
  };
  return (text, changed = true) => {
    if (changed) say(text).catch(() => notify({ text }));
    else notify({ text });
  };
}
