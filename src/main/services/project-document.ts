import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import type { LibraryDeclaration } from '#core/declaration/library-declaration.ts';
import type { Entities } from '#core/history/change-set.ts';
import { newerVersions } from './declaration-versions.ts';
import { found } from './found.ts';
import type { ServiceContext, Store } from './ports.ts';

type Reading = Pick<ServiceContext, 'store' | 'resources'>;

/** A project with all that its account needs. @throws AppError `not-found` */
export function projectDocument({ store, resources }: Reading, id: string): ProjectDocument {
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
    declarations: declarationsOf(store, id),
    factors: own ? { set: own.set, rows: own.rows } : resources.factors(),
    carriesFactors: own !== null,
  };
}

function declarationsOf(store: Store, project: string): LibraryDeclaration[] {
  const used = store.declarationsUsedBy(project);
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
