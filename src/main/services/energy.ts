import { found } from './found.ts';
import type { HandlersOf, ServiceContext } from './ports.ts';
import { rowChanges } from './rows.ts';
import { write } from './write.ts';

export function createEnergyHandlers({ store }: ServiceContext): HandlersOf<'energy'> {
  return {
    'energy.apply'({ alternative, put, remove }) {
      const { project } = found(store, 'alternative', alternative);
      const rows = put.map((row) => ({ ...row, alternative }));
      write(store, { key: 'history.energyChanged' }, project, rowChanges(store, 'energy', alternative, rows, remove));
      return null;
    },
  };
}
