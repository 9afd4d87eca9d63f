import { isMain } from '../project/alternative-set.ts';
import { methodProblems, methodUnder, resolveMethod, type MethodChoice } from '../project/method.ts';
import type { AlternativeHead } from '../project/project.ts';
import { differingSettings } from './compare.ts';

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
 * What makes the main alternatives of a project comparable: none has another method than the project's, and all serve what the
 * reference, the first, serves. Where the reference does not say, it is what the first of the others says: no text is lost for none.
 * A delivered account keeps the stamp it came with.
 * @param presentYear the start year where none is given
 */
export function madeAlike<A extends Comparable>(
  alternatives: readonly A[],
  project: MethodChoice,
  presentYear: number,
): MadeAlike<A> {
  const mains = alternatives.filter(isMain);
  const served = mains.map((one) => one.function?.trim() ?? '').find((text) => text !== '') ?? null;
  const changed: A[] = [];
  const kept: { alternative: A; because: 'reported' | 'locked' }[] = [];
  for (const alternative of mains) {
    const ownMethod = hasOtherMethod(alternative, project, presentYear);
    const ownFunction = (alternative.function?.trim() ?? '') !== (served ?? '');
    if (!ownMethod && !ownFunction) continue;
    if (alternative.locked) kept.push({ alternative, because: 'locked' });
    else if (alternative.reported) {
      if (ownMethod) kept.push({ alternative, because: 'reported' });
      if (ownFunction) changed.push({ ...alternative, function: served });
    } else changed.push({ ...alternative, method: null, function: served });
  }
  return { changed, kept, function: served };
}

/** Whether it is calculated by another method than the project's, whatever it names. */
function hasOtherMethod(alternative: Comparable, project: MethodChoice, presentYear: number): boolean {
  const own = alternative.method ?? null;
  const under = methodUnder(project, alternative);
  if (methodProblems(under, own).length > 0 || methodProblems(project).length > 0) return own !== null;
  const [ours, theirs] = [resolveMethod(project, null, presentYear), resolveMethod(under, own, presentYear)];
  return differingSettings(ours, theirs).length > 0;
}
