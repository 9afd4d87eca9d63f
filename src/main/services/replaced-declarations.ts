import { sameFigures } from '#core/declaration/figures.ts';
import type { Change } from '#core/history/change-set.ts';
import type { Store } from './ports.ts';

/**
 * Changes to stored declarations, and with them the mark on every component that calculates with one whose figures become
 * others. They belong in one step, so that undo takes back both.
 * @param day `YYYY-MM-DD`
 */
export function withReplacedUses(store: Store, changes: readonly Change[], day: string): Change[] {
  const marks = replacedBy(changes).flatMap((declaration) =>
    store.componentsUsing(declaration).map((before): Change => {
      return { entity: 'component', id: before.id, before, after: { ...before, declarationReplaced: day } };
    }),
  );
  return [...changes, ...marks];
}

/** Ids of the stored declarations whose figures the changes make others. */
function replacedBy(changes: readonly Change[]): string[] {
  return changes.flatMap((change) =>
    change.entity === 'declaration' && change.before && change.after && !sameFigures(change.before, change.after)
      ? [change.id]
      : [],
  );
}
