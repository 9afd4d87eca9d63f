import type { FactorSetRow, ProjectDocument } from '../api/contract.ts';
import type { Account } from '../climate/account.ts';
import { sameValue } from '../history/difference.ts';
import type { ElectricityScenario } from '../project/codes.ts';
import type { FactorRow, FactorSet } from '../project/factor-set.ts';
import { assessDocument, type AssessedProject } from './assess-document.ts';

/** One factor that two sets have different figures for. `before` null: it is new; `after` null: it is gone. */
export interface FactorDifference {
  readonly id: string;
  readonly before: FactorRow | null;
  readonly after: FactorRow | null;
}

/** kg CO₂e over the study period; null: nothing of it is known. */
export interface TotalChange {
  readonly before: number | null;
  readonly after: number | null;
}

/** What an alternative's total is with the factors its project carries and with those of another set, under each mix. */
export interface AlternativeChange {
  readonly id: string;
  readonly totals: Readonly<Record<ElectricityScenario, TotalChange>>;
}

/** What another factor set would change in a project. */
export interface FactorChange {
  /** Id and name of the set compared with. */
  readonly id: string;
  readonly set: string;
  readonly rows: readonly FactorDifference[];
  /** Those that can be calculated. Empty where the sets have the same figures. */
  readonly alternatives: readonly AlternativeChange[];
}

/**
 * What using another factor set would change in a project: the rows that differ, and the total of each alternative with both.
 * @param today `YYYY-MM-DD`
 * @param before the project as it is, where that is calculated already
 */
export function factorChange(
  document: ProjectDocument,
  { id, set, rows }: Pick<FactorSetRow, 'id' | 'set' | 'rows'>,
  today: string,
  before: () => AssessedProject = () => assessDocument(document, today),
): FactorChange {
  const differences = factorDifferences(document.factors, { set, rows });
  if (differences.length === 0) return { id, set, rows: differences, alternatives: [] };
  const after = assessDocument({ ...document, factors: { set, rows } }, today).accounts;
  const alternatives = before().accounts.flatMap((account, index): AlternativeChange[] => {
    const changed = after[index];
    return changed ? [{ id: account.id, totals: totalChanges(account, changed) }] : [];
  });
  return { id, set, rows: differences, alternatives };
}

/** The factors whose figures differ, in the order of the second set and then what it lacks. Source, year and marks are no figures. */
export function factorDifferences(before: FactorSet, after: FactorSet): FactorDifference[] {
  const known = new Map(before.rows.map((row) => [row.id, row]));
  const left = new Set(after.rows.map(({ id }) => id));
  return [
    ...after.rows.flatMap((row) => {
      const old = known.get(row.id) ?? null;
      return old && sameFigure(old, row) ? [] : [{ id: row.id, before: old, after: row }];
    }),
    ...before.rows.flatMap((row) => (left.has(row.id) ? [] : [{ id: row.id, before: row, after: null }])),
  ];
}

/** The set that a project's own is to be compared with: the workspace's of the same name, else the program's newest. */
export function successorOf<Set extends Pick<FactorSetRow, 'set' | 'isOwn'>>(
  carried: FactorSet,
  sets: readonly Set[],
): Set | null {
  const own = sets.find(({ isOwn, set }) => isOwn && set === carried.set);
  return own ?? sets.find(({ isOwn }) => !isOwn) ?? null;
}

/** Whether two rows give the same factor in every year: a path takes the place of the value. */
function sameFigure(one: FactorRow, other: FactorRow): boolean {
  const figure = ({ value, path, unit, boundary }: FactorRow) => ({ at: path ?? value, unit, boundary });
  return sameValue(figure(one), figure(other));
}

function totalChanges(before: Account, after: Account): AlternativeChange['totals'] {
  const change = (scenario: ElectricityScenario): TotalChange => ({
    before: before.scenarios[scenario].total,
    after: after.scenarios[scenario].total,
  });
  return { norway: change('norway'), europe: change('europe') };
}
