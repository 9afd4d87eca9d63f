import { isMain } from '../project/alternative-set.ts';
import type { AlternativeHead } from '../project/project.ts';

type Comparable = Pick<AlternativeHead, 'id' | 'variant' | 'locked' | 'method' | 'function' | 'reported'>;

export interface MadeAlike<A> {
  /** The alternatives that change, as they become. */
  readonly changed: readonly A[];
  /** Those that are not as the others and stay so: delivered as totals, which nobody can recalculate, or locked. */
  readonly kept: readonly { readonly alternative: A; readonly because: 'reported' | 'locked' }[];
  /** What all that change serve afterwards; null where none of them says. */
  readonly function: string | null;
}

/**
 * What makes the main alternatives of a project comparable: none has a method of its own beside the project's, and all serve what the
 * reference, the first, serves. Where the reference does not say, it is what the first of the others says: no text is lost for none.
 */
export function madeAlike<A extends Comparable>(alternatives: readonly A[]): MadeAlike<A> {
  const mains = alternatives.filter(isMain);
  const served = mains.map((one) => one.function?.trim() ?? '').find((text) => text !== '') ?? null;
  const changed: A[] = [];
  const kept: { alternative: A; because: 'reported' | 'locked' }[] = [];
  for (const alternative of mains) {
    const isAlike = !hasOwnMethod(alternative) && (alternative.function?.trim() ?? '') === (served ?? '');
    if (isAlike) continue;
    if (alternative.reported) kept.push({ alternative, because: 'reported' });
    else if (alternative.locked) kept.push({ alternative, because: 'locked' });
    else changed.push({ ...alternative, method: null, function: served });
  }
  return { changed, kept, function: served };
}

function hasOwnMethod({ method }: Comparable): boolean {
  return Object.values(method ?? {}).some((setting) => setting != null);
}
