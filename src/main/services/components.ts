import { AppError } from '#core/api/errors.ts';
import type { ParsedInput } from '#core/api/contract.ts';
import type { HandlersOf, ServiceContext } from './ports.ts';
import { rowChanges } from './rows.ts';
import { unlocked } from './unlocked.ts';
import { write } from './write.ts';

const LABELS = {
  edit: 'history.componentsEdit',
  paste: 'history.componentsPaste',
  fill: 'history.componentsFill',
  clear: 'history.componentsClear',
  add: 'history.componentsAdd',
  remove: 'history.componentsRemove',
  move: 'history.componentsMove',
} as const satisfies Record<ParsedInput<'components.apply'>['label'], string>;

export function createComponentHandlers({ store }: ServiceContext): HandlersOf<'components'> {
  return {
    'components.apply'({ alternative, label, put, remove }) {
      const { project } = unlocked(store, alternative);
      const wanted = new Set(put.flatMap(({ declaration }) => declaration ?? []));
      const known = store.declarationsById([...wanted]);
      for (const id of wanted) if (!known.has(id)) throw new AppError('not-found', { entity: 'declaration', id });

      const rows = put.map((row) => ({ ...row, alternative }));
      const changes = rowChanges(store, 'component', alternative, rows, remove);
      write(store, { key: LABELS[label], params: { count: changes.length } }, project, changes);
      return null;
    },
  };
}
