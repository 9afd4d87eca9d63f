import { found } from './found.ts';
import type { HandlersOf, ServiceContext } from './ports.ts';
import { rowChanges } from './rows.ts';
import { write } from './write.ts';

/** What a project considered and chose, and the support it applies for. */
export function createChoiceHandlers({ store }: ServiceContext): HandlersOf<'choices' | 'grants'> {
  return {
    'choices.apply'({ project: id, put, remove }) {
      const project = found(store, 'project', id).id;
      const rows = put.map((row) => ({ ...row, project }));
      const changes = rowChanges(store, 'choice', project, rows, remove);
      write(store, { key: 'history.choicesChanged', params: { count: changes.length } }, project, changes);
      return null;
    },

    'grants.apply'({ project: id, put, remove }) {
      const project = found(store, 'project', id).id;
      const rows = put.map((row) => ({ ...row, project }));
      const changes = rowChanges(store, 'grant', project, rows, remove);
      write(store, { key: 'history.grantsChanged', params: { count: changes.length } }, project, changes);
      return null;
    },
  };
}
