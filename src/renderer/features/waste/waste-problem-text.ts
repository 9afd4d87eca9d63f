import { isCommonProblem } from '#core/sheet/list-problem.ts';
import type { WasteProblemCode } from '#core/sheet/waste-problem.ts';
import { commonProblemText } from '#core/text/list-problem-text.ts';
import type { Translate } from '#core/text/text.ts';

export function wasteProblemText(code: WasteProblemCode, t: Translate): string {
  return isCommonProblem(code) ? commonProblemText(code, t) : t(`wasteProblem.${code}`);
}
