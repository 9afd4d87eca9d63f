import { formatDay } from '../../text/date.ts';
import { FORMATS, missing, paragraph, text } from '../cells.ts';
import { markedFormat } from '../marks.ts';
import type { ReportContext } from '../report-context.ts';
import { completenessText, methodStamps } from '../report-words.ts';
import { SheetBuilder, head } from '../sheet-builder.ts';
import type { Cell, Sheet } from '../workbook.ts';
import { ASSESSMENT_PARTS, type AssessmentPart, type PartSheets } from './assessment-part.ts';

const WIDTHS = [34, 34, 78];

/** Sheets that every workbook has, and what they are called in it. */
export interface FixedSheets {
  readonly summary: string;
  readonly declarations: string;
  readonly quality: string;
  readonly method: string;
}

export interface Cover {
  readonly name: string;
  readonly fixed: FixedSheets;
  readonly parts: PartSheets;
  /** Sheets of alternatives and variants. */
  readonly alternatives: readonly string[];
  /** Of the project package; null: not told. */
  readonly dataHash: string | null;
}

/** What the workbook is of, what made it, whether it is complete, which sheets it has and which it has not. */
export function coverSheet(context: ReportContext, { name, fixed, parts, alternatives, dataHash }: Cover): Sheet {
  const { document, t, language, today, programVersion } = context;
  const { project, factors, carriesFactors } = document;
  const builder = new SheetBuilder(WIDTHS.length);
  const line = (label: string, value: Cell) => builder.body([text(label), { ...value, span: 2, wrap: true }]);

  builder.add([text(project.name, 'title')]);
  builder.add([paragraph(t('assessment.cover.lead'), WIDTHS.length, 'lead')]);
  builder.add([paragraph(t('assessment.asOf', { date: formatDay(today, language) }), WIDTHS.length)]);
  builder.gap();
  const place = [project.buildingType && t(`buildingType.${project.buildingType}`), project.municipality];
  line(t('assessment.cover.project'), text(place.filter(Boolean).join(' · ') || null));
  line(t('assessment.cover.date'), text(formatDay(today, language)));
  line(t('assessment.cover.program'), text(`Byggklima ${programVersion}`));
  for (const stamp of methodStamps(context)) line(t('assessment.cover.method'), text(stamp));
  const set = t(carriesFactors ? 'report.method.ownSet' : 'report.method.programSet');
  line(t('assessment.cover.factors'), text(`${factors.set}. ${set}`));
  if (dataHash !== null) line(t('assessment.cover.hash'), text(dataHash, 'note'));

  builder.section(t('assessment.cover.complete'));
  for (const shown of context.alternatives) {
    const { missing: lacks, complete } = shown.account.total;
    line(shown.name, text(completenessText(lacks, shown, t), complete ? 'text' : 'warning'));
  }
  for (const one of context.withoutAccount) line(one, text(t('report.withoutMethod', { name: one }), 'warning'));
  if (context.alternatives.length + context.withoutAccount.length === 0) {
    builder.body([text(t('assessment.cover.noAlternatives'), 'note')]);
  }

  builder.section(t('assessment.cover.sheets'));
  builder.heads([
    head(t('assessment.cover.part')),
    head(t('assessment.cover.sheet')),
    head(t('assessment.cover.content')),
  ]);
  const row = (part: string, sheets: readonly string[], content: string) =>
    builder.body([text(part), text(sheets.join(', '), 'text', { wrap: true }), text(content, 'text', { wrap: true })]);
  const part = (one: AssessmentPart) => {
    const sheets = parts[one].map((sheet) => sheet.name);
    if (sheets.length > 0) row(t(`assessment.sheet.${one}`), sheets, t(`assessment.about.${one}`));
    else {
      builder.body([
        text(t(`assessment.sheet.${one}`), 'note'),
        text(t('assessment.cover.leftOut'), 'note'),
        text(t(`assessment.leftOut.${one}`), 'note', { wrap: true }),
      ]);
    }
  };
  const [comparison, sensitivity, ...others] = ASSESSMENT_PARTS;
  row(t('report.sheet.summary'), [fixed.summary], t('assessment.about.summary'));
  part(comparison);
  part(sensitivity);
  if (alternatives.length > 0) row(t('assessment.sheet.accounts'), alternatives, t('assessment.about.accounts'));
  others.filter((one) => one !== 'changeLog').forEach(part);
  row(t('report.sheet.declarations'), [fixed.declarations], t('assessment.about.declarations'));
  row(t('assessment.sheet.quality'), [fixed.quality], t('assessment.about.quality'));
  row(t('report.sheet.method'), [fixed.method], t('assessment.about.method'));
  part('changeLog');

  builder.section(t('assessment.cover.legend'));
  const legend = (sample: Cell, meaning: string) => builder.body([sample, { ...text(meaning), span: 2, wrap: true }]);
  // A word and no number: on a figure here nothing would rest.
  legend(text(t('assessment.legend.inputSample'), 'input', { align: 'right' }), t('assessment.legend.input'));
  legend({ value: 1234, style: 'figure', format: FORMATS.kgCo2e }, t('assessment.legend.figure'));
  legend(missing(), t('assessment.legend.missing'));
  const atLeast = markedFormat(FORMATS.kgCo2e, 'atLeast', t);
  legend({ value: 1234, style: 'figure', format: atLeast }, t('assessment.legend.atLeast'));
  legend(text(t('assessment.legend.longText')), t('assessment.legend.longTextWhere'));
  return {
    name,
    columnWidths: WIDTHS,
    rows: builder.rows,
    frozen: { rows: 0, columns: 0 },
    filter: null,
    print: { paper: 'A4', pagesWide: 1, repeatedRows: null, repeatedColumns: 0 },
  };
}
