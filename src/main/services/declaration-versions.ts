import type { LibraryDeclaration } from '#core/declaration/library-declaration.ts';
import type { Store } from './ports.ts';

/** What came in place of the declaration, nearest first; the last is what stands there now. */
export function newerVersions(store: Pick<Store, 'get'>, { supersededBy }: LibraryDeclaration): LibraryDeclaration[] {
  const next = supersededBy == null ? null : store.get('declaration', supersededBy);
  return next === null ? [] : [next, ...newerVersions(store, next)];
}

/** What the declaration came in place of, nearest first. */
export function olderVersions(store: Pick<Store, 'declarationsSupersededBy'>, id: string): LibraryDeclaration[] {
  const before = store.declarationsSupersededBy(id);
  return [...before, ...before.flatMap((one) => olderVersions(store, one.id))];
}
