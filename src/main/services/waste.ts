import { wasteMappingSchema } from '#core/api/contract.ts';
import { WASTE_LABELS } from '#core/history/waste-label.ts';
import { found } from './found.ts';
import type { HandlersOf, ServiceContext } from './ports.ts';
import { rowChanges } from './rows.ts';
import { readSheetList, rememberedMapping, rememberMapping } from './sheet-lists.ts';
import { write } from './write.ts';

/** The waste log of a project: what is planned, and what is delivered. */
export function createWasteHandlers(context: ServiceContext): HandlersOf<'wasteDeliveries' | 'wastePlan'> {
  const { store, jobs } = context;
  return {
    'wasteDeliveries.apply'({ project: id, label, put, remove }) {
      const project = found(store, 'project', id).id;
      const rows = put.map((row) => ({ ...row, project }));
      const changes = rowChanges(store, 'wasteDelivery', project, rows, remove);
      write(store, { key: WASTE_LABELS[label], params: { count: changes.length } }, project, changes);
      return null;
    },

    'wasteDeliveries.read': ({ upload }) =>
      jobs.start((control) => readSheetList(context, upload, 'wasteDeliveries', control)),
    'wasteDeliveries.mapping': ({ headings }) =>
      rememberedMapping(store, 'wasteDeliveries', headings, wasteMappingSchema),
    'wasteDeliveries.rememberMapping': ({ headings, mapping }) =>
      rememberMapping(store, 'wasteDeliveries', headings, mapping),

    'wastePlan.apply'({ project: id, put, remove }) {
      const project = found(store, 'project', id).id;
      const rows = put.map((row) => ({ ...row, project }));
      write(store, { key: 'history.wastePlanChanged' }, project, rowChanges(store, 'wastePlan', project, rows, remove));
      return null;
    },
  };
}
