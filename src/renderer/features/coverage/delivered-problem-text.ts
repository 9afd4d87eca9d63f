import type { DeliveredProblemCode } from '#core/sheet/delivered-problem.ts';
import { isCommonProblem } from '#core/sheet/list-problem.ts';
import { commonProblemText } from '#core/text/list-problem-text.ts';
import type { Translate } from '#core/text/text.ts';

export function deliveredProblemText(code: DeliveredProblemCode, t: Translate): string {
  return isCommonProblem(code) ? commonProblemText(code, t) : t(`deliveredProblem.${code}`);
}
