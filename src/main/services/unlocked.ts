import { AppError } from '#core/api/errors.ts';
import type { Entities } from '#core/history/change-set.ts';
import { found } from './found.ts';
import type { Store } from './ports.ts';

/** The alternative, if it may be changed. @throws AppError `not-found`, `alternative-locked` */
export function unlocked(store: Store, id: string): Entities['alternative'] {
  const alternative = found(store, 'alternative', id);
  if (alternative.locked) throw new AppError('alternative-locked', { name: alternative.name ?? '–' });
  return alternative;
}
