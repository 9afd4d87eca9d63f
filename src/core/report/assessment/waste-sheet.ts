import type { ProjectDocument } from '../../api/contract.ts';
import type { WasteStatus } from '../../waste/waste-status.ts';
import { paragraph, text } from '../cells.ts';
import { pictureCaption, wastePicture } from '../chart-pictures.ts';
import type { ReportContext } from '../report-context.ts';
import { SheetBuilder } from '../sheet-builder.ts';
import { wasteRest, wasteSentence } from '../waste-words.ts';
import type { Sheet } from '../workbook.ts';

const WIDTHS = [120];

/** What the waste log answers, before the form that is sent in and the deliveries that it is of. */
export function wasteSheet(
  { project }: Pick<ProjectDocument, 'project'>,
  status: WasteStatus,
  { today, ...words }: Pick<ReportContext, 't' | 'language' | 'today'>,
): Sheet {
  const { t } = words;
  const builder = new SheetBuilder(WIDTHS.length);
  builder.add([text(t('assessment.sheet.waste'), 'title')]);
  builder.add([paragraph(wasteSentence(status, words), WIDTHS.length, 'lead')]);
  builder.add([paragraph(wasteRest(status, project.waste?.expectedTotal, words), WIDTHS.length)]);
  const chart = wastePicture(status, today, { ...words, project: project.name });
  if (chart) builder.picture(chart, pictureCaption(today, words));
  return {
    name: t('assessment.sheet.waste'),
    columnWidths: WIDTHS,
    rows: builder.rows,
    frozen: { rows: 0, columns: 0 },
    filter: null,
    pictures: builder.pictures,
    print: { paper: 'A4', pagesWide: 1, repeatedRows: null, repeatedColumns: 0 },
  };
}
