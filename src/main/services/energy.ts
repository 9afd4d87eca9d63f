import type { HandlersOf, ServiceContext } from './ports.ts';
import { rowChanges } from './rows.ts';
import { unlocked } from './unlocked.ts';
import { write } from './write.ts';

export function createEnergyHandlers({ store }: ServiceContext): HandlersOf<'energy'> {
  return {
    'energy.apply'({ alternative, put, remove }) {
      const { project } = unlocked(store, alternative);
      const rows = put.map((row) => ({ ...row, alternative }));
      write(store, { key: 'history.energyChanged' }, project, rowChanges(store, 'energy', alternative, rows, remove));
      return null;
    },
  };
}
