import { notifyManager, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import { api } from '#renderer/client/api.ts';
import { callKey } from '#renderer/client/queries.ts';
import { headOf } from './alternative-head.logic.ts';
import { withRowChange, type RowChange } from './row-change.logic.ts';

/**
 * The project with every change that the person has made, stored or on its way. Changes are shown at once and sent one after the
 * other; a change that is refused falls away again, and the project is fetched anew.
 */
export function useRowChanges(stored: ProjectDocument) {
  const client = useQueryClient();
  const [pending, setPending] = useState<readonly RowChange[]>([]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const document = useMemo(() => pending.reduce(withRowChange, stored), [pending, stored]);
  const key = callKey('projects.get', { id: stored.project.id });

  const store = async (made: RowChange, onRefused: (error: unknown) => void) => {
    try {
      await send(made, client.getQueryData<ProjectDocument>(key) ?? stored);
      client.setQueryData<ProjectDocument>(key, (known) => known && withRowChange(known, made));
    } catch (error) {
      void client.invalidateQueries({ queryKey: key });
      onRefused(error);
    }
    // After the page has been told of what is stored: between the two, a row that was just made would be gone.
    notifyManager.schedule(() => setPending((waiting) => waiting.filter((other) => other !== made)));
  };
  const change = (made: RowChange, onRefused: (error: unknown) => void) => {
    setPending((waiting) => [...waiting, made]);
    queue.current = queue.current.then(() => store(made, onRefused));
  };
  return { document, change };
}

/** What is kept with the alternative's head is sent with all of it, as it is stored when the change's turn comes. */
function send(change: RowChange, stored: ProjectDocument): Promise<unknown> {
  const { alternative, remove } = change;
  switch (change.rows) {
    case 'components':
      return api.call('components.apply', {
        alternative,
        label: change.label,
        put: [...change.put],
        remove: [...remove],
      });
    case 'energy':
      return api.call('energy.apply', { alternative, put: [...change.put], remove: [...remove] });
    case 'siteEnergy':
    case 'travel': {
      const after = withRowChange(stored, change).alternatives.find(({ id }) => id === alternative);
      if (!after) return Promise.reject(new AppError('not-found', { entity: 'alternative', id: alternative }));
      return api.call('alternatives.update', headOf(after));
    }
  }
}
