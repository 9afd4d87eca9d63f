import { actionPlan, isBuiltIn, projectsThatMatter, type MeasureLine } from '../portfolio/action-plan.ts';
import type { PortfolioProject } from '../portfolio/portfolio-project.ts';
import { requirementsServing } from '../requirements/catalogue.ts';
import type { CatalogueRequirement } from '../requirements/requirement.ts';
import { relevantStandings } from '../requirements/follow-up.ts';
import type { PortfolioTarget } from '../portfolio/target.ts';
import { formatDay } from '../text/date.ts';
import { translator, type Language, type TextKey, type Translate } from '../text/text.ts';
import { day, FORMATS, missing, number, paragraph, text } from './cells.ts';
import { markedFormat } from './marks.ts';
import { methodName } from './method-name.ts';
import { safeFileName } from './file-name.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import { sheetNames } from './sheet-name.ts';
import type { Row, Sheet, Workbook } from './workbook.ts';

/** What the yearly action plan is made of: the strategy asks that its measures are entered in one, and reported through it. */
export interface ActionPlanReport {
  readonly projects: readonly PortfolioProject[];
  readonly targets: readonly PortfolioTarget[];
  /** The catalogue as it holds. */
  readonly catalogue: readonly CatalogueRequirement[];
  readonly year: number;
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly programVersion: string;
}

/** "Handlingsplan 2027, 2026-11-27.xlsx" */
export function actionPlanFileName(year: number, language: Language, today: string): string {
  return safeFileName(translator(language)('actionPlan.fileName', { year: String(year), date: today }), '.xlsx');
}

/** Each measure with what was asked, done, documented and is proposed anew; the projects that it is counted from; the deviations. */
export function actionPlanWorkbook(report: ActionPlanReport): Workbook {
  const { language, today, programVersion, year } = report;
  const t = translator(language);
  const sheets = [measuresSheet(report, t), projectsSheet(report, t), deviationsSheet(report, t)];
  const names = sheetNames(
    [
      t('actionPlan.sheet.measures', { year: String(year) }),
      t('actionPlan.sheet.projects'),
      t('actionPlan.sheet.deviations'),
    ],
    t('actionPlan.sheet.projects'),
  );
  return {
    title: t('actionPlan.title', { year: String(year) }),
    author: 'Byggklima',
    programVersion,
    createdAt: `${today}T00:00:00Z`,
    footer: t('report.footer', {
      project: t('actionPlan.title', { year: String(year) }),
      version: programVersion,
      date: formatDay(today, language),
    }),
    sheets: sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? '' })),
  };
}

type Body = Omit<Sheet, 'name'>;
type KeyAfter<Start extends string> = TextKey extends infer Key
  ? Key extends `${Start}${infer Rest}`
    ? Rest
    : never
  : never;
type MeasureColumn = KeyAfter<'actionPlan.column.'>;
type ProjectColumn = KeyAfter<'actionPlan.project.'>;

/** A table under its title, that prints on the width of a page with its head on each. */
function tableSheet(
  { title, lead }: { readonly title: string; readonly lead: string },
  columns: readonly { readonly heading: string; readonly width: number; readonly over?: 'figures' }[],
  rows: readonly Row[],
  frozenColumns: number,
): Body {
  const builder = new SheetBuilder(columns.length);
  builder.add([text(title, 'title')]);
  builder.add([paragraph(lead, columns.length, 'lead')]);
  builder.gap();
  const headRow = builder.heads(columns.map(({ heading, over }) => head(heading, over ?? 'text')));
  for (const row of rows) builder.body(row);
  return {
    columnWidths: columns.map(({ width }) => width),
    rows: builder.rows,
    frozen: { rows: headRow, columns: frozenColumns },
    filter: rows.length > 0 ? { headRow, lastRow: builder.nextRow - 1, columns: columns.length } : null,
    print: { paper: 'A4', pagesWide: 1, repeatedRows: { first: headRow, last: headRow }, repeatedColumns: 0 },
  };
}

function measuresSheet({ projects, targets, catalogue, year, today, language }: ActionPlanReport, t: Translate): Body {
  const column = (key: MeasureColumn, width: number, over?: 'figures') => ({
    heading: t(`actionPlan.column.${key}`, { year: String(year), before: String(year - 1) }),
    width,
    ...(over && { over }),
  });
  return tableSheet(
    {
      title: t('actionPlan.title', { year: String(year) }),
      lead: t('actionPlan.lead', { count: projects.length, year: String(year), date: formatDay(today, language) }),
    },
    [
      column('measure', 9),
      column('name', 34),
      column('serving', 16),
      column('projects', 10, 'figures'),
      column('asked', 9, 'figures'),
      column('met', 9, 'figures'),
      column('documented', 13, 'figures'),
      column('openDeviations', 11, 'figures'),
      column('figure', 10, 'figures'),
      column('inYear', 10, 'figures'),
      column('before', 10, 'figures'),
      column('target', 9, 'figures'),
      column('concerns', 44),
      column('next', 44),
    ],
    actionPlan(projects, targets, year).map((line) =>
      measureRow(line, requirementsServing(catalogue, line.measure), t),
    ),
    2,
  );
}

