import type { AlternativeDocument } from '#core/api/contract.ts';
import { isMain, variantsOf } from '#core/project/alternative-set.ts';
import { VARIANT_STAGES, type VariantStage } from '#core/project/codes.ts';
import { methodProblems, type MethodChoice } from '#core/project/method.ts';

/** What a new alternative can begin with. */

/** Main alternatives, each with the stages at which it has no variant yet. */
export function openStages(
  alternatives: readonly AlternativeDocument[],
): { readonly of: AlternativeDocument; readonly stages: readonly VariantStage[] }[] {
  return alternatives.filter(isMain).map((of) => {
    const taken = new Set(variantsOf(alternatives, of.id).map(({ variant }) => variant?.stage));
    return { of, stages: VARIANT_STAGES.filter((stage) => !taken.has(stage)) };
  });
}

/** The project's method as a delivered account's own, which begins alike and then stays as it is. A start year that the project does not give stays open with it. */
export function ownStamp(method: MethodChoice): MethodChoice {
  return methodProblems(method).length > 0 ? { preset: 'ns3720' } : method;
}
