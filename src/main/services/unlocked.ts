import { AppError } from '#core/api/errors.ts';
import type { Change, Entities } from '#core/history/change-set.ts';
import { sameValue } from '#core/history/difference.ts';
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
    for (const id of alternativesIn(change)) if (store.get('alternative', id)) unlocked(store, id);
  }
}

/** The alternatives that a change is made in: a row that moves leaves one and comes into another. */
function alternativesIn(change: Change): string[] {
  if (change.entity === 'alternative') return onlyMoves(change) ? [] : [change.id];
  if (change.entity !== 'component' && change.entity !== 'energy' && change.entity !== 'costLine') return [];
  return [change.before, change.after].flatMap((row) => row?.alternative ?? []);
}

/** Where an alternative stands among the others is the project's, and nothing in the alternative itself. */
function onlyMoves({ before, after }: Extract<Change, { entity: 'alternative' }>): boolean {
  return before !== null && after !== null && sameValue({ ...before, position: 0 }, { ...after, position: 0 });
}
