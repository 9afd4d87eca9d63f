import { isCommonProblem } from '#core/sheet/list-problem.ts';
import type { SiteProblemCode } from '#core/sheet/site-problem.ts';
import { commonProblemText } from '#core/text/list-problem-text.ts';
import type { Translate } from '#core/text/text.ts';

export function siteProblemText(code: SiteProblemCode, t: Translate): string {
  return isCommonProblem(code) ? commonProblemText(code, t) : t(`siteProblem.${code}`);
}
