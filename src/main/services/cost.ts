import { costMappingSchema } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import { COST_LABELS } from '#core/history/cost-label.ts';
import type { HandlersOf, ServiceContext } from './ports.ts';
import { rowChanges } from './rows.ts';
import { listReader, mappingHandlers } from './sheet-lists.ts';
import { unlocked } from './unlocked.ts';
import { write } from './write.ts';

/** The cost lines of a project's alternatives. */
export function createCostHandlers(context: ServiceContext): HandlersOf<'costLines'> {
  const { store } = context;
  const mappings = mappingHandlers(store, 'costLines', costMappingSchema);
  return {
    'costLines.apply'({ alternative, label, put, remove }) {
      const { project } = unlocked(store, alternative);
      for (const id of new Set(put.flatMap(({ component }) => component ?? []))) {
        if (store.get('component', id)?.alternative !== alternative) {
          throw new AppError('not-found', { entity: 'component', id });
        }
      }
      const rows = put.map((row) => ({ ...row, alternative }));
      const changes = rowChanges(store, 'costLine', alternative, rows, remove);
      write(store, { key: COST_LABELS[label], params: { count: changes.length } }, project, changes);
      return null;
    },

    'costLines.read': listReader(context, 'costLines'),
    'costLines.mapping': mappings.recall,
    'costLines.rememberMapping': mappings.remember,
  };
}
