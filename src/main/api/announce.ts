import type { Applied, Store } from '../services/ports.ts';
import type { EventHub } from './events.ts';

/** The store, telling of every write: whichever service made it, every window hears. */
export function announcing(store: Store, { emit }: Pick<EventHub, 'emit'>): Store {
  const announce = (applied: Applied): Applied => {
    emit({
      type: 'changed',
      projects: applied.projects,
      declarations: applied.changes.some(({ entity }) => entity === 'declaration'),
      history: store.history(),
    });
    return applied;
  };
  return {
    ...store,
    commit: (changeSet) => announce(store.commit(changeSet)),
    undo: () => announce(store.undo()),
    redo: () => announce(store.redo()),
  };
}
