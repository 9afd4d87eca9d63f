import type { LogEntry, ProjectDocument } from '../api/contract.ts';
import type { Account } from '../climate/account.ts';
import { documentAward } from '../award/document-award.ts';
import { documentSensitivities } from '../comparison/assess-document.ts';
import type { Comparison } from '../comparison/compare.ts';
import type { Sensitivities } from '../comparison/sensitivity.ts';
import { documentCosts } from '../cost/document-cost.ts';
import { coveredAlternative } from '../coverage/covered-alternative.ts';
import { documentCoverage } from '../coverage/document-coverage.ts';
import { families, isMain } from '../project/alternative-set.ts';
import { documentFollowUp, knownOfDocument } from '../requirements/document-follow-up.ts';
import { measuredSite, withMeasuredSite } from '../site/measured-site.ts';
import { formatDay } from '../text/date.ts';
import { translator, type Language, type Translate } from '../text/text.ts';
import { documentWaste } from '../waste/project-waste.ts';
import { answerOf } from './answer.ts';
import { costAnswer } from './cost-answer.ts';
import { alternativeSheet, type AlternativeCells } from './alternative-sheet.ts';
import type { PartSheets } from './assessment/assessment-part.ts';
import { changeLogSheet } from './assessment/change-log-sheet.ts';
import { coverSheet } from './assessment/cover-sheet.ts';
import { coverageSheet } from './assessment/coverage-sheet.ts';
import { definedNames } from './assessment/defined-names.ts';
import { energySheet } from './assessment/energy-sheet.ts';
import { qualitySheet } from './assessment/quality-sheet.ts';
import { replacementsSheet } from './assessment/replacements-sheet.ts';
import { siteSheet } from './assessment/site-sheet.ts';
import { awardSheets } from './award-workbook.ts';
import { wasteSheet } from './assessment/waste-sheet.ts';
import { comparisonSheet } from './comparison-sheet.ts';
import { costSheets, type AccountOnSheet } from './cost-workbook.ts';
import { declarationsSheet } from './declarations-sheet.ts';
import { deliveredSheet } from './delivered-sheet.ts';
import { safeFileName } from './file-name.ts';
import { methodSheet } from './method-sheet.ts';
import type { ReportAlternative, ReportContext } from './report-context.ts';
import { stampText, type ReportStamp } from './report-stamp.ts';
import { methodStamps } from './report-words.ts';
import { refusedInput } from './refused-input.ts';
import { requirementPlan } from './requirements-workbook.ts';
import { sensitivitySheet } from './sensitivity-sheet.ts';
import { alternativeName, shownAlternatives } from './shown-alternatives.ts';
import { sheetNames } from './sheet-name.ts';
import { summarySheet } from './summary-sheet.ts';
import { wasteReportWorkbook } from './waste-report-workbook.ts';
import type { Sheet, Workbook } from './workbook.ts';

export interface ComparisonReport {
  readonly document: ProjectDocument;
  /** An alternative without one is named as such and left out of the sums. */
  readonly accounts: readonly Account[];
  readonly comparison: Comparison | null;
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly programVersion: string;
  /** What was done to the project, the newest first; absent: not told. */
  readonly log?: readonly LogEntry[];
  /** Absent: it is not told what the report is made from. */
  readonly stamp?: ReportStamp;
}

/**
 * The assessment of a project as a workbook: a cover, the comparison of its main alternatives, one sheet an alternative and variant, what else
 * the project has logged, the declarations used, what is missing, and the method with all assumptions. Every figure is the account's own; totals, products and shares are live formulas over
 * the cells they come from.
 */
