import type { ProjectDocument } from '#core/api/contract.ts';
import type { Award } from '#core/award/bid.ts';
import { useProjectChange } from '#renderer/app/actions/index.ts';

/** Changes what a project says of its award, from what it says when the change's turn comes. */
export function useAwardChange({ project }: ProjectDocument): (change: (award: Award) => Award) => void {
  const change = useProjectChange(project.id);
  return (fields) => change((head) => ({ ...head, award: fields(head.award ?? {}) }));
}