function measureRow(line: MeasureLine, serving: readonly CatalogueRequirement[], t: Translate): Row {
  const { measure, projects, asked, met, documented, openDeviations, figure, inYear, yearBefore, target, concerns } =
    line;
  const count = (value: number) => number(value, FORMATS.whole);
  // A measure that is not counted has no figure to be missing.
  const share = (value: number | null) => (line.isCounted ? number(value, FORMATS.share) : text(null));
  return [
    text(measure),
    text(t(`measure.${measure}`), 'text', { wrap: true }),
    text(serving.map(({ number: code }) => code).join(', '), 'text', { wrap: true }),
    count(projects),
    count(asked),
    count(met),
    count(documented),
    count(openDeviations),
    line.isCounted ? share(figure?.share ?? null) : text(t('portfolio.others.noOwnFigures'), 'text', { wrap: true }),
    share(inYear?.share ?? null),
    share(yearBefore?.share ?? null),
    target === null ? text(null) : number(target, FORMATS.share),
    text(concerns.map((concern) => t(`actionPlan.concern.${concern}`)).join(' '), 'text', { wrap: true }),
    // For a person: what the program counts is no plan.
    text(null, 'input', { wrap: true }),
  ];
}

function projectsSheet({ projects, year }: ActionPlanReport, t: Translate): Body {
  const column = (key: ProjectColumn, width: number, over?: 'figures') => ({
    heading: t(`actionPlan.project.${key}`),
    width,
    ...(over && { over }),
  });
  const others = projects.filter((project) => !isBuiltIn(project, year));
  return tableSheet(
    { title: t('actionPlan.sheet.projects'), lead: t('actionPlan.projectsLead', { year: String(year) }) },
    [
      column('name', 34),
      column('from', 12),
      column('to', 12),
      column('climate', 18, 'figures'),
      column('alternative', 22),
      column('method', 26),
      column('sorting', 11, 'figures'),
      column('waste', 12, 'figures'),
      column('fossilFree', 11, 'figures'),
      column('emissionFree', 11, 'figures'),
      column('sharesOf', 12),
      column('epds', 11, 'figures'),
      column('study', 14),
      column('asked', 9, 'figures'),
      column('met', 9, 'figures'),
      column('open', 11, 'figures'),
      column('incomplete', 26),
    ],
    [...projectsThatMatter(projects, year), ...others].map((project) => projectRow(project, t)),
    1,
  );
}

function projectRow(
  { document, climate, waste, site, epds, rebuildingStudied, followed }: PortfolioProject,
  t: Translate,
): Row {
  const { name, constructionPeriod } = document.project;
  const { shares, complete } = site.by[site.denominator];
  const incomplete = [
    climate !== null && climate.completeness !== 'complete' && t('actionPlan.incomplete.climate'),
    waste.total > 0 && !waste.complete && t('actionPlan.incomplete.waste'),
    shares !== null && !complete && t('actionPlan.incomplete.site'),
  ].filter((one) => one !== false);
  return [
    text(name, 'text', { wrap: true }),
    day(constructionPeriod?.from),
    day(constructionPeriod?.to),
    climate === null ? missing() : number(climate.kgCo2e / 1000, markedFormat(FORMATS.kgCo2e, climate.completeness, t)),
    text(climate?.alternative, 'text', { wrap: true }),
    text(
      climate?.method &&
        `${methodName(climate.method, t)}, ${t('method.years', { count: climate.method.referenceStudyPeriod })}`,
      'text',
      {
        wrap: true,
      },
    ),
    number(waste.sortingRate, FORMATS.share),
    waste.total === 0 ? text(null) : number(waste.total, '#,##0.0'),
    number(shares?.fossilFree, FORMATS.share),
    number(shares?.emissionFree, FORMATS.share),
    text(shares && t(`site.of.${site.denominator}`)),
    number(epds === null || epds.asked === 0 ? null : epds.product / epds.asked, FORMATS.share),
    text(rebuildingStudied === null ? null : t(rebuildingStudied ? 'common.yes' : 'common.no')),
    number(followed.asked, FORMATS.whole),
    number(followed.met, FORMATS.whole),
    number(followed.openDeviations, FORMATS.whole),
    incomplete.length === 0 ? text(null) : text(incomplete.join(', '), 'warning', { wrap: true }),
  ];
}

/** Those of the year, and those that were not closed before it; what has no day is last, and may be of any year. */
function deviationsSheet({ projects, year }: ActionPlanReport, t: Translate): Body {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const all = projects.flatMap(({ document: { project }, followed }) =>
    relevantStandings(followed).flatMap(({ requirement }) =>
      (requirement.deviations ?? []).map((deviation) => ({ project, requirement, deviation })),
    ),
  );
  const ofYear = all.filter(
    ({ deviation: { found, closed } }) => found != null && found <= last && (closed ?? last) >= first,
  );
  const undated = all.filter(({ deviation: { found, closed } }) => found == null && closed == null);
  const wrapped = { wrap: true } as const;
  const rows = [...ofYear, ...undated].map(({ project, requirement, deviation }): Row => {
    const { found, closed } = deviation;
    return [
      text(project.name, 'text', wrapped),
      text([requirement.number, requirement.title].filter(Boolean).join(' '), 'text', wrapped),
      found == null ? text(t('actionPlan.undated'), 'warning') : day(found),
      text(deviation.text, 'text', wrapped),
      text(deviation.action, 'text', wrapped),
      text(deviation.sanction, 'text', wrapped),
      day(closed),
    ];
  });
  return tableSheet(
    {
      title: t('actionPlan.sheet.deviations'),
      lead: t('actionPlan.deviationsLead', { count: ofYear.length, year: String(year) }),
    },
    [
      { heading: t('actionPlan.project.name'), width: 26 },
      { heading: t('requirements.column.title'), width: 32 },
      { heading: t('requirements.deviation.found'), width: 12 },
      { heading: t('requirements.deviation.text'), width: 40 },
      { heading: t('requirements.deviation.action'), width: 40 },
      { heading: t('requirements.deviation.sanction'), width: 22 },
      { heading: t('requirements.deviation.closedOn'), width: 12 },
    ],
    rows,
    1,
  );
}
