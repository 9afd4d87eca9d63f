import type { ProjectDocument } from '#core/api/contract.ts';
import type { DecisionCase } from '#core/project/project.ts';
import { useProjectChange } from '#renderer/app/actions/index.ts';

/** What of the case becomes another; the other fields stay as they are when it is stored. */
export type CaseChange = (known: DecisionCase) => DecisionCase;

/** Stores fields of the case as one step that can be undone. */
export function useDecisionCase({ project }: ProjectDocument): {
  readonly decisionCase: DecisionCase;
  readonly set: (fields: DecisionCase | CaseChange, onStored?: () => void) => void;
} {
  const change = useProjectChange(project.id);
  return {
    decisionCase: project.decisionCase ?? {},
    set: (fields, onStored) =>
      change((head) => {
        const known = head.decisionCase ?? {};
        return { ...head, decisionCase: { ...known, ...(typeof fields === 'function' ? fields(known) : fields) } };
      }, onStored),
  };
}
