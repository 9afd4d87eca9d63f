import type { Database } from 'better-sqlite3';
import type { Change } from '#core/history/change-set.ts';
import type { Repositories } from './repositories/repositories.ts';

/** A project's document holds what stands in place of its superseded declarations. */
const ITSELF_AND_OLDER = `WITH RECURSIVE version (id) AS (
  SELECT value FROM json_each(:ids) UNION SELECT declaration.id FROM declaration JOIN version ON declaration.superseded_by = version.id
) SELECT id FROM version`;

/** The projects whose document the applied changes alter, those that use a changed declaration included. */
export function createTouchedProjects(db: Database, repositories: Repositories) {
  const using = db
    .prepare<{ ids: string }, string>(
      `SELECT alternative.project FROM component
       JOIN alternative ON alternative.id = component.alternative WHERE component.declaration IN (${ITSELF_AND_OLDER})
       UNION SELECT project FROM delivered_product WHERE declaration IN (${ITSELF_AND_OLDER})`,
    )
    .pluck();

  return (changes: readonly Change[]): string[] => {
    const projects = new Set<string>();
    const declarations: string[] = [];
    const removedAlternatives = new Map<string, string>();
    for (const change of changes) {
      if (change.entity === 'alternative' && change.before) removedAlternatives.set(change.id, change.before.project);
    }
    for (const change of changes) {
      switch (change.entity) {
        case 'project':
        case 'projectFactors':
          projects.add(change.id);
          break;
        case 'alternative':
        case 'deliveredProduct':
        case 'wastePlan':
        case 'wasteDelivery':
        case 'siteMachine':
        case 'siteEnergyEntry':
        case 'siteException':
        case 'requirement':
        case 'bid':
        case 'choice':
        case 'grant':
          for (const record of [change.before, change.after]) if (record) projects.add(record.project);
          break;
        case 'component':
        case 'energy':
        case 'costLine':
          for (const record of [change.before, change.after]) {
            if (!record) continue;
            const project =
              repositories.alternative.get(record.alternative)?.project ?? removedAlternatives.get(record.alternative);
            if (project !== undefined) projects.add(project);
          }
          break;
        case 'declaration':
          // What is new no project uses yet.
          if (change.before) declarations.push(change.id);
          break;
        case 'catalogueRequirement':
          // A project has a copy of what it took.
          break;
        case 'portfolioTarget':
          // Is of all of them, and moves no figure of any.
          break;
        case 'factorSet':
          // A project carries rows of its own, whatever becomes of the set they came from.
          break;
      }
    }
    for (const project of using.all({ ids: JSON.stringify(declarations) })) projects.add(project);
    return [...projects];
  };
}
