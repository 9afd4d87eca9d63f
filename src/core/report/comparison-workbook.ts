import type { ProjectDocument } from '../api/contract.ts';
import type { Account } from '../climate/account.ts';
import type { Comparison } from '../comparison/compare.ts';
import { formatDay } from '../text/date.ts';
import { translator, type Language } from '../text/text.ts';
import { alternativeSheet } from './alternative-sheet.ts';
import { comparisonSheet } from './comparison-sheet.ts';
import { declarationsSheet } from './declarations-sheet.ts';
import { safeFileName } from './file-name.ts';
import { methodSheet } from './method-sheet.ts';
import type { ReportContext } from './report-context.ts';
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
 * The comparison of a project's alternatives as a workbook: summary, comparison, one sheet an alternative, the declarations used,
 * and the method with all assumptions. Every figure is the account's own; totals, products and shares are live formulas over
 * the cells they come from.
 */
export function comparisonWorkbook(report: ComparisonReport): Workbook {
  const { document, language, today, programVersion } = report;
  const t = translator(language);
  const { project } = document;
  const accounts = new Map(report.accounts.map((account) => [account.id, account]));
  const named = document.alternatives.map((alternative) => ({
    alternative,
    name: alternative.name?.trim() || t(`alternativeKind.${alternative.kind}`),
    account: accounts.get(alternative.id),
  }));
  const [summary = '', comparison = '', ...rest] = sheetNames(
    [
      t('report.sheet.summary'),
      t('report.sheet.comparison'),
      t('report.sheet.declarations'),
      t('report.sheet.method'),
      ...named.map(({ name }) => name),
    ],
    t('report.alternative'),
  );
  const [declarations = '', method = '', ...alternativeNames] = rest;
  const context: ReportContext = {
    document,
    alternatives: named.flatMap(({ alternative, name, account }, index) =>
      account ? [{ alternative, name, account, sheetName: alternativeNames[index] ?? name }] : [],
    ),
    withoutAccount: named.filter(({ account }) => !account).map(({ name }) => name),
    declarations: new Map(document.declarations.map((declaration) => [declaration.id, declaration])),
    comparison: report.comparison,
    t,
    language,
    today,
    programVersion,
  };

  const made = context.alternatives.map((shown) => ({ id: shown.alternative.id, ...alternativeSheet(shown, context) }));
  const cells = new Map(made.map((one) => [one.id, one.cells]));
  return {
    title: t('report.title', { project: project.name }),
    author: 'Byggklima',
    createdAt: `${today}T00:00:00Z`,
    footer: t('report.footer', { project: project.name, version: programVersion, date: formatDay(today, language) }),
    sheets: [
      summarySheet(context, summary, cells),
      ...(context.alternatives.length > 0 ? [comparisonSheet(context, comparison, cells)] : []),
      ...made.map(({ sheet }) => sheet),
      declarationsSheet(context, declarations),
      methodSheet(context, method),
    ],
  };
}

/** "Granlia skole – sammenligning 2026-11-23.xlsx" */
export function comparisonFileName(project: string, language: Language, today: string): string {
  return safeFileName(translator(language)('report.fileName', { project, date: today }), '.xlsx');
}
