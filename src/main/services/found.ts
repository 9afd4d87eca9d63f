import { AppError } from '#core/api/errors.ts';
import type { Entities, Entity } from '#core/history/change-set.ts';
import type { Store } from './ports.ts';

/** The stored record. @throws AppError `not-found` */
export function found<E extends Entity>(store: Store, entity: E, id: string): Entities[E] {
  const record = store.get(entity, id);
  if (record === null) throw new AppError('not-found', { entity, id });
  return record;
}
