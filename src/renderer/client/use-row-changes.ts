import { notifyManager, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import { api } from './api.ts';
import { headIn, storeInTurn } from './project-changes.ts';
import { withRowChange, type RowChange } from './row-change.logic.ts';

/**
 * The project with every change that the person has made, stored or on its way. Changes are shown at once and sent one after the
 * other; a change that is refused falls away again, and the project is fetched anew.
 */
export function useRowChanges(stored: ProjectDocument) {
  const client = useQueryClient();
  const [pending, setPending] = useState<readonly RowChange[]>([]);
  const document = useMemo(() => pending.reduce(withRowChange, stored), [pending, stored]);
  const change = (made: RowChange, onRefused: (error: unknown) => void) => {
    setPending((waiting) => [...waiting, made]);
    const turn = storeInTurn(client, stored.project.id, {
      send: (newest) => send(made, newest),
      stored: (known) => withRowChange(known, made),
    });
    // After the page has been told of what is stored: between the two, a row that was just made would be gone.
    const settle = () =>
      notifyManager.schedule(() => setPending((waiting) => waiting.filter((other) => other !== made)));
    void turn.catch(onRefused).then(settle);
  };
  return { document, change };
}

/** What is kept with the alternative's head is sent with all of it, as it stands when the change's turn comes. */
function send(change: RowChange, newest: ProjectDocument): Promise<unknown> {
  const remove = [...change.remove];
  switch (change.rows) {
    case 'deliveredProducts': {
      const { label, put } = change;
      return api.call('deliveredProducts.apply', { project: newest.project.id, label, put: [...put], remove });
    }
    case 'wasteDeliveries': {
      const { label, put } = change;
      return api.call('wasteDeliveries.apply', { project: newest.project.id, label, put: [...put], remove });
    }
    case 'wastePlan':
      return api.call('wastePlan.apply', { project: newest.project.id, put: [...change.put], remove });
    case 'siteEntries': {
      const { label, put } = change;
      return api.call('siteEntries.apply', { project: newest.project.id, label, put: [...put], remove });
    }
    case 'siteMachines':
      return api.call('siteMachines.apply', { project: newest.project.id, put: [...change.put], remove });
    case 'requirements':
      return api.call('requirements.apply', {
        project: newest.project.id,
        label: change.label,
        put: [...change.put],
        remove,
      });
    case 'bids': {
      const { label, put } = change;
      return api.call('bids.apply', { project: newest.project.id, label, put: [...put], remove });
    }
    case 'siteExceptions':
      return api.call('siteExceptions.apply', { project: newest.project.id, put: [...change.put], remove });
    case 'choices':
      return api.call('choices.apply', { project: newest.project.id, put: [...change.put], remove });
    case 'grants':
      return api.call('grants.apply', { project: newest.project.id, put: [...change.put], remove });
    case 'components': {
      const { alternative, label, put } = change;
      return api.call('components.apply', { alternative, label, put: [...put], remove });
    }
    case 'energy':
      return api.call('energy.apply', { alternative: change.alternative, put: [...change.put], remove });
    case 'costLines': {
      const { alternative, label, put } = change;
      return api.call('costLines.apply', { alternative, label, put: [...put], remove });
    }
    case 'siteEnergy':
    case 'travel':
      return api.call('alternatives.update', headIn(withRowChange(newest, change), change.alternative));
  }
}
