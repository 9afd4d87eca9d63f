import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import type { LibraryDeclaration } from '#core/declaration/library-declaration.ts';
import type { Entities, Entity } from '#core/history/change-set.ts';
import { newerVersions } from './declaration-versions.ts';
import { found } from './found.ts';
import type { ServiceContext, Store } from './ports.ts';

type Context = Pick<ServiceContext, 'store' | 'resources'>;
/** What is read of one kind for each parent. */
type Children = <E extends Entity>(entity: E) => (parent: string) => readonly Entities[E][];
type ReadDeclarations = (ids: readonly string[]) => LibraryDeclaration[];

/** A project with all that its account needs. @throws AppError `not-found` */
export function projectDocument(context: Context, id: string): ProjectDocument {
  const { store } = context;
  const project = found(store, 'project', id);
  return documentReader(context, (entity) => (parent) => store.list(entity, parent))(project);
}

/** All projects. A declaration that several use is one object: read once, sent once to the page, and worked out once by whoever asks. */
export function projectDocuments(context: Context): ProjectDocument[] {
  const { store } = context;
  const readDocument = documentReader(context, (entity) => {
    const byParent = store.listByParent(entity);
    return (parent) => byParent.get(parent) ?? [];
  });
  return store.list('project', null).map(readDocument);
}

function documentReader(
  { store, resources }: Context,
  children: Children,
): (project: Entities['project']) => ProjectDocument {
  const readDeclarations = declarationReader(store);
  const read = {
    factors: children('projectFactors'),
    alternatives: children('alternative'),
    components: children('component'),
    energy: children('energy'),
    costLines: children('costLine'),
    deliveredProducts: children('deliveredProduct'),
    wastePlan: children('wastePlan'),
    wasteDeliveries: children('wasteDelivery'),
    siteMachines: children('siteMachine'),
    siteEntries: children('siteEnergyEntry'),
    siteExceptions: children('siteException'),
    requirements: children('requirement'),
    bids: children('bid'),
    choices: children('choice'),
    grants: children('grant'),
  };

  const alternativeDocument = ({ project: _project, ...head }: Entities['alternative']): AlternativeDocument => ({
    ...head,
    components: read.components(head.id).map(({ alternative: _alternative, ...row }) => row),
    energy: read.energy(head.id).map(({ alternative: _alternative, ...row }) => row),
    costLines: read.costLines(head.id).map(({ alternative: _alternative, ...row }) => row),
  });

  return (project) => {
    const { id } = project;
    const [own] = read.factors(id);
    const alternatives = read.alternatives(id).map(alternativeDocument);
    const deliveredProducts = read.deliveredProducts(id).map(({ project: _project, ...row }) => row);
    const used = usedDeclarations([...alternatives.flatMap(({ components }) => components), ...deliveredProducts]);
    return {
      project,
      alternatives,
      deliveredProducts,
      wastePlan: read.wastePlan(id).map(({ project: _project, ...row }) => row),
      wasteDeliveries: read.wasteDeliveries(id).map(({ project: _project, ...row }) => row),
      siteMachines: read.siteMachines(id).map(({ project: _project, ...row }) => row),
      siteEntries: read.siteEntries(id).map(({ project: _project, ...row }) => row),
      siteExceptions: read.siteExceptions(id).map(({ project: _project, ...row }) => row),
      requirements: read.requirements(id).map(({ project: _project, ...row }) => row),
      bids: read.bids(id).map(({ project: _project, ...row }) => row),
      choices: read.choices(id).map(({ project: _project, ...row }) => row),
      grants: read.grants(id).map(({ project: _project, ...row }) => row),
      declarations: withNewerVersions(store, readDeclarations(used)),
      factors: own ? { set: own.set, rows: own.rows } : resources.factors(),
      carriesFactors: own !== undefined,
    };
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

/** Ids, in order. */
function usedDeclarations(rows: readonly { readonly declaration?: string | null | undefined }[]): string[] {
  return [...new Set(rows.flatMap(({ declaration }) => declaration ?? []))].toSorted();
}

/** With what now stands in place of those that are superseded. */
function withNewerVersions(store: Store, used: readonly LibraryDeclaration[]): LibraryDeclaration[] {
  const all = [...used, ...used.flatMap((declaration) => newerVersions(store, declaration))];
  return [...new Map(all.map((declaration) => [declaration.id, declaration])).values()];
}
