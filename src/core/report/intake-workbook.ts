import type { Intake } from '../award/intake.ts';
import { formatDay } from '../text/date.ts';
import { translator, type Language } from '../text/text.ts';
import { paragraph, text } from './cells.ts';
import { safeFileName } from './file-name.ts';
import { askedWhere, intakeAsked, intakeGapText } from './intake-words.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import type { Workbook } from './workbook.ts';

export interface IntakeReport {
  readonly intake: Intake;
  readonly project: { readonly name: string };
  /** What is delivered, by its name. */
  readonly name: string;
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly programVersion: string;
}

/** What a delivery lacks, to be sent back: a row a gap, with room for the supplier's answer. */
export function intakeWorkbook({ project, name, intake, language, today, programVersion }: IntakeReport): Workbook {
  const t = translator(language);
  const words = { t, language };
  const { asked, gaps } = intake;
  const builder = new SheetBuilder(WIDTHS.length);
  builder.add([text(t('award.intake.title', { project: project.name }), 'title')]);
  builder.add([paragraph(t('award.intake.of', { name }), WIDTHS.length)]);
  for (const line of intakeAsked(intake, words)) builder.add([paragraph(line, WIDTHS.length)]);
  builder.gap();
  if (gaps.length === 0) builder.add([paragraph(t('award.intake.complete'), WIDTHS.length, 'lead')]);
  const headRow =
    gaps.length === 0
      ? null
      : builder.heads([
          head(t('award.column.rank')),
          head(t('award.intake.gap')),
          head(t('award.intake.by')),
          head(t('award.intake.answer')),
        ]);
  gaps.forEach((gap, index) => {
    builder.body([
      text(String(index + 1)),
      text(intakeGapText(gap, asked, words), 'text', { wrap: true }),
      text(askedWhere(gap, asked, words), 'text', { wrap: true }),
      text(null, 'input', { wrap: true }),
    ]);
  });
  return {
    title: t('award.intake.title', { project: project.name }),
    author: 'Byggklima',
    programVersion,
    createdAt: `${today}T00:00:00Z`,
    footer: t('report.footer', { project: project.name, version: programVersion, date: formatDay(today, language) }),
    sheets: [
      {
        name: t('award.intake.sheetName'),
        columnWidths: WIDTHS,
        rows: builder.rows,
        frozen: { rows: headRow ?? 0, columns: 0 },
        filter: null,
        print: {
          paper: 'A4',
          pagesWide: 1,
          repeatedRows: headRow === null ? null : { first: headRow, last: headRow },
          repeatedColumns: 0,
        },
      },
    ],
  };
}

/** Number, gap, requirement, answer. */
const WIDTHS = [6, 70, 34, 50];

/** "Granlia skole – mangler i klimagassregnskap 2026-11-23.xlsx" */
export function intakeFileName(project: string, language: Language, today: string): string {
  return safeFileName(translator(language)('award.intake.fileName', { project, date: today }), '.xlsx');
}
