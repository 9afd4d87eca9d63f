import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import { figuresUnder, measureFactor, type GroupSums, type ShownFigures } from '#core/chart/shown.ts';
import type { Account } from '#core/climate/account.ts';
import type { AssessedProject } from '#core/comparison/assess-document.ts';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '#core/project/codes.ts';
import { lacksOf, type Lacks } from '#renderer/components/project/lacks.ts';

/** A project as one row of the portfolio. */

/**
 * `empty`: no component yet · `single`: nothing to compare with · `incomparable`: methods or needs differ ·
 * `incomplete`: a figure is missing · `complete`.
 */
export type ProjectState = 'empty' | 'single' | 'incomparable' | 'incomplete' | 'complete';

export interface LowestAlternative {
  readonly name: string | null;
  readonly account: Account;
  /** kg CO₂e/m² of the method's area and year. */
  readonly figures: ShownFigures;
}

export interface ProjectRow {
  readonly document: ProjectDocument;
  /** Null where nothing is known of any alternative. */
  readonly lowest: Readonly<Record<ElectricityScenario, LowestAlternative | null>>;
  /** Of the alternative that is lowest in the method's own mix, else of the first; by the method's area basis. */
  readonly areaM2: number | null;
  readonly state: ProjectState;
  readonly lacks: Lacks;
}

export function projectRow(document: ProjectDocument, assessed: AssessedProject): ProjectRow {
  const lowest = {
    norway: lowestUnder('norway', document, assessed.accounts),
    europe: lowestUnder('europe', document, assessed.accounts),
  };
  const headline = lowest[document.project.method.electricityScenario ?? 'norway'];
  const shown = document.alternatives.find((one) => one.id === headline?.account.id) ?? document.alternatives[0];
  const areaBasis = document.project.method.areaBasis ?? 'grossFloorArea';
  return {
    document,
    lowest,
    areaM2: shown?.[areaBasis] ?? null,
    state: stateOf(document, assessed),
    lacks: lacksOf(assessed.accounts),
  };
}

/** Totals decide, since alternatives that serve the same may differ in area. */
function lowestUnder(
  scenario: ElectricityScenario,
  document: ProjectDocument,
  accounts: readonly Account[],
): LowestAlternative | null {
  const known = accounts.filter((account) => account.scenarios[scenario].total !== null);
  const [account] = known.toSorted((a, b) => (a.scenarios[scenario].total ?? 0) - (b.scenarios[scenario].total ?? 0));
  const alternative = document.alternatives.find((one) => one.id === account?.id);
  if (!account || !alternative) return null;
  const factor = measureFactor('perAreaYear', account.method, alternative);
  const { id, name = null } = alternative;
  return { name, account, figures: figuresUnder({ id, name: name ?? '', account, factor }, scenario) };
}

function stateOf(document: ProjectDocument, { accounts, withoutMethod, comparison }: AssessedProject): ProjectState {
  if (document.alternatives.every(isEmpty)) return 'empty';
  if (document.alternatives.length < 2) return 'single';
  if (withoutMethod.length > 0 || comparison?.comparable === false) return 'incomparable';
  return accounts.every((account) => account.total.complete) ? 'complete' : 'incomplete';
}

function isEmpty({ components, energy }: AlternativeDocument): boolean {
  return components.length === 0 && energy.length === 0;
}

/** The largest figure of all rows and mixes: the end of the scale that their bars share. */
export function commonScale(rows: readonly ProjectRow[]): number {
  const bars = rows.flatMap((row) =>
    ELECTRICITY_SCENARIOS.map((scenario) => row.lowest[scenario]?.figures.groups ?? {}),
  );
  return Math.max(0, ...bars.map(lengthOf)) || 1;
}

/** What a bar shows: what is negative stands outside it. */
function lengthOf(groups: GroupSums): number {
  return Object.values(groups).reduce<number>((sum, value) => sum + Math.max(0, value ?? 0), 0);
}
