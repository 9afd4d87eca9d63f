import type { CallInput, DeclarationProposal } from '#core/api/contract.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { LONGEST_WANTED } from '#core/sheet/declaration-proposal.ts';
import { fittingAmount, takeOffName, type TakeOff, type TakeOffRow } from '#core/sheet/take-off.ts';
import type { TakeOffAmount } from '#core/sheet/take-off-amount.ts';
import type { TakeOffProblem, TakeOffProblemCode } from '#core/sheet/take-off-problem.ts';
import type { StatusKind } from '#renderer/components/feedback/Status.tsx';
import type { PlacedComponent } from '#renderer/client/row-change.logic.ts';

/** What a take-off's preview shows, and what is added from it. */

export type Asked = CallInput<'declarations.propose'>['components'][number];
/** What is asked for a row; null where there is nothing to go by. */
export function askedFor(row: TakeOffRow): Asked | null {
  const name = takeOffName(row);
  const { registration, declaration } = row;
  if ((name ?? registration ?? declaration) === null) return null;
  const units = [...new Set(row.amounts.flatMap(({ unit }) => unit ?? []))];
  const material = row.material?.slice(0, LONGEST_WANTED) ?? null;
  const asked = { name: name?.slice(0, LONGEST_WANTED) ?? '', material, units, thickness: row.thickness };
  return (registration ?? declaration) === null ? asked : { ...asked, registration, declaration };
}

/** Each different question once. */
export function questionsOf(rows: readonly TakeOffRow[]): Asked[] {
  const asked = rows.flatMap((row) => askedFor(row) ?? []);
  return [...new Map(asked.map((one) => [keyOf(one), one])).values()];
}

export function keyOf(asked: Asked): string {
  return JSON.stringify(asked);
}

/** A proposed declaration, and why. */
export interface Proposed {
  readonly declaration: Declaration;
  readonly why: DeclarationProposal['why'];
}

/** A row of the list with what it becomes. */
export interface TakeOffEntry {
  readonly row: TakeOffRow;
  readonly amount: TakeOffAmount | null;
  readonly proposed: Proposed | null;
  /** The proposal is taken. */
  readonly accepted: boolean;
  readonly problems: readonly TakeOffProblem[];
}

/**
 * The rows with their proposals; which of several amounts is used follows the declaration that is taken. A declaration that was used for the
 * same before is taken until it is refused, unless the list itself tells which its declarations are. One that is found by name is a guess,
 * and one by a number that goes by another name or was taken out of use is in doubt: they wait to be accepted.
 *
 * @param proposals by {@link keyOf}; null where none was found
 * @param answers what the person has said of a row's proposal, by {@link rowKey}
 */
export function entriesOf(
  { rows, registrationColumn }: Pick<TakeOff, 'rows' | 'registrationColumn'>,
  proposals: ReadonlyMap<string, Proposed | null>,
  answers: ReadonlyMap<number, boolean>,
): TakeOffEntry[] {
  return rows.map((row) => {
    const asked = askedFor(row);
    const answer = asked && proposals.get(keyOf(asked));
    const proposed = answer ?? null;
    const accepted = proposed !== null && (answers.get(rowKey(row)) ?? isSure(proposed, row, registrationColumn));
    const amount = fittingAmount(row, accepted ? proposed.declaration : null);
    const unknown = answer === null ? unknownDeclaration(row, registrationColumn) : [];
    return { row, amount, proposed, accepted, problems: [...row.problems, ...unitProblem(row, amount), ...unknown] };
  });
}

function isSure({ why }: Proposed, { declaration }: TakeOffRow, registrationColumn: number | null): boolean {
  return (
    why === 'id' || why === 'number' || (why === 'remembered' && registrationColumn === null && declaration === null)
  );
}

/** A row of the list by its first row in the file. */
export function rowKey({ rows }: TakeOffRow): number {
  return rows[0] ?? 0;
}

function unitProblem(row: TakeOffRow, amount: TakeOffAmount | null): TakeOffProblem[] {
  return amount?.unitProblem ? [{ ...amount.unitProblem, row: rowKey(row), column: amount.column }] : [];
}

/** A number that the list gives and the library does not have, or has of several products. */
function unknownDeclaration(row: TakeOffRow, column: number | null): TakeOffProblem[] {
  const { registration: found } = row;
  return found === null ? [] : [{ code: 'unknown-declaration', row: rowKey(row), column, found }];
}

/** The components that the entries become, after those that are there. What was not read is absent. */
export function componentsOf(
  entries: readonly TakeOffEntry[],
  firstPosition: number,
  newId: () => string,
): PlacedComponent[] {
  return entries.map(({ row, amount, proposed, accepted }, index) => ({
    id: newId(),
    position: firstPosition + index,
    element: row.element,
    name: takeOffName(row),
    declaration: accepted && proposed ? proposed.declaration.id : null,
    quantity: amount?.value ?? null,
    unit: amount === null ? row.unit : amount.unit,
    thickness: row.thickness,
    origin: row.origin,
    serviceLife: row.serviceLife,
    remainingLife: row.remainingLife,
    wastage: row.wastage,
    recycledContent: row.recycledContent,
    transport: row.transport,
    deliveryDate: row.deliveryDate,
    epdAbsent: row.epdAbsent,
    notRelevant: row.notRelevant,
  }));
}

/** Concluded rather than read: nothing is left empty. */
const REMARKS: ReadonlySet<TakeOffProblemCode> = new Set(['unit-assumed', 'part-from-group']);

export function problemKind(code: TakeOffProblemCode): StatusKind {
  if (REMARKS.has(code)) return 'info';
  return code === 'ambiguous-number' ? 'error' : 'beyond';
}

export interface ProblemGroup {
  readonly code: TakeOffProblemCode;
  /** Rows that have it. */
  readonly count: number;
  /** A few of the texts that were found. */
  readonly found: readonly string[];
}

const EXAMPLES = 3;

/** The problems by what they are, those that leave something empty first, then by how many rows have them. */
export function problemGroups(entries: readonly TakeOffEntry[]): ProblemGroup[] {
  const groups = new Map<TakeOffProblemCode, { rows: Set<TakeOffEntry>; found: Set<string> }>();
  for (const entry of entries) {
    for (const { code, found } of entry.problems) {
      const group = groups.get(code) ?? { rows: new Set(), found: new Set() };
      group.rows.add(entry);
      if (found !== '' && group.found.size < EXAMPLES) group.found.add(found);
      groups.set(code, group);
    }
  }
  return [...groups]
    .map(([code, { rows, found }]) => ({ code, count: rows.size, found: [...found] }))
    .toSorted((a, b) => Number(REMARKS.has(a.code)) - Number(REMARKS.has(b.code)) || b.count - a.count);
}

/** Which entries are shown: all, those with a problem, or those with or without a proposal that is taken. */
export type EntryFilter = TakeOffProblemCode | 'without' | 'proposed' | null;

export function shownEntries(entries: readonly TakeOffEntry[], filter: EntryFilter): readonly TakeOffEntry[] {
  if (filter === null) return entries;
  if (filter === 'proposed') return entries.filter(({ accepted }) => accepted);
  if (filter === 'without') return entries.filter(({ accepted }) => !accepted);
  return entries.filter(({ problems }) => problems.some(({ code }) => code === filter));
}
