import type { ProjectDocument } from '../api/contract.ts';
import { documentShares } from '../choices/document-shares.ts';
import { grantSums, grantTotals, supportedShare, type GrantSums, type KrSum } from '../choices/grants.ts';
import { CHOICE_MEASURES } from '../choices/choices.ts';
import type { MaterialSharesBy } from '../choices/material-shares.ts';
import type { Account } from '../climate/account.ts';
import { isBlankRow } from '../project/blank-row.ts';
import { formatDay } from '../text/date.ts';
import { translator, type Language, type Translate } from '../text/text.ts';
import { day, FORMATS, live, missing, number, paragraph, text } from './cells.ts';
import { safeFileName } from './file-name.ts';
import { quotient, reference, sum, type CellReference } from './formula.ts';
import { alternativeName } from './shown-alternatives.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import { sheetNames } from './sheet-name.ts';
import type { Cell, Sheet, Workbook } from './workbook.ts';

/** What a project considered and chose, the shares that it comes to, and the support for it: three sheets for whoever asks. */

export interface ChoicesReport {
  readonly document: ProjectDocument;
  readonly accounts: readonly Account[];
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly programVersion: string;
}

export function choicesFileName(project: string, language: Language, today: string): string {
  return safeFileName(translator(language)('choices.fileName', { project, date: today }), '.xlsx');
}

export function choicesWorkbook(report: ChoicesReport): Workbook {
  const { document, language, today, programVersion } = report;
  const t = translator(language);
  const project = document.project.name;
  const sheets = [sharesSheet(report, t), choicesSheet(document, t), grantsSheet(document, t)];
  const names = sheetNames(
    sheets.map(({ name }) => name),
    t('choices.shares'),
  );
  return {
    title: `${t('app.choices')}, ${project}`,
    author: 'Byggklima',
    programVersion,
    createdAt: `${today}T00:00:00Z`,
    footer: t('report.footer', { project, version: programVersion, date: formatDay(today, language) }),
    sheets: sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? sheet.name })),
  };
}

/** Each alternative by mass and by climate impact, every share a formula of the amounts beside it. */
function sharesSheet({ document, accounts }: ChoicesReport, t: Translate): Sheet {
  const widths = [30, 12, 14, 14, 15, 14, 15, 14, 16, 14, 15, 12];
  const builder = new SheetBuilder(widths.length);
  builder.add([text(t('choices.report.title', { project: document.project.name }), 'title')]);
  builder.add([paragraph(t('choices.calculation.source'), widths.length)]);
  builder.gap();
  const share = (name: string) => t('choices.report.share', { name });
  const headRow = builder.heads([
    head(t('choices.alternative')),
    head(t('choices.report.measure')),
    head(t('choices.report.all'), 'figures'),
    head(t('choices.origin.reused'), 'figures'),
    head(share(t('choices.origin.reused')), 'figures'),
    head(t('choices.origin.retained'), 'figures'),
    head(share(t('choices.origin.retained')), 'figures'),
    head(t('choices.origin.new'), 'figures'),
    head(t('choices.report.known'), 'figures'),
    head(t('choices.recycled'), 'figures'),
    head(share(t('choices.recycled')), 'figures'),
    head(t('choices.report.missing'), 'figures'),
  ]);
  for (const { alternative, shares } of documentShares(document, accounts)) {
    const name = alternativeName(alternative, t);
    if (alternative.reported) {
      builder.body([text(name), { ...text(t('choices.reported'), 'note'), span: widths.length - 1 }]);
      continue;
    }
    builder.body([text(name), text(t('choices.report.mass')), ...amounts(shares.mass, builder.nextRow)]);
    builder.body([text(name), text(t('choices.report.impact')), ...amounts(shares.impact, builder.nextRow)]);
  }
  return sheetOf(t('choices.report.sharesSheet'), widths, builder, headRow);
}

/** kg or kg CO₂e, with the shares of them. */
function amounts({ total, byOrigin, recycled, missing: lacking }: MaterialSharesBy, row: number): (Cell | null)[] {
  const refer = (column: number, value: number | null) => (value === null ? null : reference(column, row, value));
  const shareOf = (part: CellReference | null, whole: CellReference | null, value: number | null) =>
    live(part && whole && quotient(part, whole), value, FORMATS.share);
  const { reused, retained, new: ofNew } = byOrigin;
  const all = refer(3, total);
  const amount = (value: number | null) => number(value, FORMATS.kgCo2e);
  return [
    amount(total),
    amount(reused.amount),
    shareOf(refer(4, reused.amount), all, reused.share),
    amount(retained.amount),
    shareOf(refer(6, retained.amount), all, retained.share),
    amount(ofNew.amount),
    amount(recycled.known.amount),
    amount(recycled.amount),
    shareOf(refer(10, recycled.amount), refer(9, recycled.known.amount), recycled.share),
    number(lacking.length, FORMATS.whole),
  ];
}

