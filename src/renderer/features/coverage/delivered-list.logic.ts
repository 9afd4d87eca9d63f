import type { DeliveredOutcome, PlannedRow } from '#core/coverage/delivered-plan.ts';
import { DELIVERED_PROBLEMS, QUANTITY_PROBLEMS, type DeliveredProblemCode } from '#core/sheet/delivered-problem.ts';
import type { StatusKind } from '#renderer/components/feedback/Status.tsx';

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
const OUTCOMES = ['new', 'changed', 'absent', 'identical', 'unanswered'] as const satisfies readonly DeliveredOutcome[];

/** Told rather than left empty. */
const REMARKS: ReadonlySet<DeliveredProblemCode> = new Set(['other-validity']);

export function deliveredProblemKind(code: DeliveredProblemCode): StatusKind {
  if (REMARKS.has(code)) return 'info';
  return code === 'ambiguous-number' ? 'error' : 'beyond';
}

export type DeliveredFilter = DeliveredOutcome | DeliveredProblemCode | null;

export function shownDeliveries(
  entries: readonly DeliveredEntry[],
  filter: DeliveredFilter,
): readonly DeliveredEntry[] {
  if (filter === null) return entries;
  return entries.filter(({ row }) => row.outcome === filter || row.problems.some(({ code }) => code === filter));
}

/** How many rows become what, of those that any does. */
export function outcomeCounts(entries: readonly DeliveredEntry[]): { value: DeliveredOutcome; count: number }[] {
  return OUTCOMES.map((value) => ({ value, count: entries.filter(({ row }) => row.outcome === value).length })).filter(
    ({ count }) => count > 0,
  );
}

/** The problems that any row has, and how many rows have each. */
export function problemCounts(entries: readonly DeliveredEntry[]): { value: DeliveredProblemCode; count: number }[] {
  return [...QUANTITY_PROBLEMS, ...DELIVERED_PROBLEMS]
    .map((value) => ({
      value,
      count: entries.filter(({ row }) => row.problems.some(({ code }) => code === value)).length,
    }))
    .filter(({ count }) => count > 0);
}
