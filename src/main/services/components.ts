import { AppError } from '#core/api/errors.ts';
import { COMPONENT_LABELS } from '#core/history/component-label.ts';
import type { Component } from '#core/project/project.ts';
import { withoutComponentLinks } from './component-links.ts';
import type { HandlersOf, ServiceContext, Store } from './ports.ts';
import { rowChanges } from './rows.ts';
import { unlocked } from './unlocked.ts';
import { write } from './write.ts';

export function createComponentHandlers({ store }: ServiceContext): HandlersOf<'components'> {
  return {
    'components.apply'({ alternative, label, put, remove }) {
      const { project } = unlocked(store, alternative);
      const wanted = new Set(put.flatMap(({ declaration }) => declaration ?? []));
      const known = store.declarationsById([...wanted]);
      for (const id of wanted) if (!known.has(id)) throw new AppError('not-found', { entity: 'declaration', id });

      const rows = put.map((row) => ({ ...withOwnMark(store, row), alternative }));
      const changes = rowChanges(store, 'component', alternative, rows, remove);
      const step = { key: COMPONENT_LABELS[label], params: { count: changes.length } };
      write(store, step, project, withoutComponentLinks(store, project, changes));
      return null;
    },
  };
}

/** The row without the mark that its declaration was replaced, where the person has chosen another declaration. */
function withOwnMark<Row extends Component>(store: Store, row: Row): Row {
  if (row.declarationReplaced == null) return row;
  const before = store.get('component', row.id);
  const isAnother = before !== null && (before.declaration ?? null) !== (row.declaration ?? null);
  return isAnother ? { ...row, declarationReplaced: null } : row;
}
