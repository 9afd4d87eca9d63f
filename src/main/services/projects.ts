import { AppError } from '#core/api/errors.ts';
import type { Entities } from '#core/history/change-set.ts';
import { difference, type EntityRecord } from '#core/history/difference.ts';
import { unknownAlternatives } from '#core/project/decision-case.ts';
import { packageText } from '#core/project/package.ts';
import { safeFileName } from '#core/report/file-name.ts';
import { withAttachments } from './attachments.ts';
import { bringIn, bringInFile } from './bring-in.ts';
import { factorSet } from './factor-sets.ts';
import { found } from './found.ts';
import { packageOf } from './packages.ts';
import type { HandlersOf, ServiceContext } from './ports.ts';
import { projectDocument, projectDocuments } from './project-document.ts';
import { projectRecords } from './project-records.ts';
import { checkMethod } from './usable-method.ts';
import { write } from './write.ts';

export function createProjectHandlers(context: ServiceContext): HandlersOf<'projects'> {
  const { store, attachments, shelf, ids, resources } = context;

  return {
    'projects.list': () => projectDocuments(context),
    'projects.get': ({ id }) => projectDocument(context, id),

    'projects.create'({ project, alternatives }) {
      checkMethod(project.method);
      for (const alternative of alternatives) checkMethod(project.method, alternative);
      checkAward(project, []);
      checkAlternatives(project, []);
      const id = ids.next();
      const records: EntityRecord[] = [
        { entity: 'project', record: { ...project, id } },
        ...alternatives.map((alternative, index): EntityRecord => {
          return {
            entity: 'alternative',
            record: { ...alternative, id: ids.next(), project: id, position: index + 1 },
          };
        }),
        { entity: 'projectFactors', record: { ...resources.factors(), id } },
      ];
      const label = { key: 'history.projectCreated', params: { name: project.name } } as const;
      write(store, label, id, difference([], records));
      return { id };
    },

    'projects.update'(project) {
      checkMethod(project.method);
      const alternatives = store.list('alternative', project.id);
      for (const alternative of alternatives) checkMethod(project.method, alternative);
      checkAward(project, store.list('bid', project.id));
      checkAlternatives(project, alternatives);
      const before = found(store, 'project', project.id);
      const label = { key: 'history.projectUpdated', params: { name: project.name } } as const;
      const changes = difference([{ entity: 'project', record: before }], [{ entity: 'project', record: project }]);
      write(store, label, project.id, changes);
      return found(store, 'project', project.id);
    },

    'projects.remove'({ id }) {
      const { name } = found(store, 'project', id);
      const label = { key: 'history.projectRemoved', params: { name } } as const;
      write(store, label, id, difference(projectRecords(store, id), []));
      return null;
    },

    'projects.importPackage'({ upload }) {
      const file = shelf.take(upload);
      if (file === null) throw new AppError('not-found', { entity: 'file', id: upload });
      return bringInFile(context, file);
    },

    'projects.useFactors'({ project: id, set }) {
      found(store, 'project', id);
      const before = store.get('projectFactors', id);
      const after = { ...factorSet(context, set), id };
      const label = { key: 'history.factorsUsed', params: { name: after.set } } as const;
      write(store, label, id, difference(before ? [asFactors(before)] : [], [asFactors(after)]));
      return null;
    },

    'projects.openExample'() {
      const example = resources.example();
      const { id } = example.project;
      if (store.get('project', id) === null) bringIn(context, example, 'history.exampleOpened');
      return { id };
    },

    'projects.exportPackage'({ id }) {
      const document = projectDocument(context, id);
      const name = safeFileName(document.project.name, '.byggklima');
      const { value, without } = withAttachments(packageOf(document), attachments);
      return { file: shelf.put(name, new TextEncoder().encode(packageText(value))), name, without };
    },
  };
}

/** @throws AppError `invalid-value` where the project names what is no alternative of it */
function checkAlternatives(
  project: Omit<Entities['project'], 'id'>,
  alternatives: readonly Entities['alternative'][],
): void {
  const [problem] = unknownAlternatives(project, alternatives);
  if (problem) throw new AppError('invalid-value', problem);
}

/** @throws AppError `invalid-value` where the award asks for what nothing can be calculated by, or is to what is no bid of the project */
function checkAward({ method, award }: Omit<Entities['project'], 'id'>, bids: readonly Entities['bid'][]): void {
  checkMethod(method, { method: award?.method });
  const decided = award?.decision?.bid;
  if (decided != null && !bids.some(({ id }) => id === decided)) {
    throw new AppError('invalid-value', { path: 'award.decision.bid', found: decided });
  }
}

function asFactors(record: Entities['projectFactors']): EntityRecord {
  return { entity: 'projectFactors', record };
}
