import type { Database } from 'better-sqlite3';
import { groupBy } from '#core/group-by.ts';
import type { Change, Entity } from '#core/history/change-set.ts';
import { createRepository, type Repository, type TableRepository } from '../table.ts';
import { alternativeTable } from './alternatives.ts';
import { bidTable } from './bids.ts';
import { choiceTable, grantTable } from './choices.ts';
import { catalogueRequirementTable } from './catalogue-requirements.ts';
import { componentTable } from './components.ts';
import { costLineTable } from './cost-lines.ts';
import { declarationTable } from './declarations.ts';
import { deliveredProductTable } from './delivered-products.ts';
import { energyUseTable } from './energy-uses.ts';
import { factorSetTable } from './factor-sets.ts';
import { portfolioTargetTable } from './portfolio-targets.ts';
import { projectFactorsTable } from './project-factors.ts';
import { projectTable } from './projects.ts';
import { requirementTable } from './requirements.ts';
import { siteEnergyEntryTable, siteExceptionTable, siteMachineTable } from './site.ts';
import { wasteDeliveryTable, wastePlanTable } from './waste.ts';

export type Repositories = { readonly [E in Entity]: TableRepository<E> };

export function createRepositories(db: Database): Repositories {
  return {
    project: createRepository(db, projectTable),
    alternative: createRepository(db, alternativeTable),
    component: createRepository(db, componentTable),
    energy: createRepository(db, energyUseTable),
    costLine: createRepository(db, costLineTable),
    deliveredProduct: createRepository(db, deliveredProductTable),
    wastePlan: createRepository(db, wastePlanTable),
    wasteDelivery: createRepository(db, wasteDeliveryTable),
    siteMachine: createRepository(db, siteMachineTable),
    siteEnergyEntry: createRepository(db, siteEnergyEntryTable),
    siteException: createRepository(db, siteExceptionTable),
    requirement: createRepository(db, requirementTable),
    bid: createRepository(db, bidTable),
    choice: createRepository(db, choiceTable),
    grant: createRepository(db, grantTable),
    catalogueRequirement: createRepository(db, catalogueRequirementTable),
    portfolioTarget: createRepository(db, portfolioTargetTable),
    declaration: createRepository(db, declarationTable),
    projectFactors: createRepository(db, projectFactorsTable),
    factorSet: createRepository(db, factorSetTable),
  };
}

/** Brings each entity to what it is to be. Runs inside a transaction whose foreign keys are deferred: order does not matter. */
export function applyChanges(repositories: Repositories, changes: readonly Change[]): void {
  for (const [entity, ofEntity] of groupBy(changes, (change) => change.entity)) {
    const repository: Repository<Entity> = repositories[entity];
    repository.putAll(ofEntity.flatMap(({ after }) => after ?? []));
    repository.removeAll(ofEntity.flatMap(({ id, after }) => (after === null ? id : [])));
  }
}
