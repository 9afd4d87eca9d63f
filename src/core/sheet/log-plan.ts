import { sameValue } from '../history/difference.ts';
import type { ListProblem } from './list-problem.ts';
import { readLogKey, type LogKey } from './log-key.ts';

/** What the rows of a list become in a log of the project. */

export interface Placed {
  readonly id: string;
  readonly position: number;
}

/** What a row of a list becomes in a log. What was emptied in a log of ours that comes back stays in the log, and is told. */
export const LOG_OUTCOMES = ['new', 'changed', 'identical', 'emptied'] as const;
export type LogOutcome = (typeof LOG_OUTCOMES)[number];

/** A row of a list, as every log has it. */
interface ReadLogRow<Code extends string> {
  /** In the file, from 1. */
  readonly row: number;
  /** What the row is known by in a log of ours that comes back. */
  readonly key: string | null;
  readonly problems: readonly ListProblem<Code>[];
}

export interface PlannedLogRow<Read, Row, Code extends string> {
  readonly read: Read;
  readonly outcome: LogOutcome;
  /** As it is in the log now; null: it is not. */
  readonly before: Row | null;
  /** As it is in the log when the list is taken in. */
  readonly becomes: Row;
  /** Those of the row, and what is seen only beside the log. */
  readonly problems: readonly ListProblem<Code>[];
}

/** A list on its way into the log of a project. */
export interface LogPlanInput<Read, Row> {
  /** Id. */
  readonly project: string;
  readonly rows: readonly Read[];
  /** Rows with nothing but what is printed in them; absent: they are not asked about. */
  readonly blank?: readonly Read[];
  /** The log as it is. */
  readonly known: readonly Row[];
  /** An id for each row, in their order. */
  readonly ids: readonly string[];
}

/** What is a log's own way. */
export interface LogKind<Read, Row extends Placed, Code extends string> {
  /** The row as it becomes: what the list does not say stays as it was before. */
  readonly become: (read: Read, before: Row | undefined, made: Placed) => Row;
  /** Rows of the log that a row without a key of ours may be, the likeliest first. */
  readonly alike: (read: Read) => readonly Row[];
  /** What is seen only beside the log, or the rows above it. Asked once of each row, from the top. */
  readonly seenBeside?: (read: Read, before: Row | undefined) => { readonly code: Code; readonly found: string } | null;
}

/**
 * What a list changes in a log. A row is the one that it was before by the key of our own log, else one that it is alike; each row of the log is
 * one row's. A row that was copied in our log has the key of another, and is one of its own. One that was moved leaves a blank one with its key.
 */
export function planLog<Code extends string, Read extends ReadLogRow<Code>, Row extends Placed>(
  { project, rows, blank = [], known, ids }: LogPlanInput<Read, Row>,
  { become, alike, seenBeside }: LogKind<Read, Row, Code>,
): PlannedLogRow<Read, Row, Code | 'other-project'>[] {
  type Planned = PlannedLogRow<Read, Row, Code | 'other-project'>;
  const last = known.reduce((most, { position }) => Math.max(most, position), 0);
  const byId = new Map(known.map((row) => [row.id, row]));
  const usedIds = new Set(byId.keys());
  const taken = new Set<string>();
  const ownKeyOf = (key: LogKey | null) => (key?.project === project ? key.id : null);
  // What a row of the list names is that row's, and no other's that is alike.
  const named = new Set(rows.flatMap(({ key }) => ownKeyOf(readLogKey(key)) ?? []));
  const planned = rows.map((read, index): Planned => {
    const problems: ListProblem<Code | 'other-project'>[] = [...read.problems];
    const key = readLogKey(read.key);
    const ownKey = ownKeyOf(key);
    if (key && ownKey === null) {
      problems.push({ code: 'other-project', row: read.row, column: null, found: key.project });
    }
    const keyed = ownKey === null || taken.has(ownKey) ? undefined : byId.get(ownKey);
    const before = keyed ?? alike(read).find(({ id }) => !taken.has(id) && !named.has(id));
    const beside = seenBeside?.(read, before) ?? null;
    if (beside) problems.push({ ...beside, row: read.row, column: null });

    const canHaveKey = ownKey !== null && !usedIds.has(ownKey);
    const made = { id: canHaveKey ? ownKey : (ids[index] ?? ''), position: last + 1 + index };
    const becomes = become(read, before, made);
    taken.add(becomes.id);
    usedIds.add(becomes.id);
    const outcome = before === undefined ? 'new' : sameValue(before, becomes) ? 'identical' : 'changed';
    return { read, outcome, before: before ?? null, becomes, problems };
  });
  const emptied = blank.flatMap((read): Planned[] => {
    const before = byId.get(ownKeyOf(readLogKey(read.key)) ?? '');
    if (!before || taken.has(before.id)) return [];
    taken.add(before.id);
    return [{ read, outcome: 'emptied', before, becomes: before, problems: [] }];
  });
  if (emptied.length === 0) return planned;
  return [...planned, ...emptied].toSorted((a, b) => a.read.row - b.read.row);
}

/** Whether a row with this outcome makes the log another. */
export function bringsChange(outcome: LogOutcome): boolean {
  return outcome === 'new' || outcome === 'changed';
}

/**
 * The note of a row: of a new one what the list remarks and what nothing was made of; of one that is here what it has, unless the list remarks
 * something that is not in it. What a person has written is never put away for a cell that cannot be read.
 */
export function noteAfter(
  read: { readonly note?: string | null | undefined; readonly remark: string | null },
  before: { readonly note?: string | null | undefined } | undefined,
): string | null | undefined {
  if (before === undefined) return read.note;
  return read.remark === null || before.note?.includes(read.remark) ? before.note : read.remark;
}

/**
 * The rows that a list brings or changes.
 * @param isTaken whether a row, by its number in the file, is taken in
 */
export function changedRows<Row>(
  planned: readonly {
    readonly read: { readonly row: number };
    readonly outcome: LogOutcome;
    readonly becomes: Row;
  }[],
  isTaken: (row: number) => boolean,
): Row[] {
  return planned.flatMap(({ read, outcome, becomes }) => (bringsChange(outcome) && isTaken(read.row) ? [becomes] : []));
}