export function comparisonWorkbook(report: ComparisonReport): Workbook {
  const { document, language, today, programVersion } = report;
  const t = translator(language);
  const { project } = document;
  const accounts = new Map(report.accounts.map((account) => [account.id, account]));
  const site = measuredSite(document);
  const inFamilies = families(document.alternatives).flatMap(({ main, variants }) => [main, ...variants]);
  const named = inFamilies.map((alternative) => ({
    alternative: withMeasuredSite(alternative, site),
    name: alternativeName(alternative, t),
    account: accounts.get(alternative.id),
  }));
  const beside = partsBeside(report, t);
  const wishes = Object.values(beside).flatMap(({ names }) => names);
  const [cover = '', summary = '', comparison = '', sensitivity = '', ...rest] = sheetNames(
    [
      t('assessment.sheet.cover'),
      t('report.sheet.summary'),
      t('report.sheet.comparison'),
      t('sensitivity.workbook.sheet'),
      t('assessment.sheet.replacements'),
      t('assessment.sheet.energy'),
      t('assessment.sheet.coverage'),
      t('report.sheet.declarations'),
      t('assessment.sheet.quality'),
      t('report.sheet.method'),
      ...wishes,
      ...named.map(({ name }) => name),
    ],
    t('report.alternative'),
  );
  const [replacements = '', energy = '', coverage = '', declarations = '', quality = '', method = '', ...others] = rest;
  const alternativeNames = others.slice(wishes.length);
  const everyone = named.flatMap(({ alternative, name, account }, index): ReportAlternative[] =>
    account ? [{ alternative, name, account, sheetName: alternativeNames[index] ?? name }] : [],
  );
  const alternatives = everyone.filter(({ alternative }) => isMain(alternative));
  const mainAccounts = alternatives.map(({ account }) => account);
  const context: ReportContext = {
    document,
    alternatives,
    withoutAccount: named.filter(({ account }) => !account).map(({ name }) => name),
    declarations: new Map(document.declarations.map((declaration) => [declaration.id, declaration])),
    comparison: report.comparison,
    answer: answerOf(document, shownAlternatives(document, mainAccounts, 'total', t), { t, language }),
    t,
    language,
    today,
    programVersion,
  };

  const made = everyone.map((shown) => ({
    id: shown.alternative.id,
    sheetName: shown.sheetName,
    ...(shown.account.reported ? deliveredSheet : alternativeSheet)(shown, context),
  }));
  const cells = new Map(made.map((one) => [one.id, one.cells]));
  const accountSheets = new Map(made.map(({ id, ...one }) => [id, one]));
  const sensitive = sensitivitiesOf(context);
  const renamed = (sheet: Sheet | null, name: string) => sheetsOf(sheet).map((one): Sheet => ({ ...one, name }));
  let used = 0;
  const besideNamed = (part: BesidePart) => {
    const { names, sheets } = beside[part];
    return sheets(others.slice(used, (used += names.length)), accountSheets);
  };
  const parts: PartSheets = {
    comparison: context.alternatives.length > 0 ? [comparisonSheet(context, comparison, cells)] : [],
    sensitivity: sensitive.length > 0 ? [sensitivitySheet(context, sensitivity, sensitive)] : [],
    replacements: renamed(replacementsSheet(everyone, cells, context), replacements),
    energy: renamed(energySheet(everyone, cells, context), energy),
    coverage: renamed(coverageOf(report, everyone, cells, context), coverage),
    waste: besideNamed('waste'),
    site: besideNamed('site'),
    requirements: besideNamed('requirements'),
    cost: besideNamed('cost'),
    bids: besideNamed('bids'),
    changeLog: besideNamed('changeLog'),
  };
  const [stamp] = methodStamps(context);
  return {
    title: t('report.title', { project: project.name }),
    author: 'Byggklima',
    programVersion,
    createdAt: `${today}T00:00:00Z`,
    ...(stamp === undefined ? {} : { subject: stamp }),
    ...(report.stamp ? { keywords: stampText(report.stamp) } : {}),
    footer: t('report.footer', { project: project.name, version: programVersion, date: formatDay(today, language) }),
    sheets: [
      coverSheet(context, {
        name: cover,
        fixed: { summary, declarations, quality, method },
        parts,
        alternatives: everyone.map(({ sheetName }) => sheetName),
        dataHash: report.stamp?.dataHash ?? null,
      }),
      summarySheet(context, summary, cells),
      ...parts.comparison,
      ...parts.sensitivity,
      ...made.map(({ sheet }) => sheet),
      ...parts.replacements,
      ...parts.energy,
      ...parts.coverage,
      ...parts.waste,
      ...parts.site,
      ...parts.requirements,
      ...parts.cost,
      ...parts.bids,
      declarationsSheet({ ...context, alternatives: everyone }, declarations),
      qualitySheet({ ...context, alternatives: everyone }, quality, cells),
      methodSheet({ ...context, alternatives: everyone }, method),
      ...parts.changeLog,
    ],
    names: definedNames(everyone, cells, context),
    refusedInput: refusedInput(t),
  };
}

type BesidePart = 'waste' | 'site' | 'requirements' | 'cost' | 'bids' | 'changeLog';

