import type { PlannedWaste, WasteOutcome } from '#core/waste/import-plan.ts';
import { ALL_WASTE_PROBLEMS, type WasteProblemCode } from '#core/sheet/waste-problem.ts';
import type { StatusKind } from '#renderer/components/feedback/Status.tsx';

/** What the preview of a waste log shows. */

export const OUTCOME_STATUS: Readonly<Record<WasteOutcome, StatusKind>> = {
  new: 'ok',
  changed: 'ok',
  identical: 'missing',
};
const OUTCOMES = ['new', 'changed', 'identical'] as const satisfies readonly WasteOutcome[];

export function wasteProblemKind(code: WasteProblemCode): StatusKind {
  return code === 'ambiguous-number' ? 'error' : 'beyond';
}

export type WasteFilter = WasteOutcome | WasteProblemCode | null;

export function shownWaste(planned: readonly PlannedWaste[], filter: WasteFilter): readonly PlannedWaste[] {
  if (filter === null) return planned;
  return planned.filter(({ outcome, problems }) => outcome === filter || problems.some(({ code }) => code === filter));
}

/** How many rows become what, of those that any does. */
export function outcomeCounts(planned: readonly PlannedWaste[]): { value: WasteOutcome; count: number }[] {
  return counts(OUTCOMES, (value) => planned.filter(({ outcome }) => outcome === value).length);
}

/** The problems that any row has, and how many rows have each. */
export function problemCounts(planned: readonly PlannedWaste[]): { value: WasteProblemCode; count: number }[] {
  const has = (value: WasteProblemCode) =>
    planned.filter(({ problems }) => problems.some(({ code }) => code === value)).length;
  return counts(ALL_WASTE_PROBLEMS, has);
}

function counts<Value>(values: readonly Value[], countOf: (value: Value) => number): { value: Value; count: number }[] {
  return values.map((value) => ({ value, count: countOf(value) })).filter(({ count }) => count > 0);
}
