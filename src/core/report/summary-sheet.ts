import { completenessBeside } from '../climate/completeness.ts';
import type { Account, QualityClass } from '../climate/account.ts';
import type { Difference } from '../comparison/compare.ts';
import type { ElectricityScenario } from '../project/codes.ts';
import { formatDay } from '../text/date.ts';
import type { AlternativeCells } from './alternative-sheet.ts';
import { pictureCaption, sourcesPicture } from './chart-pictures.ts';
import { computed, FORMATS, live, missing, number, paragraph, text } from './cells.ts';
import { addDecisionCase } from './decision-section.ts';
import { difference, onSheet, relativeDifference, type CellReference, type Expression } from './formula.ts';
import { differenceFormat, differenceWidth, markedFormat, sumFormat } from './marks.ts';
import { qualityShares } from './quality-shares.ts';
import type { ReportContext } from './report-context.ts';
import { completenessText, lackingAlternatives, methodStamps } from './report-words.ts';
import { onOnePage } from './row-height.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import { shownAlternatives } from './shown-alternatives.ts';
import { unlikenessSentences } from './unlikeness.ts';
import type { Cell, Sheet } from './workbook.ts';

/** Alternative, kind, four of figures, remark. */
const COLUMNS = 7;

/** For the committee, on one page where that can be read: what each alternative emits, the difference, and what is missing. */
export function summarySheet(
  context: ReportContext,
  name: string,
  cells: ReadonlyMap<string, AlternativeCells>,
): Sheet {
  const { document, t, language } = context;
  const { project } = document;
  const builder = new SheetBuilder(COLUMNS);

  builder.add([text(t('report.title', { project: project.name }), 'title')]);
  const place = [project.buildingType && t(`buildingType.${project.buildingType}`), project.municipality];
  const asOf = t('report.asOf', { date: formatDay(context.today, language), version: context.programVersion });
  builder.add([text([...place, asOf].filter(Boolean).join(' · '), 'subtitle')]);
  for (const stamp of methodStamps(context)) builder.add([text(stamp, 'subtitle')]);
  for (const sentence of headline(context)) builder.add([paragraph(sentence, COLUMNS, 'lead')]);

  builder.add([paragraph(t('assessment.asOf', { date: formatDay(context.today, language) }), COLUMNS)]);

  const figures = differenceWidth(context.alternatives.map(({ account }) => account));
  const summary: Summary = { ...context, builder, cells };
  addPicture(summary);
  addDecisionCase(builder, context, COLUMNS);
  addTotals(summary);
  addDifferences(summary);
  addPerAreaAndUser(summary);
  addBeside(summary);
  addQuality(summary);
  const body = { columnWidths: [28, 15, figures, figures, figures, figures, 30], rows: builder.rows };
  return {
    name,
    ...body,
    frozen: { rows: 0, columns: 0 },
    filter: null,
    pictures: builder.pictures,
    bars: builder.bars,
    print: {
      paper: 'A4',
      orientation: 'portrait',
      ...onOnePage(body),
      pagesWide: 1,
      repeatedRows: null,
      repeatedColumns: 0,
    },
  };
}

interface Summary extends ReportContext {
  readonly builder: SheetBuilder;
  readonly cells: ReadonlyMap<string, AlternativeCells>;
}

/** The answer first, as the screens give it. */
function headline({ answer, withoutAccount, t }: ReportContext): string[] {
  const sentences = withoutAccount.map((name) => t('report.withoutMethod', { name }));
  return answer ? [...sentences, answer.sentence] : sentences;
}

