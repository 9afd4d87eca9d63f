import { difference } from '#core/history/difference.ts';
import type { CatalogueRequirement } from '#core/requirements/requirement.ts';
import { found } from './found.ts';
import type { HandlersOf, ServiceContext } from './ports.ts';
import { rowChanges } from './rows.ts';
import { write } from './write.ts';

/** The catalogue of climate requirements, and what a project has taken of it. */
export function createRequirementHandlers({ store, resources }: ServiceContext): HandlersOf<'requirements'> {
  /** Those that ship with the program, and the municipality's own versions after them. */
  const all = (): CatalogueRequirement[] => [
    ...resources.requirements().requirements,
    ...store.list('catalogueRequirement', null).map(({ id: _id, ...requirement }) => requirement),
  ];
  return {
    'requirements.catalogue': all,

    'requirements.revise'(draft) {
      const number = draft.number.trim();
      const version = Math.max(0, ...all().flatMap((one) => (one.number === number ? one.version : []))) + 1;
      const record = { ...draft, number, version, id: `${number}/${version}` };
      const label = { key: 'history.catalogueRevised', params: { number, version } } as const;
      write(store, label, null, difference([], [{ entity: 'catalogueRequirement', record }]));
      return { version };
    },

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
