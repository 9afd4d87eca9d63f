import { formatDay } from '../text/date.ts';
import { fractionText } from '../text/fraction-name.ts';
import { translator, type Language, type Translate } from '../text/text.ts';
import { FRACTIONS } from '../waste/fraction.ts';
import { wasteKey } from '../waste/import-plan.ts';
import type { WasteStatus } from '../waste/waste-status.ts';
import { DESTINATIONS, TREATMENTS, WASTE_UNITS, WORK_KINDS } from '../waste/waste.ts';
import type { WasteField } from '../sheet/waste-columns.ts';
import { FORMATS, paragraph, text } from './cells.ts';
import { safeFileName } from './file-name.ts';
import { columnLetters } from './formula.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import { sheetNames } from './sheet-name.ts';
import { writeRate } from './waste-words.ts';
import type { Cell, Sheet, SheetChoice, Workbook } from './workbook.ts';

export interface WasteLog {
  readonly project: { readonly id: string; readonly name: string };
  readonly status: WasteStatus;
  /** One for each blank row: what the row is known by when the log comes back. */
  readonly rowIds: readonly string[];
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly programVersion: string;
}

interface Column {
  readonly field: Exclude<WasteField, 'fractionName'>;
  /** Characters. */
  readonly width: number;
  /** What is offered in the cells. */
  readonly choices?: readonly string[];
}

/**
 * A blank waste log for the contractor: what is required on the first sheet, rows with drop-downs on the second. The last column names the row,
 * so that a log that comes back month after month updates what it updated before.
 */
export function wasteLogWorkbook(log: WasteLog): Workbook {
  const { project, language, today, programVersion } = log;
  const t = translator(language);
  const names = sheetNames([t('wasteLog.about'), t('wasteLog.sheet'), t('wasteLog.lists')], t('wasteLog.sheet'));
  const [about = '', rows = '', lists = ''] = names;
  const columns = columnsOf(log, t);
  return {
    title: t('wasteLog.title', { project: project.name }),
    author: 'Byggklima',
    createdAt: `${today}T00:00:00Z`,
    footer: t('report.footer', { project: project.name, version: programVersion, date: formatDay(today, language) }),
    sheets: [
      aboutSheet(about, log, t),
      logSheet({ name: rows, lists, columns, log, t }),
      listsSheet(lists, columns, t),
    ],
  };
}

/** "Granlia skole – avfallslogg 2026-11-23.xlsx" */
export function wasteLogFileName(project: string, language: Language, today: string): string {
  return safeFileName(translator(language)('wasteLog.fileName', { project, date: today }), '.xlsx');
}

/** The project's own fractions are offered first. */
function columnsOf({ status }: WasteLog, t: Translate): readonly Column[] {
  const own = status.byFraction.map(({ fraction }) => fraction.code);
  const codes = new Set<string>([...own, ...FRACTIONS.map(({ code }) => code)]);
  return [
    { field: 'date', width: 12 },
    { field: 'ticket', width: 16 },
    { field: 'fraction', width: 42, choices: [...codes].map((code) => fractionText(code, t)) },
    { field: 'amount', width: 12 },
    { field: 'unit', width: 8, choices: WASTE_UNITS },
    { field: 'receiver', width: 30 },
    { field: 'to', width: 20, choices: DESTINATIONS.map((one) => t(`waste.to.${one}`)) },
    { field: 'treatment', width: 22, choices: TREATMENTS.map((one) => t(`waste.treatment.${one}`)) },
    { field: 'work', width: 18, choices: WORK_KINDS.map((one) => t(`waste.work.${one}`)) },
    { field: 'note', width: 30 },
    { field: 'key', width: 14 },
  ];
}

/** As the import recognises it. */
function heading(field: Column['field'], t: Translate): string {
  return field === 'fraction' ? t('wasteLog.fraction') : t(`wasteField.${field}`);
}

function aboutSheet(name: string, { project, status, language }: WasteLog, t: Translate): Sheet {
  const builder = new SheetBuilder(1);
  builder.add([text(t('wasteLog.title', { project: project.name }), 'title')]);
  const target = writeRate(status.target, { t, language });
  const legal = writeRate(status.legalMinimum, { t, language });
  builder.add([paragraph(t('wasteLog.requirement', { target, legal }), 1, 'lead')]);
  for (const key of ['wasteLog.how', 'wasteLog.combustible', 'wasteLog.again'] as const) {
    builder.add([paragraph(t(key), 1, 'text')]);
  }
  return {
    name,
    columnWidths: [100],
    rows: builder.rows,
    frozen: { rows: 0, columns: 0 },
    filter: null,
    print: { paper: 'A4', pagesWide: 1, repeatedRows: null, repeatedColumns: 0 },
  };
}

interface LogSheet {
  readonly name: string;
  /** The name of the sheet with the choices. */
  readonly lists: string;
  readonly columns: readonly Column[];
  readonly log: WasteLog;
  readonly t: Translate;
}

function logSheet({ name, lists, columns, log, t }: LogSheet): Sheet {
  const builder = new SheetBuilder(columns.length);
  const headRow = builder.heads(
    columns.map(({ field }) => head(heading(field, t), field === 'amount' ? 'figures' : 'text')),
  );
  for (const id of log.rowIds) {
    builder.body(columns.map(({ field }) => blankCell(field, wasteKey(log.project.id, id))));
  }
  const choices = columns.flatMap(({ choices: offered }, index): SheetChoice[] => {
    if (!offered) return [];
    const letters = columnLetters(index + 1);
    const source = `'${lists.replaceAll("'", "''")}'!$${letters}$2:$${letters}$${offered.length + 1}`;
    return [{ column: index + 1, firstRow: headRow + 1, lastRow: builder.nextRow - 1, source }];
  });
  return {
    name,
    columnWidths: columns.map(({ width }) => width),
    rows: builder.rows,
    frozen: { rows: headRow, columns: 2 },
    filter: null,
    choices,
    print: { paper: 'A3', pagesWide: 1, repeatedRows: { first: headRow, last: headRow }, repeatedColumns: 0 },
  };
}

/** An empty cell that shows what is typed as what it is: a day as a day, a weight with the decimals it has. */
function blankCell(field: Column['field'], key: string): Cell {
  switch (field) {
    case 'key':
      return text(key, 'note');
    case 'date':
      return text(null, 'input', { format: FORMATS.day });
    case 'amount':
      return text(null, 'input', { format: '#,##0.###', align: 'right' });
    default:
      return text(null, 'input');
  }
}

/** What the drop-downs offer, each under the column it is offered in. */
function listsSheet(name: string, columns: readonly Column[], t: Translate): Sheet {
  const builder = new SheetBuilder(columns.length);
  builder.heads(columns.map(({ field, choices }) => (choices ? head(t(`wasteField.${field}`)) : null)));
  const length = Math.max(...columns.map(({ choices }) => choices?.length ?? 0));
  for (let index = 0; index < length; index += 1) {
    builder.body(columns.map(({ choices }) => text(choices?.[index])));
  }
  return {
    name,
    columnWidths: columns.map(({ width }) => width),
    rows: builder.rows,
    frozen: { rows: 1, columns: 0 },
    filter: null,
    print: { paper: 'A4', pagesWide: 1, repeatedRows: null, repeatedColumns: 0 },
  };
}
