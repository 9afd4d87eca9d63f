import { logKey } from '../sheet/log-key.ts';
import { formatDay } from '../text/date.ts';
import { translator, type Language } from '../text/text.ts';
import { FORMATS, paragraph, text } from './cells.ts';
import { choicesOf, listsSheet } from './lists-sheet.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import { sheetNames } from './sheet-name.ts';
import type { Cell, Sheet, Workbook } from './workbook.ts';

/** What every blank log is made of. */
export interface BlankLog {
  readonly project: { readonly id: string; readonly name: string };
  /** One for each blank row: what the row is known by when the log comes back. */
  readonly rowIds: readonly string[];
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly programVersion: string;
}

export interface LogColumn {
  /** As the import recognises it. */
  readonly heading: string;
  /** Characters. */
  readonly width: number;
  /** What is typed in it; a key is printed. */
  readonly holds: 'text' | 'day' | 'number' | 'key';
  /** What is offered in the cells. */
  readonly choices?: readonly string[];
}

/** What one kind of log says and asks. */
export interface LogContent {
  readonly title: string;
  /** On the first sheet: what is required. */
  readonly requirement: string;
  /** Below it: how the log is filled in. */
  readonly guidance: readonly string[];
  readonly columns: readonly LogColumn[];
  /** Absent: as a log's. */
  readonly sheetNames?: { readonly about: string; readonly rows: string };
  /** Columns that stay when the rest scrolls sideways. */
  readonly frozenColumns: number;
}

/**
 * A blank log for the contractor: what is required on the first sheet, rows with drop-downs on the second. A column that holds keys names the row,
 * so that a log that comes back month after month updates what it updated before.
 */
export function logWorkbook(log: BlankLog, content: LogContent): Workbook {
  const { project, language, today, programVersion } = log;
  const t = translator(language);
  const own = content.sheetNames ?? { about: t('log.about'), rows: t('log.sheet') };
  const names = sheetNames([own.about, own.rows, t('log.lists')], own.rows);
  const [about = '', rows = '', lists = ''] = names;
  return {
    title: content.title,
    author: 'Byggklima',
    programVersion,
    createdAt: `${today}T00:00:00Z`,
    footer: t('report.footer', { project: project.name, version: programVersion, date: formatDay(today, language) }),
    sheets: [aboutSheet(about, content), rowsSheet(rows, lists, log, content), listsSheet(lists, content.columns)],
  };
}

function aboutSheet(name: string, { title, requirement, guidance }: LogContent): Sheet {
  const builder = new SheetBuilder(1);
  builder.add([text(title, 'title')]);
  builder.add([paragraph(requirement, 1, 'lead')]);
  for (const words of guidance) builder.add([paragraph(words, 1, 'text')]);
  return {
    name,
    columnWidths: [100],
    rows: builder.rows,
    frozen: { rows: 0, columns: 0 },
    filter: null,
    print: { paper: 'A4', pagesWide: 1, repeatedRows: null, repeatedColumns: 0 },
  };
}

function rowsSheet(name: string, lists: string, log: BlankLog, { columns, frozenColumns }: LogContent): Sheet {
  const builder = new SheetBuilder(columns.length);
  const headRow = builder.heads(
    columns.map(({ heading, holds }) => head(heading, holds === 'number' ? 'figures' : 'text')),
  );
  for (const id of log.rowIds) {
    builder.body(columns.map(({ holds }) => blankCell(holds, logKey({ project: log.project.id, id }))));
  }
  const rows = { first: headRow + 1, last: builder.nextRow - 1 };
  return {
    name,
    columnWidths: columns.map(({ width }) => width),
    rows: builder.rows,
    frozen: { rows: headRow, columns: frozenColumns },
    filter: null,
    choices: choicesOf(columns, lists, rows),
    print: { paper: 'A3', pagesWide: 1, repeatedRows: { first: headRow, last: headRow }, repeatedColumns: 0 },
  };
}

/** An empty cell that shows what is typed as what it is: a day as a day, a weight with the decimals it has. */
function blankCell(holds: LogColumn['holds'], key: string): Cell {
  switch (holds) {
    case 'key':
      return text(key, 'note');
    case 'day':
      return text(null, 'input', { format: FORMATS.day });
    case 'number':
      return text(null, 'input', { format: '#,##0.###', align: 'right' });
    case 'text':
      return text(null, 'input');
  }
}
