import type { Declaration } from '#core/declaration/declaration.ts';
import { declaredContent, standingAs, type LibraryDeclaration } from '#core/declaration/library-declaration.ts';
import type { Change, Entity } from '#core/history/change-set.ts';
import { difference, sameValue, type EntityRecord } from '#core/history/difference.ts';
import type { FactorSet } from '#core/project/factor-set.ts';
import type { ProjectPackage } from '#core/project/package.ts';
import type { Project } from '#core/project/project.ts';
import type { Store } from './ports.ts';
import type { RowEntity } from './rows.ts';
import { projectRecords } from './project-records.ts';

/**
 * What bringing a package in changes, as one step. Ids are kept: a package that comes back updates the project it came from,
 * and what it no longer holds is removed there. No other project is altered by it. A package without factors keeps those that
 * its project carries, else gets the newest: what is calculated once does not move with a later program.
 */
export function packageChanges(store: Store, incoming: ProjectPackage, newest: FactorSet): Change[] {
  const before = projectRecords(store, incoming.project.id);
  const adopted = adopt(store, incoming, before);
  const { id } = incoming.project;
  const factors = incoming.factors ?? store.get('projectFactors', id) ?? newest;
  const carried: EntityRecord = { entity: 'projectFactors', record: { ...factors, id } };
  const known = store.declarationsById(adopted.declarations.map(({ id }) => id));
  return [
    ...difference(
      [...known.values()].map(asDeclaration),
      adopted.declarations.map((declaration) => asDeclaration(standingAs(known.get(declaration.id), declaration))),
    ),
    ...difference(before, [...packageRecords(adopted, before), carried]),
  ];
}

/**
 * The package with ids that are free here. An id that another project's row has already, and one of a declaration that the
 * library knows with other words and this project does not alone calculate with, gets this project's id in front: the same
 * each time, so coming back still updates.
 */
