import type { DeliveredOutcome, PlannedRow } from '#core/coverage/delivered-plan.ts';
import type { DeliveredProblemCode } from '#core/sheet/delivered-problem.ts';
import type { StatusKind } from '#renderer/components/feedback/Status.tsx';
import { listProblemKind } from '#renderer/components/list/checked-rows.logic.ts';

/** What the preview of a list of deliveries shows. */

/** A row of the list with what it becomes, and whether the component that is proposed for it is taken. */
export interface DeliveredEntry {
  readonly row: PlannedRow;
  readonly accepted: boolean;
}

/** What the list itself says is taken until it is refused; what is found by number or name is a guess, and waits to be accepted. */
export function deliveredEntries(
  planned: readonly PlannedRow[],
  answers: ReadonlyMap<number, boolean>,
): DeliveredEntry[] {
  return planned.map((row) => {
    const isSaid = row.proposal?.why === 'key' || row.proposal?.why === 'stored';
    return { row, accepted: row.proposal !== null && (answers.get(row.read.row) ?? isSaid) };
  });
}

/** Whether there is a proposal to take or refuse: what the list is the answer to, and what is stored, is none. */
export function isOpen({ row: { proposal } }: DeliveredEntry): boolean {
  return proposal?.why === 'declaration' || proposal?.why === 'name';
}

export const OUTCOME_STATUS: Readonly<Record<DeliveredOutcome, StatusKind>> = {
  new: 'ok',
  changed: 'ok',
  absent: 'info',
  identical: 'missing',
  unanswered: 'missing',
};
export const DELIVERED_OUTCOMES = [
  'new',
  'changed',
  'absent',
  'identical',
  'unanswered',
] as const satisfies readonly DeliveredOutcome[];

/** Told rather than left empty. */
const REMARKS: ReadonlySet<DeliveredProblemCode> = new Set(['other-validity']);

export function deliveredProblemKind(code: DeliveredProblemCode): StatusKind {
  if (REMARKS.has(code)) return 'info';
  return listProblemKind(code);
}

export type DeliveredFilter = DeliveredOutcome | DeliveredProblemCode | null;
