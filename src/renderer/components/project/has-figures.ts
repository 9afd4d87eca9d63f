import type { ProjectDocument } from '#core/api/contract.ts';

/** Whether a project has anything to calculate: a component, a row of energy, travel or the site's energy, or a row that others delivered. */
export function hasFigures({ alternatives }: Pick<ProjectDocument, 'alternatives'>): boolean {
  return alternatives.some(({ components, energy, travel, siteEnergy, reported }) =>
    [components, energy, travel, siteEnergy, reported?.rows].some((rows) => rows != null && rows.length > 0),
  );
}
