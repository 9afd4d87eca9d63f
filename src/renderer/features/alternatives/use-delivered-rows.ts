import { notifyManager, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { AlternativeDocument } from '#core/api/contract.ts';
import { changeAlternative } from '#renderer/client/project-changes.ts';
import type { DeliveredRow } from './delivered-rows.logic.ts';
import { withIds } from '#renderer/client/head-rows.logic.ts';

/**
 * The rows of a delivered account with every change that the person has made, stored or on its way. They are kept with the alternative,
 * so each change is one of the alternative; one that is refused falls away again.
 */
export function useDeliveredRows(project: string, alternative: AlternativeDocument) {
  const client = useQueryClient();
  const [pending, setPending] = useState<readonly (readonly DeliveredRow[])[]>([]);
  const stored = useMemo(() => withIds(alternative.reported?.rows ?? []), [alternative.reported]);

  const change = (rows: readonly DeliveredRow[], onRefused: (error: unknown) => void) => {
    setPending((waiting) => [...waiting, rows]);
    const turn = changeAlternative(client, project, alternative.id, (head) => ({
      ...head,
      // Who delivered it may have been written meanwhile.
      reported: { ...head.reported, rows: [...rows] },
    }));
    // After the page has been told of what is stored: between the two, the change would be gone from it.
    const settle = () =>
      notifyManager.schedule(() => setPending((waiting) => waiting.filter((other) => other !== rows)));
    void turn.catch(onRefused).then(settle);
  };
  return { rows: pending.at(-1) ?? stored, change };
}
