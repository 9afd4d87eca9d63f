import type { Change } from '#core/history/change-set.ts';
import type { Store } from './ports.ts';

/**
 * The changes, and with them that no delivered product is the delivery of a component that goes. They belong in one step, so that undo brings
 * back both.
 */
export function withoutDeliveredLinks(store: Store, project: string, changes: readonly Change[]): Change[] {
  const gone = new Set(
    changes.flatMap(({ entity, id, after }) => (entity === 'component' && after === null ? [id] : [])),
  );
  if (gone.size === 0) return [...changes];
  const unlinked = store
    .list('deliveredProduct', project)
    .filter(({ component }) => component != null && gone.has(component))
    .map((before): Change => {
      return { entity: 'deliveredProduct', id: before.id, before, after: { ...before, component: null } };
    });
  return [...changes, ...unlinked];
}