function choicesSheet({ choices }: ProjectDocument, t: Translate): Sheet {
  const widths = [10, 22, 44, 9, 52, 12, 22];
  const builder = new SheetBuilder(widths.length);
  builder.add([text(t('choices.sheet.choices'), 'title')]);
  builder.gap();
  const heads = ['topic', 'considered', 'chosen', 'reason', 'date', 'responsible'] as const;
  const headRow = builder.heads([
    head(t('choices.report.strategyMeasure')),
    ...heads.map((one) => head(t(`choices.column.${one}`))),
  ]);
  for (const choice of choices) {
    if (isBlankRow(choice)) continue;
    const { topic, considered, chosen, reason, date, responsible } = choice;
    builder.body([
      text(topic && CHOICE_MEASURES[topic]),
      text(topic && t(`choices.topic.${topic}`)),
      text(considered, 'text', { wrap: true }),
      chosen == null ? missing() : text(t(chosen ? 'common.yes' : 'common.no')),
      text(reason, 'text', { wrap: true }),
      day(date),
      text(responsible),
    ]);
  }
  return sheetOf(t('choices.sheet.choices'), widths, builder, headRow);
}

/** Where the amounts of a grant stand, from 1. */
const GRANT_COLUMNS = { extraCost: 4, applied: 5, granted: 6 } as const;

/** The grants, and below them the sums of each scheme as the rows that they are added up from. */
function grantsSheet({ grants }: ProjectDocument, t: Translate): Sheet {
  const widths = [16, 30, 36, 15, 15, 15, 12, 14, 12, 16];
  const builder = new SheetBuilder(widths.length);
  builder.add([text(t('choices.sheet.grants'), 'title')]);
  builder.gap();
  const headRow = builder.heads([
    head(t('grants.column.scheme')),
    head(t('grants.column.name')),
    head(t('grants.column.measure')),
    ...(['extraCost', 'applied', 'granted'] as const).map((one) =>
      head(t('grants.report.inKr', { name: t(`grants.column.${one}`) }), 'figures'),
    ),
    head(t('grants.column.share'), 'figures'),
    head(t('grants.column.state')),
    head(t('grants.column.deadline')),
    head(t('grants.column.reference')),
  ]);
  const rowOf = new Map<string, number>();
  for (const grant of grants) {
    if (isBlankRow(grant)) continue;
    const { scheme, name, measure, extraCost, applied, granted, state, deadline, reference: caseNumber } = grant;
    const kr = (value: number | null | undefined) => number(value, FORMATS.kgCo2e, 'input');
    const row = builder.body([
      text(scheme && t(`grants.scheme.${scheme}`)),
      text(name, 'text', { wrap: true }),
      text(measure, 'text', { wrap: true }),
      kr(extraCost),
      kr(applied),
      kr(granted),
      number(supportedShare(grant), FORMATS.share),
      text(state && t(`grants.state.${state}`)),
      day(deadline),
      text(caseNumber),
    ]);
    rowOf.set(grant.id, row);
  }
  const added = ({ value, parts }: KrSum, column: number, style: 'figure' | 'total') => {
    const terms = parts.map(({ grant, kr }) => reference(column, rowOf.get(grant) ?? 0, kr));
    return value === null ? missing() : live(sum(...terms), value, FORMATS.kgCo2e, style);
  };
  const sums = (of: Omit<GrantSums, 'extraCost'>, style: 'figure' | 'total') => [
    added(of.granted, GRANT_COLUMNS.granted, style),
    added(of.paid, GRANT_COLUMNS.granted, style),
    added(of.undecided, GRANT_COLUMNS.applied, style),
    number(of.notApplied, FORMATS.whole, style),
  ];
  builder.section(t('grants.sums'));
  builder.add([paragraph(t('grants.calculation.source'), widths.length)]);
  builder.heads([
    head(t('grants.column.scheme')),
    null,
    null,
    head(t('grants.column.extraCost'), 'figures'),
    head(t('grants.granted'), 'figures'),
    head(t('grants.ofWhichPaid'), 'figures'),
    head(t('grants.undecided'), 'figures'),
    head(t('grants.notApplied'), 'figures'),
    head(t('grants.report.lacking')),
  ]);
  for (const one of grantSums(grants)) {
    const name = t(one.scheme === null ? 'grants.schemeUnknown' : `grants.scheme.${one.scheme}`);
    builder.body([
      text(name),
      null,
      null,
      added(one.extraCost, GRANT_COLUMNS.extraCost, 'figure'),
      ...sums(one, 'figure'),
      text(isWhole(one) && one.extraCost.complete ? null : t('common.incomplete'), 'warning'),
    ]);
  }
  const totals = grantTotals(grants);
  builder.total([
    text(t('grants.all'), 'total'),
    null,
    null,
    null,
    ...sums(totals, 'total'),
    text(isWhole(totals) ? null : t('common.incomplete'), 'total'),
  ]);
  return sheetOf(t('choices.sheet.grants'), widths, builder, headRow);
}

function isWhole({ granted, paid, undecided }: Omit<GrantSums, 'extraCost'>): boolean {
  return granted.complete && paid.complete && undecided.complete;
}

function sheetOf(name: string, columnWidths: readonly number[], builder: SheetBuilder, headRow: number): Sheet {
  return {
    name,
    columnWidths,
    rows: builder.rows,
    frozen: { rows: headRow, columns: 1 },
    filter: null,
    print: { paper: 'A4', pagesWide: 1, repeatedRows: { first: headRow, last: headRow }, repeatedColumns: 0 },
  };
}
