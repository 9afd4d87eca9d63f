import { catalogueMappingSchema } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import type { Entities, Label } from '#core/history/change-set.ts';
import { difference } from '#core/history/difference.ts';
import type { CatalogueDraft } from '#core/sheet/catalogue-rows.ts';
import { catalogueOf } from './catalogue.ts';
import { found } from './found.ts';
import type { HandlersOf, ServiceContext } from './ports.ts';
import { rowChanges } from './rows.ts';
import { listReader, mappingHandlers } from './sheet-lists.ts';
import { write } from './write.ts';

const LABELS = {
  edit: 'history.requirementsChanged',
  take: 'history.requirementsTaken',
  handOver: 'history.requirementsHandedOver',
} as const;

/** The catalogue of climate requirements, and what a project has taken of it. */
export function createRequirementHandlers(context: ServiceContext): HandlersOf<'requirements'> {
  const { store } = context;
  const mappings = mappingHandlers(store, 'catalogue', catalogueMappingSchema);
  const all = () => catalogueOf(context);
  /** Each as the next version of its number, or its first. @throws AppError `invalid-value` for a number that is given twice */
  const revised = (drafts: readonly CatalogueDraft[]): Entities['catalogueRequirement'][] => {
    const newest = new Map<string, number>();
    for (const { number, version } of all()) newest.set(number, Math.max(version, newest.get(number) ?? 0));
    const given = new Set<string>();
    return drafts.map((draft) => {
      const number = draft.number.trim();
      if (given.has(number)) throw new AppError('invalid-value', { path: 'number', found: number });
      given.add(number);
      const version = (newest.get(number) ?? 0) + 1;
      return { ...draft, number, version, id: `${number}/${version}` };
    });
  };
  const keepVersions = (records: readonly Entities['catalogueRequirement'][], label: Label) =>
    write(
      store,
      label,
      null,
      difference(
        [],
        records.map((record) => ({ entity: 'catalogueRequirement', record })),
      ),
    );
  return {
    'requirements.catalogue': all,

    'requirements.revise'(draft) {
      const [record] = revised([draft]);
      if (!record) throw new AppError('invalid-value', { path: 'number', found: draft.number });
      const { number, version } = record;
      keepVersions([record], { key: 'history.catalogueRevised', params: { number, version } });
      return { version };
    },

    'requirements.reviseAll'({ requirements }) {
      const records = revised(requirements);
      keepVersions(records, { key: 'history.catalogueTaken', params: { count: records.length } });
      return { count: records.length };
    },

    'requirements.read': listReader(context, 'catalogue'),
    'requirements.mapping': mappings.recall,
    'requirements.rememberMapping': mappings.remember,

    'requirements.apply'({ project: id, label, put, remove }) {
      const project = found(store, 'project', id).id;
      const rows = put.map((row) => ({ ...row, project }));
      const changes = rowChanges(store, 'requirement', project, rows, remove);
      write(store, { key: LABELS[label], params: { count: changes.length } }, project, changes);
      return null;
    },
  };
}
