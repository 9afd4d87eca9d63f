import type { ImportProblem } from '../api/import-preview.ts';
import { cellText, type MergedRange, type SheetCell, type SheetTable } from '../sheet/import-source.ts';
import { adviceText, foundText, problemName, problemText } from '../text/import-problem-text.ts';
import type { Language, Translate } from '../text/translate.ts';
import { groupBy } from '../group-by.ts';
import { FORMATS, number, text } from './cells.ts';
import { head, SheetBuilder } from './sheet-builder.ts';
import { sheetNames } from './sheet-name.ts';
import type { Cell, CellStyle, Row, Sheet, Workbook } from './workbook.ts';

/** An imported file with its problems, for whoever is to correct it. */
export interface MarkedFile {
  readonly file: string;
  /** Null: what was read is no sheet. */
  readonly table: SheetTable | null;
  /** Names of the columns, as the problems have them. */
  readonly names: readonly string[];
  readonly problems: readonly ImportProblem[];
  readonly t: Translate;
  readonly language: Language;
  readonly programVersion: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

const COLUMN_WIDTH = 16;
const REASON_WIDTH = 70;

/** A sheet as it was read, each row in its place, with the cells marked and the reason at its end; and a list of the problems. */
export function markedWorkbook(marked: MarkedFile): Workbook {
  const { file, table, t, programVersion, createdAt } = marked;
  const listName = t('importFile.problems');
  const [own = '', list = ''] = sheetNames([table?.sheet ?? file, listName], listName);
  return {
    title: t('importFile.title', { file }),
    author: 'Byggklima',
    programVersion,
    createdAt,
    footer: `${file} · Byggklima ${programVersion}`,
    sheets: [...(table ? [asRead(marked, table, own)] : []), listed(marked, list)],
  };
}

function asRead({ names, problems, t, language }: MarkedFile, table: SheetTable, name: string): Sheet {
  const width = table.lines.reduce((most, { cells }) => Math.max(most, cells.length), names.length);
  const merged = within(table.merged ?? [], { rows: table.lines.at(-1)?.number ?? 0, columns: width });
  const byRow = groupBy(problems, ({ row }) => row);
  const marks = groupBy(marksOf(problems, names, merged), ({ row }) => row);
  const rows: Row[] = [];
  for (const { number: at, cells } of table.lines) {
    while (rows.length < at - 1) rows.push([]);
    const own = byRow.get(at) ?? [];
    const marked = marks.get(at) ?? [];
    const row: (Cell | null)[] = Array.from({ length: width }, (_, column) =>
      cellOf(cells[column] ?? null, styleOf(marked.filter((mark) => mark.column === column + 1))),
    );
    const reasons = own.map((problem) => `${problemText(t, language, problem)}. ${adviceText(t, language, problem)}`);
    rows[at - 1] = reasons.length === 0 ? row : [...row, text(reasons.join('\n'), styleOf(own), { wrap: true })];
  }
  return {
    name,
    columnWidths: [...Array.from({ length: width }, () => COLUMN_WIDTH), REASON_WIDTH],
    rows,
    merged: merged.map(({ top, left, bottom, right }) => ({
      from: { column: left, row: top },
      to: { column: right, row: bottom },
    })),
    frozen: { rows: 0, columns: 0 },
    filter: null,
    print: { paper: 'A3', pagesWide: 1, repeatedRows: null, repeatedColumns: 0 },
  };
}

/** The merged cells as far as the table goes: beyond it stand the reasons. */
function within(merged: readonly MergedRange[], table: { readonly rows: number; readonly columns: number }) {
  return merged
    .map(({ top, left, bottom, right }): MergedRange => {
      return { top, left, bottom: Math.min(bottom, table.rows), right: Math.min(right, table.columns) };
    })
    .filter(({ top, left, bottom, right }) => top <= bottom && left <= right && (top < bottom || left < right));
}

/** A cell that is marked; rows and columns from 1. */
interface Mark extends Pick<ImportProblem, 'severity'> {
  readonly row: number;
  readonly column: number;
}

/** Where the problems are marked: of cells that are merged at the first, since the others are not seen. */
function marksOf(
  problems: readonly ImportProblem[],
  names: readonly string[],
  merged: readonly MergedRange[],
): readonly Mark[] {
  const columns = new Map(names.map((name, index) => [name, index + 1]));
  const rowsOf = ({ top, bottom }: MergedRange) => Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  const ofRow = groupBy(
    merged.flatMap((range) => rowsOf(range).map((row) => ({ ...range, row }))),
    ({ row }) => row,
  );
  return problems.flatMap(({ row, column: name, severity }) => {
    const column = columns.get(name ?? '');
    if (column === undefined) return [];
    const range = ofRow.get(row)?.find(({ left, right }) => left <= column && column <= right);
    return { severity, row: range?.top ?? row, column: range?.left ?? column };
  });
}

/** A cell as it stands in the file. A text stays one, whatever it begins with. */
function cellOf(cell: SheetCell, style: CellStyle): Cell | null {
  // An empty cell is marked as well: what is missing is missing there.
  if (cell === null) return style === 'text' ? null : text(null, style);
  if (cell instanceof Date) return { value: cell, style, format: FORMATS.day };
  return { value: typeof cell === 'number' ? cell : cellText(cell), style };
}

function styleOf(problems: readonly Pick<ImportProblem, 'severity'>[]): CellStyle {
  if (problems.length === 0) return 'text';
  return problems.some(({ severity }) => severity === 'error') ? 'wrong' : 'doubtful';
}

function listed({ file, problems, t, language }: MarkedFile, name: string): Sheet {
  const columns = [
    { head: head(t('importFile.sheet')), width: 18 },
    { head: head(t('import.fileRow'), 'figures'), width: 8 },
    { head: head(t('importFile.column')), width: 24 },
    { head: head(t('importFile.problem')), width: 44 },
    { head: head(t('importFile.found')), width: 26 },
    { head: head(t('importFile.advice')), width: REASON_WIDTH },
  ];
  const builder = new SheetBuilder(columns.length);
  const headRow = builder.heads(columns.map((column) => column.head));
  for (const problem of problems) {
    const { severity, sheet, row, column, code } = problem;
    builder.body([
      text(sheet ?? file),
      number(row, FORMATS.whole, 'text'),
      text(column),
      text(problemName(t, { code, severity }), severity === 'error' ? 'wrong' : 'doubtful'),
      text(foundText(language, problem)),
      text(adviceText(t, language, problem), 'text', { wrap: true }),
    ]);
  }
  return {
    name,
    columnWidths: columns.map(({ width }) => width),
    rows: builder.rows,
    frozen: { rows: headRow, columns: 0 },
    filter: { headRow, lastRow: builder.nextRow - 1, columns: columns.length },
    print: { paper: 'A4', pagesWide: 1, repeatedRows: { first: headRow, last: headRow }, repeatedColumns: 0 },
  };
}
