import type { ProjectDocument } from '../api/contract.ts';
import { withoutPlaces } from '../project/placed.ts';
import { wasteStatus, type WasteStatus } from './waste-status.ts';
import type { Waste } from './waste.ts';

/** All of a project's waste as the package has it; null where nothing is said of it. */
export function wasteOf({
  project,
  wastePlan,
  wasteDeliveries,
}: Pick<ProjectDocument, 'project' | 'wastePlan' | 'wasteDeliveries'>): Waste | null {
  if (project.waste == null && wastePlan.length === 0 && wasteDeliveries.length === 0) return null;
  return {
    ...project.waste,
    plan: withoutPlaces(wastePlan),
    deliveries: withoutPlaces(wasteDeliveries),
  };
}

/**
 * How the waste of a project stands, from all that its document has of it.
 * @param today `YYYY-MM-DD`
 */
export function documentWaste(
  document: ProjectDocument,
  today: string,
): WasteStatus<ProjectDocument['wasteDeliveries'][number]> {
  const { project, wastePlan, wasteDeliveries } = document;
  return wasteStatus({
    ...project.waste,
    plan: wastePlan,
    deliveries: wasteDeliveries,
    constructionPeriod: project.constructionPeriod,
    today,
  });
}
