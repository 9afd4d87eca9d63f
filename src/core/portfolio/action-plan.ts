import { MEASURES, type Measure } from '../requirements/measure.ts';
import { reaches } from '../units/reaches.ts';
import { isMet, relevantStandings, type RequirementStanding } from '../requirements/follow-up.ts';
import { measureYears, YEARLY_MEASURES, type YearFigure } from './measure-years.ts';
import { portfolioMeasures, type MeasureFigure } from './portfolio-measures.ts';
import type { PortfolioProject } from './portfolio-project.ts';
import { COUNTED_MEASURES, targetIn, type PortfolioTarget } from './target.ts';

/**
 * What the yearly action plan says of each measure of the strategy: what was asked, done and documented, what our own figures show, and why it is
 * to be taken up anew.
 */
export interface MeasureLine {
  readonly measure: Measure;
  /** Projects of the year with a requirement that serves the measure. */
  readonly projects: number;
  /** Their requirements that serve it and are relevant, those that are kept, and those that are documented by a file or by one of our figures. */
  readonly asked: number;
  readonly met: number;
  readonly documented: number;
  readonly openDeviations: number;
  /** Of all that the projects have; null where the measure is not counted, or nothing is known. */
  readonly figure: MeasureFigure | null;
  /** Of the year; null where the measure is not counted by year, or the year has nothing of it. */
  readonly inYear: YearFigure | null;
  readonly yearBefore: YearFigure | null;
  /** The program counts the measure. */
  readonly isCounted: boolean;
  /** Of the year; null where there is none. */
  readonly target: number | null;
  readonly concerns: readonly Concern[];
}

/** Why a measure is to be taken up in the next plan. */
export const CONCERNS = [
  'not-asked',
  'requirements-open',
  'below-target',
  'figures-missing',
  'deviations-open',
] as const;
export type Concern = (typeof CONCERNS)[number];

/** What is expected of a project that is built: that there is none of it is a gap, where no deviation and no new build are none. */
const EXPECTED: readonly Measure[] = ['2.14', '3.5', '3.9', '3.10'];

/** Requirements as they stand today, of the projects that are built in the year; figures of the year, and of all years. */
export function actionPlan(
  projects: readonly PortfolioProject[],
  targets: readonly PortfolioTarget[],
  year: number,
): MeasureLine[] {
  const figures = portfolioMeasures(projects, targets, year);
  const years = measureYears(projects);
  const built = projects.filter((project) => isBuiltIn(project, year));
  return MEASURES.map((measure) => {
    const serving = built.map(({ followed }) =>
      relevantStandings(followed).filter(({ requirement }) => (requirement.measures ?? []).includes(measure)),
    );
    const standings = serving.flat();
    const counted = COUNTED_MEASURES.find((one) => one === measure);
    const ofYear = (wanted: number) => years.find((one) => one.measure === measure && one.year === wanted) ?? null;
    const line = {
      measure,
      projects: serving.filter((one) => one.length > 0).length,
      asked: standings.length,
      met: standings.filter(({ status }) => isMet(status)).length,
      documented: standings.filter(isDocumented).length,
      openDeviations: standings.reduce((sum, one) => sum + one.openDeviations, 0),
      figure: figures.find((one) => one.measure === measure) ?? null,
      inYear: ofYear(year),
      yearBefore: ofYear(year - 1),
      isCounted: counted !== undefined,
      target: counted === undefined ? null : targetIn(counted, year, targets),
    };
    return { ...line, concerns: concernsOf(line, built.length > 0) };
  });
}

/** By a file, or by one of our figures that reaches what is asked. */
function isDocumented({ requirement, isMeasured, status }: RequirementStanding): boolean {
  return (requirement.attachments ?? []).length > 0 || (isMeasured && isMet(status));
}

function concernsOf(line: Omit<MeasureLine, 'concerns'>, isBuilding: boolean): Concern[] {
  const { measure, asked, met, openDeviations, target } = line;
  const figure = YEARLY_MEASURES.some((one) => one === measure) ? line.inYear : line.figure;
  const concerns: Concern[] = [];
  if (asked === 0) concerns.push('not-asked');
  else if (met < asked) concerns.push('requirements-open');
  if (figure !== null && target !== null && !reaches(figure.share, target)) concerns.push('below-target');
  const isMissing = figure === null ? isBuilding && EXPECTED.includes(measure) : !figure.complete;
  if (isMissing) concerns.push('figures-missing');
  if (openDeviations > 0) concerns.push('deviations-open');
  return concerns;
}

/** Whether a project is built in a year, as far as its construction period says; what it does not say rules nothing out. */
export function isBuiltIn({ document: { project } }: Pick<PortfolioProject, 'document'>, year: number): boolean {
  const { from, to } = project.constructionPeriod ?? {};
  return (from == null || from.slice(0, 4) <= String(year)) && (to == null || to.slice(0, 4) >= String(year));
}

/**
 * Where most is at stake (measure 1.8): the projects of a year by their climate account, the highest first and those without one last. Those
 * that do not say when they are built stand behind those that do.
 */
export function projectsThatMatter(projects: readonly PortfolioProject[], year: number): PortfolioProject[] {
  const stake = ({ climate }: PortfolioProject) => climate?.kgCo2e ?? -Number.MAX_VALUE;
  const saysWhen = ({ document: { project } }: PortfolioProject) =>
    project.constructionPeriod?.from != null || project.constructionPeriod?.to != null;
  return projects
    .filter((project) => isBuiltIn(project, year))
    .toSorted((a, b) => Number(saysWhen(b)) - Number(saysWhen(a)) || stake(b) - stake(a));
}