function adopt(store: Store, incoming: ProjectPackage, before: readonly EntityRecord[]) {
  const { project } = incoming;
  const ownRows = new Set(before.map(({ entity, record }) => `${entity} ${record.id}`));
  const usedHere = new Set(store.declarationIdsUsedBy(project.id));
  const ours = (id: string) => `${project.id}/${id}`;

  const rowId = (entity: RowEntity | 'alternative', id: string) =>
    store.get(entity, id) === null || ownRows.has(`${entity} ${id}`) ? id : ours(id);
  const declarationId = (declaration: Declaration) => {
    const { id } = declaration;
    if (store.get('declaration', ours(id))) return ours(id);
    const stored = store.get('declaration', id);
    const isOurs = usedHere.has(id) && store.projectsUsing(id) === 1;
    return stored === null || isOurs || sameValue(declaredContent(stored), declaration) ? id : ours(id);
  };

  const costIds = idsOf((project.alternatives ?? []).flatMap(({ costLines }) => costLines ?? []));
  const energyIds = idsOf((project.alternatives ?? []).flatMap(({ energy }) => energy ?? []));

  const declarations = (incoming.declarations ?? []).map((declaration) => ({
    from: declaration.id,
    declaration: { ...declaration, id: declarationId(declaration) },
  }));
  const declarationIds = new Map(declarations.map(({ from, declaration }) => [from, declaration.id]));
  const adoptedDeclaration = (id: string | null | undefined) => (id == null ? null : declarationIds.get(id));
  const adoptedComponent = (id: string | null | undefined) => (id == null ? null : rowId('component', id));
  const alternativeIds = new Map((project.alternatives ?? []).map(({ id }) => [id, rowId('alternative', id)] as const));
  const named = (id: string) => alternativeIds.get(id) ?? id;
  const alternatives = (project.alternatives ?? []).map((alternative) => {
    const id = named(alternative.id);
    return {
      ...alternative,
      id,
      variant: alternative.variant && { ...alternative.variant, of: named(alternative.variant.of) },
      components: (alternative.components ?? []).map((component) => ({
        ...component,
        id: rowId('component', component.id),
        declaration: adoptedDeclaration(component.declaration),
      })),
      // A row of energy may come without an id; one made of its place is the same when the package comes again.
      energy: (alternative.energy ?? []).map((use, index) => ({
        ...use,
        id: rowId('energy', use.id ?? freeId(`${id}/energy/${index + 1}`, energyIds)),
      })),
      costLines: (alternative.costLines ?? []).map((line, index) => ({
        ...line,
        id: rowId('costLine', line.id ?? freeId(`${id}/cost/${index + 1}`, costIds)),
        component: adoptedComponent(line.component),
      })),
    };
  });
  const deliveredProducts = (project.deliveredProducts ?? []).map((product) => ({
    ...product,
    id: rowId('deliveredProduct', product.id),
    component: adoptedComponent(product.component),
    declaration: adoptedDeclaration(product.declaration),
  }));
  const { plan, deliveries, ...wasteSettings } = project.waste ?? {};
  // A row may come without an id; one made of its place is the same when the package comes again.
  const placedRows = <Row extends WithId>(entity: RowEntity, list: string, rows: readonly Row[]) => {
    const ids = idsOf(rows);
    return rows.map((row, index) => ({
      ...row,
      id: rowId(entity, row.id ?? freeId(`${project.id}/${list}/${index + 1}`, ids)),
    }));
  };
  const { machines, energy, exceptions, ...siteSettings } = project.site ?? {};
  const machineIds = new Map((machines ?? []).map(({ id }) => [id, rowId('siteMachine', id)] as const));
  const ofMachine = <Row extends { readonly machine?: string | null | undefined }>(row: Row): Row =>
    row.machine == null ? row : { ...row, machine: machineIds.get(row.machine) };
  return {
    ...incoming,
    project: {
      ...project,
      waste: project.waste && wasteSettings,
      wastePlan: placedRows('wastePlan', 'waste/plan', plan ?? []),
      wasteDeliveries: placedRows('wasteDelivery', 'waste/deliveries', deliveries ?? []),
      site: project.site && {
        ...siteSettings,
        measuredFor: siteSettings.measuredFor && named(siteSettings.measuredFor),
      },
      siteMachines: placedRows('siteMachine', 'site/machines', machines ?? []),
      siteEntries: placedRows('siteEnergyEntry', 'site/energy', (energy ?? []).map(ofMachine)),
      siteExceptions: placedRows('siteException', 'site/exceptions', (exceptions ?? []).map(ofMachine)),
      requirements: placedRows('requirement', 'requirements', project.requirements ?? []),
      bids: placedRows('bid', 'bids', project.bids ?? []),
      award: adoptedAward(project.award, (id) => rowId('bid', id)),
      choices: placedRows('choice', 'choices', project.choices ?? []),
      grants: placedRows('grant', 'grants', project.grants ?? []),
      decisionCase: adoptedCase(project.decisionCase, named),
      alternatives,
      deliveredProducts,
    },
    declarations: declarations.map(({ declaration }) => declaration),
  };
}

interface WithId {
  readonly id?: string | null | undefined;
}

function idsOf(rows: readonly WithId[]): Set<string | null | undefined> {
  return new Set(rows.map(({ id }) => id));
}

function freeId(id: string, taken: ReadonlySet<string | null | undefined>): string {
  return taken.has(id) ? freeId(`${id}'`, taken) : id;
}

/** The decision case with the ids that its alternatives got. */
function adoptedCase(decisionCase: Project['decisionCase'], named: (id: string) => string): Project['decisionCase'] {
  if (!decisionCase) return decisionCase;
  const adopted = <Row extends { readonly alternative?: string | null | undefined }>(row: Row | null | undefined) =>
    row?.alternative == null ? row : { ...row, alternative: named(row.alternative) };
  return {
    ...decisionCase,
    recommendation: adopted(decisionCase.recommendation),
    decision: adopted(decisionCase.decision),
  };
}

