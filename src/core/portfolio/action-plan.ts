import { MEASURES, type Measure } from '../requirements/measure.ts';
import { reaches } from '../units/reaches.ts';
import { measureYears, type YearFigure } from './measure-years.ts';
import { portfolioMeasures, type MeasureFigure } from './portfolio-measures.ts';
import type { PortfolioProject } from './portfolio-project.ts';
import type { PortfolioTarget } from './target.ts';

/**
 * What the yearly action plan says of each measure of the strategy: what was asked, done and documented, what our own figures show, and why it is
 * to be taken up anew.
 */
export interface MeasureLine {
  readonly measure: Measure;
  /** Projects with a requirement that serves the measure. */
  readonly projects: number;
  /** Requirements that serve it and are relevant, those that are kept, and those that are documented by a file or by one of our figures. */
  readonly asked: number;
  readonly met: number;
  readonly documented: number;
  readonly openDeviations: number;
  /** Of all that the projects have; null where the measure is not counted, or nothing is known. */
  readonly figure: MeasureFigure | null;
  readonly inYear: YearFigure | null;
  readonly yearBefore: YearFigure | null;
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

export function actionPlan(
  projects: readonly PortfolioProject[],
  targets: readonly PortfolioTarget[],
  year: number,
): MeasureLine[] {
  const figures = portfolioMeasures(projects, targets, year);
  const years = measureYears(projects);
  return MEASURES.map((measure) => {
    const serving = projects.map(({ followed }) =>
      followed.standings.filter(
        ({ requirement, status }) => status !== 'notRelevant' && (requirement.measures ?? []).includes(measure),
      ),
    );
    const standings = serving.flat();
    const counts = {
      projects: serving.filter((one) => one.length > 0).length,
      asked: standings.length,
      met: standings.filter(({ status }) => status === 'fulfilled' || status === 'done').length,
      documented: standings.filter(
        ({ requirement, isMeasured, status }) =>
          (requirement.attachments ?? []).length > 0 || (isMeasured && status !== 'started'),
      ).length,
      openDeviations: standings.reduce((sum, one) => sum + one.openDeviations, 0),
    };
    const figure = figures.find((one) => one.measure === measure) ?? null;
    const ofYear = (wanted: number) => years.find((one) => one.measure === measure && one.year === wanted) ?? null;
    return {
      measure,
      ...counts,
      figure,
      inYear: ofYear(year),
      yearBefore: ofYear(year - 1),
      concerns: concernsOf(counts, figure, ofYear(year)),
    };
  });
}

function concernsOf(
  { asked, met, openDeviations }: Pick<MeasureLine, 'asked' | 'met' | 'openDeviations'>,
  figure: MeasureFigure | null,
  inYear: YearFigure | null,
): Concern[] {
  const concerns: Concern[] = [];
  if (asked === 0) concerns.push('not-asked');
  else if (met < asked) concerns.push('requirements-open');
  // What the year has goes before what all years have.
  const { share, complete } = inYear ?? figure ?? { share: null, complete: true };
  if (share !== null && figure?.target != null && !reaches(share, figure.target)) concerns.push('below-target');
  if (!complete) concerns.push('figures-missing');
  if (openDeviations > 0) concerns.push('deviations-open');
  return concerns;
}

/** Whether a project is built in a year, as far as its construction period says; what it does not say rules nothing out. */
export function isBuiltIn({ document: { project } }: Pick<PortfolioProject, 'document'>, year: number): boolean {
  const { from, to } = project.constructionPeriod ?? {};
  return (from == null || from.slice(0, 4) <= String(year)) && (to == null || to.slice(0, 4) >= String(year));
}

/** Where most is at stake (measure 1.8): the projects of a year by their climate account, the highest first and those without one last. */
export function projectsThatMatter(projects: readonly PortfolioProject[], year: number): PortfolioProject[] {
  const stake = ({ climate }: PortfolioProject) => climate?.kgCo2e ?? -Number.MAX_VALUE;
  return projects.filter((project) => isBuiltIn(project, year)).toSorted((a, b) => stake(b) - stake(a));
}
