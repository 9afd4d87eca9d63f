import { useQueryClient } from '@tanstack/react-query';
import type { AlternativeHead, ProjectHead } from '#core/project/project.ts';
import { changeAlternative, changeProject } from '#renderer/client/project-changes.ts';
import { useNotify } from '#renderer/components/feedback/notifications.tsx';
import { useErrorText } from '#renderer/components/text/use-error-text.ts';

/** Stores a change, made of the fields as they stand when its turn comes; what is refused is told in a line at the foot. */
export type HeadChange<Head> = (change: (head: Head) => Head, onStored?: () => void) => void;

/** Changes a project's own fields. */
export function useProjectChange(project: string): HeadChange<ProjectHead> {
  const client = useQueryClient();
  const follow = useFollow();
  return (change, onStored) => follow(changeProject(client, project, change), onStored);
}

/** Changes an alternative's own fields. */
export function useAlternativeChange(project: string, alternative: string): HeadChange<AlternativeHead> {
  const client = useQueryClient();
  const follow = useFollow();
  return (change, onStored) => follow(changeAlternative(client, project, alternative, change), onStored);
}

function useFollow(): (stored: Promise<unknown>, onStored?: () => void) => void {
  const notify = useNotify();
  const errorText = useErrorText();
  return (stored, onStored) => {
    stored.then(onStored, (error: unknown) => notify({ kind: 'error', text: errorText(error) }));
  };
}
