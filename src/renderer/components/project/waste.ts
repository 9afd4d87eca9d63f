import type { ProjectDocument } from '#core/api/contract.ts';
import { documentWaste } from '#core/waste/project-waste.ts';
import type { WasteStatus } from '#core/waste/waste-status.ts';
import { today } from '../text/today.ts';

type PlacedWaste = ProjectDocument['wasteDeliveries'][number];

const found = new WeakMap<ProjectDocument, WasteStatus<PlacedWaste>>();

/** How the waste of a project stands, found once for a document however many parts of the page ask. */
export function wasteIn(document: ProjectDocument): WasteStatus<PlacedWaste> {
  const known = found.get(document);
  if (known) return known;
  const result = documentWaste(document, today());
  found.set(document, result);
  return result;
}
