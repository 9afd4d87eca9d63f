import type { ProjectDocument } from '#core/api/contract.ts';
import type { DecisionCase } from '#core/project/project.ts';
import { useChange } from '#renderer/client/queries.ts';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';

/** Stores fields of the case as one step that can be undone; the others stay as they are. */
export function useDecisionCase({ project }: ProjectDocument): {
  readonly decisionCase: DecisionCase;
  readonly set: (fields: DecisionCase) => void;
} {
  const notify = useNotify();
  const errorText = useErrorText();
  const update = useChange('projects.update');
  const decisionCase = project.decisionCase ?? {};
  const set = (fields: DecisionCase) =>
    update.mutate(
      { ...project, decisionCase: { ...decisionCase, ...fields } },
      { onError: (error) => notify({ kind: 'error', text: errorText(error) }) },
    );
  return { decisionCase, set };
}
