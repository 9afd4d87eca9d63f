import type { ProjectDocument } from '../api/contract.ts';
import { bringsChange } from '../sheet/log-plan.ts';
import type { WasteProblemCode } from '../sheet/waste-problem.ts';
import type { PlannedWaste } from './import-plan.ts';
import { documentWaste } from './project-waste.ts';
import type { WasteRemark } from './waste-remarks.ts';

/** What the check of a list has told already of a row, in other words. */
const TOLD_BY: Partial<Record<WasteRemark, readonly WasteProblemCode[]>> = {
  'fraction-unknown': ['fraction-unknown', 'fraction-ambiguous'],
  'reuse-unnamed': ['fraction-unknown', 'fraction-ambiguous'],
  'unit-missing': ['unit-missing', 'unknown-unit'],
  'date-missing': ['not-a-date'],
  'ticket-twice': ['ticket-twice'],
};

/**
 * What the log will ask about the rows that a list brings or changes, by their ids: each held against the deliveries that are there and those that
 * come with it.
 * @param planned those that are to be taken in
 * @param today `YYYY-MM-DD`
 */
export function plannedRemarks(
  planned: readonly PlannedWaste[],
  document: ProjectDocument,
  today: string,
): ReadonlyMap<string, readonly WasteRemark[]> {
  const coming = new Map(
    planned.filter(({ outcome }) => bringsChange(outcome)).map((row) => [row.becomes.id, row] as const),
  );
  const there = new Set(document.wasteDeliveries.map(({ id }) => id));
  const wasteDeliveries = [
    ...document.wasteDeliveries.map((delivery) => coming.get(delivery.id)?.becomes ?? delivery),
    ...[...coming.values()].map(({ becomes }) => becomes).filter(({ id }) => !there.has(id)),
  ];
  return new Map(
    documentWaste({ ...document, wasteDeliveries }, today).remarks.flatMap(({ delivery, remarks }) => {
      const row = coming.get(delivery.id);
      if (!row) return [];
      const isTold = (remark: WasteRemark) => row.problems.some(({ code }) => TOLD_BY[remark]?.includes(code) ?? false);
      return [[delivery.id, remarks.filter((remark) => !isTold(remark))] as const];
    }),
  );
}