/** The award with the id that the bid it was decided for got. */
function adoptedAward(award: Project['award'], named: (id: string) => string): Project['award'] {
  const decision = award?.decision;
  return decision?.bid == null ? award : { ...award, decision: { ...decision, bid: named(decision.bid) } };
}

/** The package's project as records, each with its place. */
function packageRecords(adopted: ReturnType<typeof adopt>, before: readonly EntityRecord[]): EntityRecord[] {
  const {
    alternatives,
    deliveredProducts,
    wastePlan,
    wasteDeliveries,
    siteMachines,
    siteEntries,
    siteExceptions,
    requirements,
    bids,
    choices,
    grants,
    ...head
  } = adopted.project;
  const place = placing(before);
  const records: EntityRecord[] = [{ entity: 'project', record: head }];
  for (const { components, energy, costLines, ...alternative } of place('alternative', alternatives)) {
    const parent = { alternative: alternative.id };
    records.push({ entity: 'alternative', record: { ...alternative, project: head.id } });
    for (const row of place('component', components))
      records.push({ entity: 'component', record: { ...row, ...parent } });
    for (const row of place('energy', energy)) records.push({ entity: 'energy', record: { ...row, ...parent } });
    for (const row of place('costLine', costLines)) records.push({ entity: 'costLine', record: { ...row, ...parent } });
  }
  for (const row of place('deliveredProduct', deliveredProducts)) {
    records.push({ entity: 'deliveredProduct', record: { ...row, project: head.id } });
  }
  for (const row of place('wastePlan', wastePlan)) {
    records.push({ entity: 'wastePlan', record: { ...row, project: head.id } });
  }
  for (const row of place('wasteDelivery', wasteDeliveries)) {
    records.push({ entity: 'wasteDelivery', record: { ...row, project: head.id } });
  }
  for (const row of place('siteMachine', siteMachines)) {
    records.push({ entity: 'siteMachine', record: { ...row, project: head.id } });
  }
  for (const row of place('siteEnergyEntry', siteEntries)) {
    records.push({ entity: 'siteEnergyEntry', record: { ...row, project: head.id } });
  }
  for (const row of place('siteException', siteExceptions)) {
    records.push({ entity: 'siteException', record: { ...row, project: head.id } });
  }
  for (const row of place('requirement', requirements)) {
    records.push({ entity: 'requirement', record: { ...row, project: head.id } });
  }
  for (const row of place('bid', bids)) records.push({ entity: 'bid', record: { ...row, project: head.id } });
  for (const row of place('choice', choices)) {
    records.push({ entity: 'choice', record: { ...row, project: head.id } });
  }
  for (const row of place('grant', grants)) {
    records.push({ entity: 'grant', record: { ...row, project: head.id } });
  }
  return records;
}

/** Gives rows their positions: those they have here where these say the same order, so that nothing moves without need, else 1, 2, 3 … */
function placing(before: readonly EntityRecord[]) {
  const known = new Map<string, number>();
  for (const { entity, record } of before)
    if ('position' in record) known.set(`${entity} ${record.id}`, record.position);

  return <Row extends { readonly id: string }>(
    entity: Entity,
    rows: readonly Row[],
  ): (Row & { position: number })[] => {
    const positions = rows.map(({ id }) => known.get(`${entity} ${id}`) ?? Number.NaN);
    const inOrder = positions.every((position, index) =>
      index === 0 ? !Number.isNaN(position) : position > (positions[index - 1] ?? 0),
    );
    return rows.map((row, index) => ({ ...row, position: inOrder ? (positions[index] ?? 0) : index + 1 }));
  };
}

function asDeclaration(record: LibraryDeclaration): EntityRecord {
  return { entity: 'declaration', record };
}
