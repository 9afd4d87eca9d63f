import type { Coverage } from '../coverage/coverage.ts';
import { epdRequests, requestKey, type EpdRequest } from '../coverage/epd-request.ts';
import { formatDay } from '../text/date.ts';
import { elementName } from '../text/element-name.ts';
import { translator, type Language } from '../text/text.ts';
import { day, paragraph, quantity, text } from './cells.ts';
import { askedText, requestSentence } from './coverage-words.ts';
import { safeFileName } from './file-name.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import { sheetNames } from './sheet-name.ts';
import type { Cell, Workbook } from './workbook.ts';

export interface EpdRequestReport {
  readonly project: string;
  readonly alternative: string;
  readonly coverage: Coverage;
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly programVersion: string;
}

/** What the list says of a material, what it asks, what is filled in, and the key that the row is known by. */
export type EpdRequestColumn =
  | 'part'
  | 'name'
  | 'quantity'
  | 'unit'
  | 'delivery'
  | 'status'
  | 'asked'
  | 'registration'
  | 'manufacturer'
  | 'validUntil'
  | 'reason'
  | 'key';

interface Column {
  readonly id: EpdRequestColumn;
  /** Characters. */
  readonly width: number;
  readonly over?: 'figures';
  readonly cell: (request: EpdRequest) => Cell;
}

/**
 * The list for a contractor: the materials whose EPD is missing, expired or generic, what is asked of each, and empty columns for the answers. The
 * last column names the row, so that the filled list is recognised when it comes back.
 */
export function epdRequestWorkbook(report: EpdRequestReport): Workbook {
  const { project, alternative, coverage, language, today, programVersion } = report;
  const t = translator(language);
  const requests = epdRequests(coverage);
  const answer = (): Cell => text(null, 'input');
  const columns: readonly Column[] = [
    { id: 'part', width: 26, cell: ({ element }) => text(partText(element)) },
    { id: 'name', width: 38, cell: ({ name }) => text(name ?? t('coverage.unnamed')) },
    { id: 'quantity', width: 10, over: 'figures', cell: (request) => amount(request) },
    { id: 'unit', width: 7, cell: ({ unit }) => text(unit === null ? null : t(`unit.${unit}`)) },
    { id: 'delivery', width: 11, cell: ({ deliveryDate }) => day(deliveryDate) },
    { id: 'status', width: 20, cell: (request) => text(t(`coverage.class.${request.class}`)) },
    { id: 'asked', width: 46, cell: (request) => text(askedText(request, { t, language }), 'text', { wrap: true }) },
    { id: 'registration', width: 22, cell: ({ registration }) => text(registration, 'input') },
    { id: 'manufacturer', width: 22, cell: ({ manufacturer }) => text(manufacturer, 'input') },
    { id: 'validUntil', width: 12, cell: answer },
    { id: 'reason', width: 34, cell: answer },
    { id: 'key', width: 14, cell: (request) => text(requestKey(request), 'note') },
  ];
  const partText = (element: string | null) =>
    element === null ? null : [element, elementName(element, t)].filter((part) => part !== null).join(' ');
  const amount = (request: EpdRequest) => (request.quantity === null ? text(null) : quantity(request.quantity));

  const builder = new SheetBuilder(columns.length);
  builder.add([text(t('epdRequest.title', { project }), 'title')]);
  builder.add([
    paragraph(
      t('epdRequest.lead', { asked: requestSentence(coverage, { t, language }), alternative }),
      columns.length,
      'lead',
    ),
  ]);
  builder.add([paragraph(t('epdRequest.how'), columns.length)]);
  builder.gap();
  const headRow = builder.heads(columns.map((column) => head(t(`epdRequest.column.${column.id}`), column.over)));
  for (const request of requests) builder.body(columns.map(({ cell }) => cell(request)));
  if (requests.length === 0) builder.body([text(t('epdRequest.nothing'), 'note')]);
  const [name = ''] = sheetNames([t('epdRequest.sheet')], t('epdRequest.sheet'));
  return {
    title: t('epdRequest.title', { project }),
    author: 'Byggklima',
    programVersion,
    createdAt: `${today}T00:00:00Z`,
    footer: t('report.footer', { project, version: programVersion, date: formatDay(today, language) }),
    sheets: [
      {
        name,
        columnWidths: columns.map(({ width }) => width),
        rows: builder.rows,
        frozen: { rows: headRow, columns: 2 },
        filter: requests.length > 0 ? { headRow, lastRow: builder.nextRow - 1, columns: columns.length } : null,
        print: { paper: 'A3', pagesWide: 1, repeatedRows: { first: headRow, last: headRow }, repeatedColumns: 0 },
      },
    ],
  };
}

/** "Granlia skole – EPD-er å hente inn 2026-11-23.xlsx" */
export function epdRequestFileName(project: string, language: Language, today: string): string {
  return safeFileName(translator(language)('epdRequest.fileName', { project, date: today }), '.xlsx');
}
