import { notifyManager, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import { api } from '#renderer/client/api.ts';
import { callKey } from '#renderer/client/queries.ts';
import { headOf } from './alternative-head.logic.ts';
import { withIds, type DeliveredRow } from './delivered-rows.logic.ts';

/**
 * The rows of a delivered account with every change that the person has made, stored or on its way. They are kept with the alternative,
 * so each change is one of the alternative; one that is refused falls away again.
 */
export function useDeliveredRows(project: string, alternative: AlternativeDocument) {
  const client = useQueryClient();
  const [pending, setPending] = useState<readonly (readonly DeliveredRow[])[]>([]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const stored = useMemo(() => withIds(alternative.reported?.rows ?? []), [alternative.reported]);
  const key = callKey('projects.get', { id: project });

  const store = async (rows: readonly DeliveredRow[], onRefused: (error: unknown) => void) => {
    try {
      // As it is when its turn comes: who delivered it may have been written meanwhile.
      const known = client.getQueryData<ProjectDocument>(key)?.alternatives.find(({ id }) => id === alternative.id);
      const latest = known ?? alternative;
      const changed = { ...latest, reported: { ...latest.reported, rows: [...rows] } };
      await api.call('alternatives.update', headOf(changed));
      client.setQueryData<ProjectDocument>(
        key,
        (document) =>
          document && {
            ...document,
            alternatives: document.alternatives.map((one) =>
              one.id === alternative.id ? { ...one, reported: changed.reported } : one,
            ),
          },
      );
    } catch (error) {
      void client.invalidateQueries({ queryKey: key });
      onRefused(error);
    }
    notifyManager.schedule(() => setPending((waiting) => waiting.filter((other) => other !== rows)));
  };
  const change = (rows: readonly DeliveredRow[], onRefused: (error: unknown) => void) => {
    setPending((waiting) => [...waiting, rows]);
    queue.current = queue.current.then(() => store(rows, onRefused));
  };
  return { rows: pending.at(-1) ?? stored, change };
}
