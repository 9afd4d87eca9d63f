import type { BidProblemCode } from '#core/sheet/bid-problem.ts';
import { isCommonProblem } from '#core/sheet/list-problem.ts';
import { commonProblemText } from '#core/text/list-problem-text.ts';
import type { Translate } from '#core/text/text.ts';

export function bidProblemText(code: BidProblemCode, t: Translate): string {
  return isCommonProblem(code) ? commonProblemText(code, t) : t(`bidProblem.${code}`);
}
