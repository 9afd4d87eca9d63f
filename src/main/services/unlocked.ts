import { AppError } from '#core/api/errors.ts';
import type { Change, Entities } from '#core/history/change-set.ts';
import { found } from './found.ts';
import type { Store } from './ports.ts';

/** The alternative, if it may be changed. @throws AppError `not-found`, `alternative-locked` */
export function unlocked(store: Store, id: string): Entities['alternative'] {
  const alternative = found(store, 'alternative', id);
  if (alternative.locked) throw new AppError('alternative-locked', { name: alternative.name ?? '–' });
  return alternative;
}

/** Refuses changes in an alternative that is locked here, or in its rows. @throws AppError `alternative-locked` */
export function checkUnlocked(store: Store, changes: readonly Change[]): void {
  for (const change of changes) {
    const id = alternativeOf(change);
    if (id !== null && store.get('alternative', id)) unlocked(store, id);
  }
}

function alternativeOf({ entity, id, before, after }: Change): string | null {
  if (entity === 'alternative') return id;
  return entity === 'component' || entity === 'energy' ? ((before ?? after)?.alternative ?? null) : null;
}
