import type { ProjectDocument } from '#core/api/contract.ts';
import { isMain } from '#core/project/alternative-set.ts';
import type { DecisionCase } from '#core/project/project.ts';

export type Decision = NonNullable<DecisionCase['decision']>;

/** What a draft is a draft of: another decision that is stored, also by an undo, leaves it behind. */
export function draftKey({ project }: ProjectDocument): string {
  return JSON.stringify([project.id, project.decisionCase?.decision ?? null]);
}

/** What the form begins with: the draft unless it chooses what can no longer be chosen, else what is stored. Nothing is chosen for anybody. */
export function beginning(draft: Decision | undefined, { project, alternatives }: ProjectDocument): Decision {
  const canBeChosen = ({ alternative }: Decision) =>
    alternative == null || alternatives.some((one) => one.id === alternative && isMain(one));
  if (draft && canBeChosen(draft)) return draft;
  return project.decisionCase?.decision ?? { alternative: null };
}
