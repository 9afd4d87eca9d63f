import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import type { LibraryDeclaration } from '#core/declaration/library-declaration.ts';
import type { Entities } from '#core/history/change-set.ts';
import { newerVersions } from './declaration-versions.ts';
import { found } from './found.ts';
import type { ServiceContext, Store } from './ports.ts';

type Reading = Pick<ServiceContext, 'store' | 'resources'>;

/** A project with all that its account needs. @throws AppError `not-found` */
export function projectDocument(context: Reading, id: string): ProjectDocument {
  return documentOf(context, id, declarationReader(context.store));
}

/** All projects. A declaration that several use is one object: read once, sent once to the page, and worked out once by whoever asks. */
export function projectDocuments(context: Reading): ProjectDocument[] {
  const read = declarationReader(context.store);
  return context.store.list('project', null).map(({ id }) => documentOf(context, id, read));
}

type ReadDeclarations = (ids: readonly string[]) => LibraryDeclaration[];

function documentOf({ store, resources }: Reading, id: string, read: ReadDeclarations): ProjectDocument {
  const own = store.get('projectFactors', id);
  return {
    project: found(store, 'project', id),
    alternatives: store.list('alternative', id).map((alternative) => alternativeDocument(store, alternative)),
    deliveredProducts: store.list('deliveredProduct', id).map(({ project: _project, ...row }) => row),
    wastePlan: store.list('wastePlan', id).map(({ project: _project, ...row }) => row),
    wasteDeliveries: store.list('wasteDelivery', id).map(({ project: _project, ...row }) => row),
    siteMachines: store.list('siteMachine', id).map(({ project: _project, ...row }) => row),
    siteEntries: store.list('siteEnergyEntry', id).map(({ project: _project, ...row }) => row),
    siteExceptions: store.list('siteException', id).map(({ project: _project, ...row }) => row),
    requirements: store.list('requirement', id).map(({ project: _project, ...row }) => row),
    bids: store.list('bid', id).map(({ project: _project, ...row }) => row),
    choices: store.list('choice', id).map(({ project: _project, ...row }) => row),
    grants: store.list('grant', id).map(({ project: _project, ...row }) => row),
    declarations: declarationsOf(store, id, read),
    factors: own ? { set: own.set, rows: own.rows } : resources.factors(),
    carriesFactors: own !== null,
  };
}

/** Reads declarations, each once. */
function declarationReader(store: Store): ReadDeclarations {
  const known = new Map<string, LibraryDeclaration>();
  return (ids) => {
    const unknown = ids.filter((id) => !known.has(id));
    if (unknown.length > 0) for (const [id, declaration] of store.declarationsById(unknown)) known.set(id, declaration);
    return ids.flatMap((id) => known.get(id) ?? []);
  };
}

function declarationsOf(store: Store, project: string, read: ReadDeclarations): LibraryDeclaration[] {
  const used = read(store.declarationIdsUsedBy(project));
  const all = [...used, ...used.flatMap((declaration) => newerVersions(store, declaration))];
  return [...new Map(all.map((declaration) => [declaration.id, declaration])).values()];
}

function alternativeDocument(
  store: Store,
  { project: _project, ...head }: Entities['alternative'],
): AlternativeDocument {
  return {
    ...head,
    components: store.list('component', head.id).map(({ alternative: _alternative, ...row }) => row),
    energy: store.list('energy', head.id).map(({ alternative: _alternative, ...row }) => row),
    costLines: store.list('costLine', head.id).map(({ alternative: _alternative, ...row }) => row),
  };
}
