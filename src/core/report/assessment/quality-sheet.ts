import type { QualityClass } from '../../climate/account.ts';
import { issueText } from '../../text/issue-text.ts';
import type { AlternativeCells } from '../alternative-sheet.ts';
import { text } from '../cells.ts';
import { qualityShares } from '../quality-shares.ts';
import type { ReportContext } from '../report-context.ts';
import { missingByRow, partLabel } from '../report-words.ts';
import { head, SheetBuilder } from '../sheet-builder.ts';
import type { Sheet } from '../workbook.ts';

/** Name, alternative, remark, and the shares by class: a remark has a column of its own, since thousands of joined cells take a writer long. */
const WIDTHS = [36, 26, 62, 12, 12, 12, 12, 21];
const CLASSES = ['epd', 'sector', 'generic', 'expired', 'none'] as const satisfies readonly QualityClass[];

/** What the figures are made of, what is missing, and what there is to check. */
export function qualitySheet(
  context: ReportContext,
  name: string,
  cells: ReadonlyMap<string, AlternativeCells>,
): Sheet {
  const { t } = context;
  const builder = new SheetBuilder(WIDTHS.length);
  builder.add([text(t('assessment.sheet.quality'), 'title')]);
  builder.add([text(context.document.project.name, 'subtitle')]);
  addQuality(builder, context, cells);
  addMissing(builder, context);
  addIssues(builder, context);
  return {
    name,
    columnWidths: WIDTHS,
    rows: builder.rows,
    frozen: { rows: 0, columns: 1 },
    filter: null,
    bars: builder.bars,
    print: { paper: 'A4', pagesWide: 1, repeatedRows: null, repeatedColumns: 0 },
  };
}

function addQuality(
  builder: SheetBuilder,
  { alternatives, t }: ReportContext,
  cells: ReadonlyMap<string, AlternativeCells>,
): void {
  builder.section(t('assessment.quality.title'));
  builder.heads([
    head(t('report.alternative')),
    head(t('assessment.quality.of')),
    null,
    ...CLASSES.map((one) => head(t(one === 'none' ? 'report.summary.none' : `report.quality.${one}`), 'figures')),
  ]);
  const firstRow = builder.nextRow;
  for (const shown of alternatives) {
    const share = qualityShares(shown, cells.get(shown.alternative.id)?.quality, t);
    const row = (words: string, of: 'quality' | 'qualityByRows') =>
      builder.body([text(shown.name), text(words), null, ...CLASSES.map((one) => share(of, one))]);
    row(t('assessment.quality.ofImpact'), 'quality');
    row(t('assessment.quality.ofRows'), 'qualityByRows');
  }
  builder.bar(
    'share',
    firstRow,
    CLASSES.map((_, index) => index + 4),
  );
}

function addMissing(builder: SheetBuilder, { alternatives, t }: ReportContext): void {
  builder.section(t('report.method.missing'));
  const rows = alternatives.flatMap((shown) =>
    missingByRow(shown.account.total.missing, shown, t).map((row) => ({ ...row, alternative: shown.name })),
  );
  if (rows.length === 0) {
    builder.body([text(t('report.method.nothingMissing'))]);
    return;
  }
  builder.heads([
    head(t('report.list.name')),
    head(t('report.alternative')),
    head(t('report.list.part')),
    head(t('report.method.missingModules')),
  ]);
  for (const { name, alternative, element, modules } of rows) {
    builder.body([
      text(name, 'text', { wrap: true }),
      text(alternative),
      text(element === null ? null : partLabel(element, t)),
      text(modules, 'warning'),
    ]);
  }
}

function addIssues(builder: SheetBuilder, { alternatives, t, language }: ReportContext): void {
  builder.section(t('report.method.issues'));
  const rows = alternatives.flatMap((shown) => {
    const names = new Map(shown.alternative.components.map((component) => [component.id, component.name]));
    return shown.account.issues.map((issue) => ({
      alternative: shown.name,
      component:
        issue.component === null
          ? t('report.ownFigures')
          : (names.get(issue.component) ?? t('report.unnamedComponent')),
      said: issueText(issue, t, language),
    }));
  });
  if (rows.length === 0) {
    builder.body([text(t('report.method.noIssues'))]);
    return;
  }
  builder.heads([head(t('report.list.name')), head(t('report.alternative')), head(t('report.method.remark'))]);
  for (const { alternative, component, said } of rows) {
    builder.body([text(component, 'text', { wrap: true }), text(alternative), text(said, 'text', { wrap: true })]);
  }
}