function addTotals({ builder, alternatives, cells, t }: Summary): void {
  builder.section(t('report.summary.totals'));
  builder.heads([
    head(t('report.alternative')),
    head(t('report.kind')),
    head(t('report.summary.kgNorway'), 'figures'),
    head(t('report.summary.kgEurope'), 'figures'),
    head(t('report.summary.perYearNorway'), 'figures'),
    head(t('report.summary.perYearEurope'), 'figures'),
    head(t('report.status')),
  ]);
  for (const shown of alternatives) {
    const { alternative, account, sheetName } = shown;
    const own = cells.get(alternative.id);
    const { missing: lacks } = account.total;
    const format = (plain: string) => sumFormat(plain, account.total, account, t);
    builder.body([
      text(shown.name, 'text', { wrap: true }),
      text(t(`alternativeKind.${alternative.kind}`)),
      seen(sheetName, own?.total.norway, format(FORMATS.kgCo2e)),
      seen(sheetName, own?.total.europe, format(FORMATS.kgCo2e)),
      seen(sheetName, own?.perAreaYear.norway, format(FORMATS.perArea)),
      seen(sheetName, own?.perAreaYear.europe, format(FORMATS.perArea)),
      text(completenessText(lacks, shown, t), lacks.length > 0 ? 'warning' : 'text', { wrap: true }),
    ]);
  }
}

function addPerAreaAndUser({ builder, alternatives, cells, t }: Summary): void {
  builder.section(t('report.summary.per'));
  builder.heads([
    head(t('report.alternative')),
    null,
    head(t('report.summary.perAreaNorway'), 'figures'),
    head(t('report.summary.perAreaEurope'), 'figures'),
    head(t('report.summary.perUserNorway'), 'figures'),
    head(t('report.summary.perUserEurope'), 'figures'),
  ]);
  for (const { alternative, account, name, sheetName } of alternatives) {
    const own = cells.get(alternative.id);
    const format = sumFormat(FORMATS.perArea, account.total, account, t);
    builder.body([
      text(name, 'text', { wrap: true }),
      null,
      seen(sheetName, own?.perArea.norway, format),
      seen(sheetName, own?.perArea.europe, format),
      seen(sheetName, own?.perUser.norway, format),
      seen(sheetName, own?.perUser.europe, format),
    ]);
  }
}

/** A cell of an alternative's sheet, shown here. */
function seen(sheetName: string, cell: CellReference | null | undefined, format: string): Cell {
  return cell ? computed(onSheet(sheetName, cell), format) : missing();
}

function addDifferences(summary: Summary): void {
  const { builder, alternatives, comparison, answer, cells, t } = summary;
  const [reference] = alternatives;
  if (!comparison || !reference) {
    builder.gap();
    builder.add([paragraph(t('report.summary.oneAlternative'), COLUMNS)]);
    return;
  }
  builder.section(t('report.summary.differences', { name: reference.name }));
  if (!comparison.comparable) {
    builder.add([paragraph(t('report.summary.notComparable'), COLUMNS, 'warning')]);
    for (const sentence of unlikenessSentences(summary)) builder.add([paragraph(sentence, COLUMNS, 'lead')]);
    return;
  }
  if (answer?.undecided) {
    builder.add([paragraph(answer.sentence, COLUMNS, 'warning')]);
    builder.add([paragraph(t('comparison.noPaybackUndecided'), COLUMNS)]);
    return;
  }
  const compared = comparison.differences.flatMap((one) => {
    const shown = alternatives.find(({ alternative }) => alternative.id === one.id);
    return shown ? [{ one, shown }] : [];
  });

  builder.heads([
    head(t('report.alternative')),
    null,
    head(t('report.summary.kgNorway'), 'figures'),
    head(t('report.summary.kgEurope'), 'figures'),
    head(t('report.summary.shareNorway'), 'figures'),
    head(t('report.summary.shareEurope'), 'figures'),
    head(t('report.note')),
  ]);
  for (const { one, shown } of compared) {
    const totals = (scenario: ElectricityScenario): [Expression, Expression] | null => {
      const to = cells.get(one.id)?.total[scenario];
      const from = cells.get(comparison.reference)?.total[scenario];
      return to && from ? [onSheet(shown.sheetName, to), onSheet(reference.sheetName, from)] : null;
    };
    const [norway, europe] = [totals('norway'), totals('europe')];
    const lacking = [reference, shown].filter(({ account }) => !account.total.complete);
    const format = (plain: string) => differenceFormat(plain, one.complete, t);
    builder.body([
      text(shown.name, 'text', { wrap: true }),
      null,
      live(norway && difference(...norway), one.scenarios.norway, format(FORMATS.difference)),
      live(europe && difference(...europe), one.scenarios.europe, format(FORMATS.difference)),
      computed(norway && relativeDifference(...norway), format(FORMATS.differenceShare)),
      computed(europe && relativeDifference(...europe), format(FORMATS.differenceShare)),
      lackingAlternatives(lacking, t),
    ]);
  }

  builder.section(t('report.summary.payback'));
  if (!reference.account.method.modules.includes('B6')) {
    builder.add([paragraph(t('method.withoutUse'), COLUMNS)]);
    return;
  }
  builder.heads([
    head(t('report.alternative')),
    null,
    head(t('report.summary.yearsNorway'), 'figures'),
    head(t('report.summary.yearsEurope'), 'figures'),
    null,
    null,
    head(t('report.note')),
  ]);
  for (const { one, shown } of compared) {
    builder.body([
      text(t('report.summary.against', { name: shown.name, reference: reference.name }), 'text', { wrap: true }),
      null,
      payback(one, 'norway', reference.account, summary),
      payback(one, 'europe', reference.account, summary),
      null,
      null,
      text(paybackNote(one, summary), 'note', { wrap: true }),
    ]);
  }
}

