import { isQuantityProblem, type CommonProblemCode } from '../sheet/list-problem.ts';
import type { Translate } from './translate.ts';

/** A problem that lists have in common. */
export function commonProblemText(code: CommonProblemCode, t: Translate): string {
  return isQuantityProblem(code) ? t(`takeOffProblem.${code}`) : t(`listProblem.${code}`);
}
