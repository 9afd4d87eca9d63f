import type { ProjectDocument } from '../api/contract.ts';
import type { Account } from '../climate/account.ts';
import { comparedPair } from '../comparison/assess-document.ts';
import type { Comparison } from '../comparison/compare.ts';
import { sensitivities, type Sensitivities } from '../comparison/sensitivity.ts';
import { families, isMain } from '../project/alternative-set.ts';
import { measuredSite, withMeasuredSite } from '../site/measured-site.ts';
import { formatDay } from '../text/date.ts';
import { translator, type Language } from '../text/text.ts';
import { answerOf } from './answer.ts';
import { alternativeSheet } from './alternative-sheet.ts';
import { comparisonSheet } from './comparison-sheet.ts';
import { declarationsSheet } from './declarations-sheet.ts';
import { deliveredSheet } from './delivered-sheet.ts';
import { safeFileName } from './file-name.ts';
import { methodSheet } from './method-sheet.ts';
import type { ReportAlternative, ReportContext } from './report-context.ts';
import { sensitivitySheet } from './sensitivity-sheet.ts';
import { alternativeName, shownAlternatives } from './shown-alternatives.ts';
import { sheetNames } from './sheet-name.ts';
import { summarySheet } from './summary-sheet.ts';
import type { Workbook } from './workbook.ts';

export interface ComparisonReport {
  readonly document: ProjectDocument;
  /** An alternative without one is named as such and left out of the sums. */
  readonly accounts: readonly Account[];
  readonly comparison: Comparison | null;
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly programVersion: string;
}

/**
 * The comparison of a project's main alternatives as a workbook: summary, comparison, one sheet an alternative and variant, the declarations used,
 * and the method with all assumptions. Every figure is the account's own; totals, products and shares are live formulas over
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
  const [summary = '', comparison = '', sensitivity = '', ...rest] = sheetNames(
    [
      t('report.sheet.summary'),
      t('report.sheet.comparison'),
      t('sensitivity.workbook.sheet'),
      t('report.sheet.declarations'),
      t('report.sheet.method'),
      ...named.map(({ name }) => name),
    ],
    t('report.alternative'),
  );
  const [declarations = '', method = '', ...alternativeNames] = rest;
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
    ...(shown.account.reported ? deliveredSheet : alternativeSheet)(shown, context),
  }));
  const cells = new Map(made.map((one) => [one.id, one.cells]));
  const sensitive = sensitivitiesOf(context);
  return {
    title: t('report.title', { project: project.name }),
    author: 'Byggklima',
    createdAt: `${today}T00:00:00Z`,
    footer: t('report.footer', { project: project.name, version: programVersion, date: formatDay(today, language) }),
    sheets: [
      summarySheet(context, summary, cells),
      ...(context.alternatives.length > 0 ? [comparisonSheet(context, comparison, cells)] : []),
      ...(sensitive.length > 0 ? [sensitivitySheet(context, sensitivity, sensitive)] : []),
      ...made.map(({ sheet }) => sheet),
      declarationsSheet({ ...context, alternatives: everyone }, declarations),
      methodSheet({ ...context, alternatives: everyone }, method),
    ],
  };
}

/** Each alternative against the reference; none where there is no verdict that could hang on something. */
function sensitivitiesOf({ document, alternatives, answer, today }: ReportContext): Sensitivities[] {
  const [reference, ...others] = alternatives;
  if (!reference || !answer?.comparison.comparable || answer.undecided) return [];
  return others.flatMap(({ account }) => {
    const pair = comparedPair(document, reference.account, account, today);
    const found = pair && sensitivities(pair);
    return found ?? [];
  });
}

/** "Granlia skole – sammenligning 2026-11-23.xlsx" */
export function comparisonFileName(project: string, language: Language, today: string): string {
  return safeFileName(translator(language)('report.fileName', { project, date: today }), '.xlsx');
}
