import type { LogEntry } from '../../api/contract.ts';
import { loggedText } from '../../text/logged-text.ts';
import { FORMATS, number, paragraph, text } from '../cells.ts';
import type { ReportContext } from '../report-context.ts';
import { head, SheetBuilder } from '../sheet-builder.ts';
import type { Sheet } from '../workbook.ts';

const WIDTHS = [18, 28, 80, 12];

/**
 * What has been done to the project. Null where nothing is told of it.
 * @param entries the newest first
 */
export function changeLogSheet(entries: readonly LogEntry[], { t }: Pick<ReportContext, 't'>): Sheet | null {
  if (entries.length === 0) return null;
  const builder = new SheetBuilder(WIDTHS.length);
  builder.add([text(t('assessment.sheet.changeLog'), 'title')]);
  builder.add([paragraph(t('assessment.changeLog.lead'), WIDTHS.length)]);
  builder.gap();
  const headRow = builder.heads([
    head(t('settings.logAt')),
    head(t('settings.logWho')),
    head(t('settings.logWhat')),
    head(t('settings.logChanges'), 'figures'),
  ]);
  for (const entry of entries) {
    builder.body([
      { value: new Date(entry.at), style: 'text', format: 'dd.mm.yyyy hh:mm', align: 'left' },
      text(entry.who),
      text(loggedText(entry, t), 'text', { wrap: true }),
      number(entry.changes, FORMATS.whole),
    ]);
  }
  return {
    name: t('assessment.sheet.changeLog'),
    columnWidths: WIDTHS,
    rows: builder.rows,
    frozen: { rows: headRow, columns: 0 },
    filter: { headRow, lastRow: builder.nextRow - 1, columns: WIDTHS.length },
    print: { paper: 'A4', pagesWide: 1, repeatedRows: { first: headRow, last: headRow }, repeatedColumns: 0 },
  };
}