/** Sheets by the names that they wish, made once it is known which they get: their formulas name each other. */
interface Beside {
  readonly names: readonly string[];
  readonly sheets: (names: readonly string[], accountSheets: ReadonlyMap<string, AccountOnSheet>) => Sheet[];
}

/** What a project has beside its accounts, in the order of {@link PartSheets}. */
function partsBeside(report: ComparisonReport, t: Translate): Record<BesidePart, Beside> {
  const { document, accounts, comparison, language, today, programVersion, log } = report;
  const { project, wastePlan, wasteDeliveries, requirements } = document;
  const words = { t, language };
  const given = { project, language, today, programVersion };
  const waste = () => {
    const status = documentWaste(document, today);
    const { sheets } = wasteReportWorkbook({ ...given, settings: project.waste ?? {}, status });
    return [wasteSheet(document, status, { ...words, today }), ...sheets];
  };
  const { standings } = documentFollowUp(document, knownOfDocument(document, today, { accounts, comparison }), today);
  return {
    waste: finished(wastePlan.length === 0 && wasteDeliveries.length === 0 ? [] : waste()),
    site: finished(sheetsOf(siteSheet(document, { ...words, today }))),
    requirements: finished(requirements.length === 0 ? [] : requirementPlan({ ...given, standings }).sheets),
    cost: costsBeside(report, t),
    bids: bidsBeside(report, t),
    changeLog: finished(sheetsOf(changeLogSheet(log ?? [], { t }))),
  };
}

const NOTHING: Beside = { names: [], sheets: () => [] };

/** Sheets without formulas over each other. */
function finished(sheets: readonly Sheet[]): Beside {
  return {
    names: sheets.map(({ name }) => name),
    sheets: (names) => sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? sheet.name })),
  };
}

/** The costs of the alternatives that are compared; one without any stands among those that have them. */
function costsBeside({ document, accounts, language, today }: ComparisonReport, t: Translate): Beside {
  const { project } = document;
  const costs = documentCosts(document, accounts);
  const { compared: shown } = costAnswer(document, { accounts, costs }, { t, language });
  if (shown.every(({ cost }) => cost.rows.length === 0)) return NOTHING;
  return {
    names: [t('assessment.sheet.cost'), ...shown.map(({ name }) => t('assessment.sheet.costOf', { name }))],
    sheets: (names, accountSheets) => costSheets({ project, shown, accounts, language, today }, names, accountSheets),
  };
}

function bidsBeside({ document, language, today }: ComparisonReport, t: Translate): Beside {
  const status = documentAward(document, today);
  if (status.standings.length === 0) return NOTHING;
  return {
    names: [t('award.report.sheet'), t('award.report.bids')],
    sheets: (names) =>
      awardSheets({ project: document.project, requirements: document.requirements, status, language }, names),
  };
}

/** Of the alternative that is asked for EPDs. */
function coverageOf(
  { document, accounts, today }: ComparisonReport,
  everyone: readonly ReportAlternative[],
  cells: ReadonlyMap<string, AlternativeCells>,
  context: ReportContext,
): Sheet | null {
  const covered = coveredAlternative(document.project.decisionCase, document.alternatives);
  if (!covered) return null;
  const shown = everyone.find(({ alternative }) => alternative.id === covered.id);
  const coverage = documentCoverage(document, covered, accounts, today);
  const named = { name: alternativeName(covered, context.t), sheetName: shown?.sheetName ?? '' };
  return coverageSheet(coverage, { ...named, cells: cells.get(covered.id)?.rows ?? null }, context);
}

function sheetsOf(sheet: Sheet | null): Sheet[] {
  return sheet === null ? [] : [sheet];
}

/** Each alternative against the reference; none where there is no verdict that could hang on something. */
function sensitivitiesOf({ document, alternatives, answer, today }: ReportContext): Sensitivities[] {
  const [reference, ...others] = alternatives;
  if (!reference || !answer?.comparison.comparable || answer.undecided) return [];
  const accounts = others.map(({ account }) => account);
  return documentSensitivities(document, reference.account, accounts, today).filter((found) => found !== null);
}

/** "Granlia skole – sammenligning 2026-11-23.xlsx" */
export function comparisonFileName(project: string, language: Language, today: string): string {
  return safeFileName(translator(language)('report.fileName', { project, date: today }), '.xlsx');
}
