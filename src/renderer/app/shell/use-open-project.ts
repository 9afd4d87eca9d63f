import { useState } from 'react';
import { useMatch } from 'react-router';
import type { ProjectDocument } from '#core/api/contract.ts';
import { useCall } from '#renderer/client/queries.ts';

/** The project whose pages stand in the navigation: the one shown, else the one that was shown last. */
export function useOpenProject(): ProjectDocument | null {
  const shown = useMatch('/project/:id/*')?.params.id ?? null;
  const [last, setLast] = useState(shown);
  if (shown !== null && shown !== last) setLast(shown);
  const id = shown ?? last;
  const document = useCall('projects.get', { id: id ?? '' }, { enabled: id !== null });
  return document.error ? null : (document.data ?? null);
}
