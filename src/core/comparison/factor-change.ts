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

/**
 * What using another factor set would do to the total of each alternative that can be calculated with both, with a pause after each
 * account, so that a page answers its user while they are worked out.
 * @param today `YYYY-MM-DD`
 * @param before the project as it is, where that is calculated already
 */
export function* totalChangesInSteps(
  document: ProjectDocument,
  { set, rows }: FactorSet,
  today: string,
  before: () => AssessedProject = () => assessDocument(document, today),
): Generator<undefined, readonly AlternativeChange[]> {
  const accounts = before().accounts;
  yield;
  const changed: AlternativeChange[] = [];
  for (const alternative of document.alternatives) {
    const account = accounts.find(({ id }) => id === alternative.id);
    if (!account) continue;
    const alone = { ...document, alternatives: [alternative], factors: { set, rows } };
    const [after] = assessDocument(alone, today).accounts;
    if (after) changed.push({ id: alternative.id, totals: totalChanges(account, after) });
    yield;
  }
  return changed;
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
