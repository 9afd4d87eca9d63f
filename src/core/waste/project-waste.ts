import type { ProjectDocument } from '../api/contract.ts';
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
    plan: rowsOf(wastePlan),
    deliveries: rowsOf(wasteDeliveries),
  };
}

function rowsOf<Row>(rows: readonly (Row & { readonly position: number })[]): Omit<Row, 'position'>[] | null {
  return rows.length === 0 ? null : rows.map(({ position: _position, ...row }) => row);
}
