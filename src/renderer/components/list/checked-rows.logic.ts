import type { LogOutcome } from '#core/sheet/log-plan.ts';
import type { StatusKind } from '../feedback/Status.tsx';

/** What something that was read becomes, and what there is to settle of it. */
export interface Checked<Outcome extends string, Code extends string> {
  readonly outcome: Outcome;
  readonly problems: readonly { readonly code: Code }[];
}

/** A row of a list, with its problems at their columns. */
export interface CheckedRow<Outcome extends string, Code extends string> extends Checked<Outcome, Code> {
  readonly read: { readonly row: number };
  readonly problems: readonly { readonly code: Code; readonly column: number | null }[];
}

export const LOG_OUTCOME_STATUS: Readonly<Record<LogOutcome, StatusKind>> = {
  new: 'ok',
  changed: 'ok',
  identical: 'missing',
  emptied: 'beyond',
};

/** A number that can be read in two ways waits for an answer; everything else is told. */
export function listProblemKind(code: string): StatusKind {
  return code === 'ambiguous-number' ? 'error' : 'beyond';
}

/** Whether a row is shown where only those with an outcome or a problem are. */
export function isShown<Outcome extends string, Code extends string>(
  { outcome, problems }: Checked<Outcome, Code>,
  filter: Outcome | Code | null,
): boolean {
  return filter === null || outcome === filter || problems.some(({ code }) => code === filter);
}

/** How many rows have each of the outcomes or problems that any has. */
export function rowCounts<Value extends string>(
  rows: readonly Checked<string, string>[],
  values: readonly Value[],
): { value: Value; count: number }[] {
  return values
    .map((value) => ({ value, count: rows.filter((row) => isShown(row, value)).length }))
    .filter(({ count }) => count > 0);
}
