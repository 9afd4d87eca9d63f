import type { Change } from '#core/history/change-set.ts';
import type { Store } from './ports.ts';

/**
 * The changes, and with them that nothing names a component that goes: no delivered product is the delivery of it, and no cost follows it.
 * They belong in one step, so that undo brings back all.
 */
export function withoutComponentLinks(store: Store, project: string, changes: readonly Change[]): Change[] {
  const removed = changes.filter(({ after }) => after === null);
  const gone = new Set(removed.flatMap(({ entity, id }) => (entity === 'component' ? [id] : [])));
  if (gone.size === 0) return [...changes];
  const namesGone = ({ component }: { readonly component?: string | null | undefined }) =>
    component != null && gone.has(component);
  const delivered = store
    .list('deliveredProduct', project)
    .filter(namesGone)
    .map((before): Change => {
      return { entity: 'deliveredProduct', id: before.id, before, after: { ...before, component: null } };
    });
  const removedLines = new Set(removed.flatMap(({ entity, id }) => (entity === 'costLine' ? [id] : [])));
  const costs = store
    .list('alternative', project)
    .flatMap(({ id }) => store.list('costLine', id))
    .filter((line) => namesGone(line) && !removedLines.has(line.id))
    .map((before): Change => {
      return { entity: 'costLine', id: before.id, before, after: { ...before, component: null } };
    });
  return [...changes, ...delivered, ...costs];
}