function payback(one: Difference, scenario: ElectricityScenario, { method }: Account, { t }: ReportContext): Cell {
  // Totals do not tell when they fall, and without operation nothing pays back.
  if (!one.timed || !one.operates) return missing();
  if (one.higherStart === null) return text(t('report.summary.equalStart'), 'text', { align: 'right' });
  const years = one.paybackYears[scenario];
  if (years !== null) return number(years, FORMATS.years);
  const never = t('report.summary.notWithin', { years: method.referenceStudyPeriod });
  return text(never, 'text', { align: 'right', wrap: true });
}

function paybackNote(one: Difference, { alternatives, t }: ReportContext): string {
  if (!one.timed) return t('comparison.noPaybackUntimed');
  const higher = alternatives.find(({ alternative }) => alternative.id === one.higherStart);
  return higher ? t('report.summary.paysBack', { name: higher.name }) : t('report.summary.startsEqual');
}

function addBeside({ builder, alternatives, cells, t }: Summary): void {
  builder.section(t('report.summary.beside'));
  builder.heads([
    head(t('report.alternative')),
    null,
    head(t('report.summary.d'), 'figures'),
    head(t('report.summary.avoided'), 'figures'),
    head(t('report.summary.exported'), 'figures'),
  ]);
  for (const { alternative, name, sheetName, account } of alternatives) {
    const own = cells.get(alternative.id);
    const format = (figure: 'D' | 'avoidedProduction') =>
      markedFormat(FORMATS.kgCo2e, completenessBeside(account, figure), t);
    builder.body([
      text(name, 'text', { wrap: true }),
      null,
      seen(sheetName, own?.D, format('D')),
      seen(sheetName, own?.avoidedProduction, format('avoidedProduction')),
      seen(sheetName, own?.exportedEnergy, FORMATS.kgCo2e),
    ]);
  }
}

const QUALITY_CLASSES = ['epd', 'sector', 'generic', 'expired'] as const satisfies readonly QualityClass[];

function addQuality({ builder, alternatives, cells, t }: Summary): void {
  builder.section(t('report.summary.quality'));
  builder.heads([
    head(t('report.alternative')),
    ...QUALITY_CLASSES.map((quality) => head(t(`report.quality.${quality}`), 'figures')),
    head(t('report.summary.none'), 'figures'),
  ]);
  const firstRow = builder.nextRow;
  for (const shown of alternatives) {
    const share = qualityShares(shown, cells.get(shown.alternative.id)?.quality, t);
    const shares = [...QUALITY_CLASSES, 'none' as const].map((one) => share('quality', one));
    builder.body([text(shown.name, 'text', { wrap: true }), ...shares]);
  }
  builder.bar('share', firstRow, [2, 3, 4, 5, 6]);
}

function addPicture({ builder, document, alternatives, today, ...words }: Summary): void {
  const accounts = alternatives.map(({ account }) => account);
  const shown = shownAlternatives(document, accounts, 'total', words.t);
  const chart = sourcesPicture(shown, { ...words, project: document.project.name });
  if (chart) builder.picture(chart, pictureCaption(today, words));
}
