import { found } from './found.ts';
import type { HandlersOf, ServiceContext } from './ports.ts';
import { rowChanges } from './rows.ts';
import { write } from './write.ts';

/** The catalogue of climate requirements, and what a project has taken of it. */
export function createRequirementHandlers({ store, resources }: ServiceContext): HandlersOf<'requirements'> {
  return {
    'requirements.catalogue': () => resources.requirements().requirements,

    'requirements.apply'({ project: id, label, put, remove }) {
      const project = found(store, 'project', id).id;
      const rows = put.map((row) => ({ ...row, project }));
      const changes = rowChanges(store, 'requirement', project, rows, remove);
      const key = label === 'take' ? 'history.requirementsTaken' : 'history.requirementsChanged';
      write(store, { key, params: { count: changes.length } }, project, changes);
      return null;
    },
  };
}
