import { AppError } from '#core/api/errors.ts';
import { deliveredMappingSchema, type ParsedInput } from '#core/api/contract.ts';
import { DELIVERED_LABELS } from '#core/history/delivered-label.ts';
import type { Change } from '#core/history/change-set.ts';
import { difference, type EntityRecord } from '#core/history/difference.ts';
import { found } from './found.ts';
import type { HandlersOf, ServiceContext, Store } from './ports.ts';
import { rowChanges } from './rows.ts';
import { listReader, mappingHandlers } from './sheet-lists.ts';
import { unlocked } from './unlocked.ts';
import { write } from './write.ts';

type Applied = ParsedInput<'deliveredProducts.apply'>;

export function createDeliveredProductHandlers(context: ServiceContext): HandlersOf<'deliveredProducts'> {
  const { store } = context;
  const mappings = mappingHandlers(store, 'deliveredProducts', deliveredMappingSchema);
  return {
    'deliveredProducts.apply'({ project: id, label, put, remove, components }) {
      const project = found(store, 'project', id).id;
      checkLinks(store, project, put);
      const rows = put.map((row) => ({ ...row, project }));
      const changes = [
        ...rowChanges(store, 'deliveredProduct', project, rows, remove),
        ...documented(store, project, components),
      ];
      write(store, { key: DELIVERED_LABELS[label], params: { count: changes.length } }, project, changes);
      return null;
    },

    'deliveredProducts.read': listReader(context, 'deliveredProducts'),
    'deliveredProducts.mapping': mappings.recall,
    'deliveredProducts.rememberMapping': mappings.remember,
  };
}

/** @throws AppError `not-found` for a component that is not the project's, or a declaration that is not in the library */
function checkLinks(store: Store, project: string, rows: Applied['put']): void {
  for (const id of new Set(rows.flatMap(({ component }) => component ?? []))) componentOf(store, project, id);
  const wanted = new Set(rows.flatMap(({ declaration }) => declaration ?? []));
  const known = store.declarationsById([...wanted]);
  for (const id of wanted) if (!known.has(id)) throw new AppError('not-found', { entity: 'declaration', id });
}

/** Components with what is documented of their EPD. @throws AppError `not-found`, `alternative-locked` */
function documented(store: Store, project: string, components: Applied['components']): Change[] {
  const before: EntityRecord[] = [];
  const after: EntityRecord[] = [];
  for (const { id, epdAbsent } of components) {
    const record = componentOf(store, project, id);
    unlocked(store, record.alternative);
    before.push({ entity: 'component', record });
    after.push({ entity: 'component', record: { ...record, epdAbsent } });
  }
  return difference(before, after);
}

function componentOf(store: Store, project: string, id: string) {
  const component = found(store, 'component', id);
  if (store.get('alternative', component.alternative)?.project !== project) {
    throw new AppError('not-found', { entity: 'component', id });
  }
  return component;
}
