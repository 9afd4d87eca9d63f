import { wasteMappingSchema } from '#core/api/contract.ts';
import { WASTE_LABELS } from '#core/history/waste-label.ts';
import { found } from './found.ts';
import type { HandlersOf, ServiceContext } from './ports.ts';
import { rowChanges } from './rows.ts';
import { listReader, mappingHandlers } from './sheet-lists.ts';
import { write } from './write.ts';

/** The waste log of a project: what is planned, and what is delivered. */
export function createWasteHandlers(context: ServiceContext): HandlersOf<'wasteDeliveries' | 'wastePlan'> {
  const { store } = context;
  const mappings = mappingHandlers(store, 'wasteDeliveries', wasteMappingSchema);
  return {
    'wasteDeliveries.apply'({ project: id, label, put, remove }) {
      const project = found(store, 'project', id).id;
      const rows = put.map((row) => ({ ...row, project }));
      const changes = rowChanges(store, 'wasteDelivery', project, rows, remove);
      write(store, { key: WASTE_LABELS[label], params: { count: changes.length } }, project, changes);
      return null;
    },

    'wasteDeliveries.read': listReader(context, 'wasteDeliveries'),
    'wasteDeliveries.mapping': mappings.recall,
    'wasteDeliveries.rememberMapping': mappings.remember,

    'wastePlan.apply'({ project: id, put, remove }) {
      const project = found(store, 'project', id).id;
      const rows = put.map((row) => ({ ...row, project }));
      write(store, { key: 'history.wastePlanChanged' }, project, rowChanges(store, 'wastePlan', project, rows, remove));
      return null;
    },
  };
}
