import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import { figuresUnder, measureFactor, type GroupSums, type ShownFigures } from '#core/chart/shown.ts';
import type { Account } from '#core/climate/account.ts';
import type { AssessedProject } from '#core/comparison/assess-document.ts';
import { groundOf, standsOnTooLittle } from '#core/comparison/enough-figures.ts';
import { portfolioProject, type PortfolioProject } from '#core/portfolio/portfolio-project.ts';
import { isMain } from '#core/project/alternative-set.ts';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '#core/project/codes.ts';
import { caseState, decidedAlternative, decisionPrecedesStudy, type CaseState } from '#core/project/decision-case.ts';
import { mainAccounts } from '#renderer/components/project/assessment.ts';
import { hasFigures } from '#renderer/components/project/has-figures.ts';
import { lackCountsOf, type Lacks } from '#renderer/components/project/lacks.ts';
import { followUpIn } from '#renderer/components/project/requirements.ts';

/** A project as one row of the portfolio. */

/**
 * `empty`: no component yet · `single`: nothing to compare with · `incomparable`: methods or needs differ ·
 * `incomplete`: a figure is missing · `complete`.
 */
export type ProjectState = 'empty' | 'single' | 'incomparable' | 'incomplete' | 'complete';

export interface LowestAlternative {
  readonly alternative: AlternativeDocument;
  readonly account: Account;
  /** kg CO₂e/m² of the method's area and year. */
  readonly figures: ShownFigures;
}

export interface ProjectRow extends PortfolioProject {
  /** Alternatives that stand on too little for any of the project's to be called the lowest. */
  readonly unfinished: readonly AlternativeDocument[];
  /** Null where nothing is known of any alternative, or one is unfinished. */
  readonly lowest: Readonly<Record<ElectricityScenario, LowestAlternative | null>>;
  /** Of the alternative that is lowest in the method's own mix, else of the first; by the method's area basis. */
  readonly areaM2: number | null;
  readonly state: ProjectState;
  readonly lacks: Lacks;
  readonly decision: ProjectDecision;
}

export interface ProjectDecision {
  readonly state: CaseState;
  /** What was decided; null where nothing was, or where it is no longer here. */
  readonly alternative: AlternativeDocument | null;
  /** A new build was decided before it was studied. */
  readonly precedesStudy: boolean;
}

/** @param today `YYYY-MM-DD` */
export function projectRow(document: ProjectDocument, assessed: AssessedProject, today: string): ProjectRow {
  const mains = mainAccounts(document, assessed);
  const unfinished = document.alternatives.filter((alternative) =>
    mains.some((account) => account.id === alternative.id && tellsTooLittle(account, alternative)),
  );
  const compared = unfinished.length === 0 ? mains : [];
  const lowest = {
    norway: lowestUnder('norway', document, compared),
    europe: lowestUnder('europe', document, compared),
  };
  const headline = lowest[document.project.method.electricityScenario ?? 'norway'];
  const shown = document.alternatives.find((one) => one.id === headline?.account.id) ?? document.alternatives[0];
  const areaBasis = document.project.method.areaBasis ?? 'grossFloorArea';
  const { known, followed } = followUpIn(document, today);
  return {
    ...portfolioProject(document, known, followed, today),
    unfinished,
    lowest,
    areaM2: shown?.[areaBasis] ?? null,
    state: stateOf(document, assessed, mains),
    lacks: lackCountsOf(mains),
    decision: decisionOf(document),
  };
}

function decisionOf({ project: { decisionCase }, alternatives }: ProjectDocument): ProjectDecision {
  return {
    state: caseState(decisionCase),
    alternative: decidedAlternative(decisionCase, alternatives),
    precedesStudy: decisionPrecedesStudy(decisionCase, alternatives),
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
  const { id, name } = alternative;
  return { alternative, account, figures: figuresUnder({ id, name: name ?? '', account, factor }, scenario) };
}

/** Half of what is built in has no figure, or the operation that the method asks for is not there: it is not the lowest, or the higher, of anything. */
function tellsTooLittle(account: Account, { components }: AlternativeDocument): boolean {
  const ground = groundOf(account, components);
  return ground.lacksOperation || standsOnTooLittle(ground);
}

/** Of what is compared: a variant that lacks something says so where it is shown. */
function stateOf(
  document: ProjectDocument,
  { withoutMethod, comparison }: AssessedProject,
  mains: readonly Account[],
): ProjectState {
  if (!hasFigures(document)) return 'empty';
  const compared = document.alternatives.filter(isMain);
  if (compared.length < 2) return 'single';
  const lacksMethod = compared.some(({ id }) => withoutMethod.includes(id));
  if (lacksMethod || comparison?.comparable === false) return 'incomparable';
  return mains.every((account) => account.total.complete) ? 'complete' : 'incomplete';
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
