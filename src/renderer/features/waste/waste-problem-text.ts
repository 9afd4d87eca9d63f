import { isQuantityProblem } from '#core/sheet/delivered-problem.ts';
import type { WasteProblemCode } from '#core/sheet/waste-problem.ts';
import type { Translate } from '#core/text/text.ts';

export function wasteProblemText(code: WasteProblemCode, t: Translate): string {
  return isQuantityProblem(code) ? t(`takeOffProblem.${code}`) : t(`wasteProblem.${code}`);
}
