import type { HandlersOf, ServiceContext } from './ports.ts';

export function createHistoryHandlers({ store }: ServiceContext): HandlersOf<'history'> {
  return {
    'history.state': () => store.history(),
    'history.list': ({ limit }) => store.log(limit),
    'history.undo'() {
      store.undo();
      return store.history();
    },
    'history.redo'() {
      store.redo();
      return store.history();
    },
  };
}
