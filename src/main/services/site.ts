import { siteMappingSchema, type SiteFile } from '#core/api/contract.ts';
import { AppError } from '#core/api/errors.ts';
import type { Change } from '#core/history/change-set.ts';
import { SITE_LABELS } from '#core/history/site-label.ts';
import { found } from './found.ts';
import type { HandlersOf, ServiceContext, Store } from './ports.ts';
import { rowChanges } from './rows.ts';
import { mappingHandlers, sheetList, uploadedFile } from './sheet-lists.ts';
import { write } from './write.ts';

type Calls = HandlersOf<'siteMachines' | 'siteEntries' | 'siteExceptions'>;

/** The construction site of a project: its machines, what energy they and the site used, and what is excepted. */
export function createSiteHandlers(context: ServiceContext): Calls {
  const { store, jobs, tables } = context;
  const mappings = mappingHandlers(store, 'siteEntries', siteMappingSchema);
  return {
    'siteMachines.apply'({ project: id, put, remove }) {
      const project = found(store, 'project', id).id;
      const rows = put.map((row) => ({ ...row, project }));
      const changes = rowChanges(store, 'siteMachine', project, rows, remove);
      write(store, { key: 'history.siteMachinesChanged' }, project, [...changes, ...unlinked(store, project, remove)]);
      return null;
    },

    'siteEntries.apply'({ project: id, label, put, remove, machines }) {
      const project = found(store, 'project', id).id;
      const inProject = <Row>(row: Row) => ({ ...row, project });
      checkMachines(store, project, put, machines);
      const changes = [
        ...rowChanges(store, 'siteMachine', project, machines.map(inProject), []),
        ...rowChanges(store, 'siteEnergyEntry', project, put.map(inProject), remove),
      ];
      write(store, { key: SITE_LABELS[label], params: { count: changes.length } }, project, changes);
      return null;
    },

    'siteEntries.read': (wanted) =>
      jobs.start(async (control): Promise<SiteFile> => {
        const file = uploadedFile(context, wanted);
        const read = await tables.readEnergy(file, control);
        return read.kind === 'fleet' ? read : { kind: 'list', list: sheetList(file, read.table) };
      }),
    'siteEntries.mapping': mappings.recall,
    'siteEntries.rememberMapping': mappings.remember,

    'siteExceptions.apply'({ project: id, put, remove }) {
      const project = found(store, 'project', id).id;
      checkMachines(store, project, put);
      const rows = put.map((row) => ({ ...row, project }));
      const changes = rowChanges(store, 'siteException', project, rows, remove);
      write(store, { key: 'history.siteExceptionsChanged' }, project, changes);
      return null;
    },
  };
}

interface OfMachine {
  readonly machine?: string | null | undefined;
}

/**
 * @param coming machines that are put in the same step
 * @throws AppError `not-found` for a machine that is not the project's
 */
function checkMachines(
  store: Store,
  project: string,
  rows: readonly OfMachine[],
  coming: readonly { readonly id: string }[] = [],
): void {
  const known = new Set(coming.map(({ id }) => id));
  for (const id of new Set(rows.flatMap(({ machine }) => machine ?? []))) {
    if (!known.has(id) && store.get('siteMachine', id)?.project !== project) {
      throw new AppError('not-found', { entity: 'siteMachine', id });
    }
  }
}

/** Entries and exceptions of the machines that go stay, and name none. In the same step, so that undo brings back both. */
function unlinked(store: Store, project: string, removed: readonly string[]): Change[] {
  const gone = new Set(removed);
  const isOfGone = ({ machine }: OfMachine) => machine != null && gone.has(machine);
  return [
    ...store
      .list('siteEnergyEntry', project)
      .filter(isOfGone)
      .map((before): Change => {
        return { entity: 'siteEnergyEntry', id: before.id, before, after: { ...before, machine: null } };
      }),
    ...store
      .list('siteException', project)
      .filter(isOfGone)
      .map((before): Change => {
        return { entity: 'siteException', id: before.id, before, after: { ...before, machine: null } };
      }),
  ];
}
