import { cellText, type FoundHeader, type SheetLine } from './import-source.ts';
import { lineSorter, type LeftOut } from './take-off-lines.ts';
import type { MarkMeanings } from './take-off-problem.ts';

/** How a list is read: what each column is, and what a mark that can be read in two ways is. */
export interface ListChoices<Field> {
  readonly mapping: readonly (Field | null)[];
  readonly marks: MarkMeanings;
}

/** The rows of a list, and how many others only order or sum them. */
export interface ReadRows<Row> {
  readonly rows: readonly Row[];
  /** Rows with nothing but what is printed in them; among those that are left out. */
  readonly blank: readonly Row[];
  readonly leftOut: Readonly<Record<LeftOut, number>>;
}

interface RowsOfList<Field, Row> {
  /** What a row is of: without any of these it names nothing. */
  readonly subject: readonly Field[];
  /** What stands in rows that nobody has filled in. */
  readonly printed: readonly Field[];
  readonly read: (line: SheetLine) => Row;
}

/** Reads the rows of a list that say something. One without an amount is still one, and lacks it. */
export function readListRows<Field, Row>(
  { headings, lines }: FoundHeader,
  mapping: ListChoices<Field>['mapping'],
  { subject, printed, read }: RowsOfList<Field, Row>,
): ReadRows<Row> {
  const sort = lineSorter(headings);
  const columnsWhere = (holds: (field: Field) => boolean) =>
    mapping.flatMap((field, column) => (field !== null && holds(field) ? [column] : []));
  const subjects = columnsWhere((field) => subject.includes(field));
  const told = columnsWhere((field) => !printed.includes(field));
  const leftOut: Record<LeftOut, number> = { sum: 0, heading: 0, group: 0, unnamed: 0, empty: 0 };
  const rows: Row[] = [];
  const blank: Row[] = [];
  for (const line of lines) {
    const found = sort({
      line,
      subject: subjects.length === 0 ? null : subjects.map((column) => line.cells[column] ?? null),
      measured: null,
      isEmpty: told.every((column) => cellText(line.cells[column]) === ''),
    });
    if (found.kind === 'component') rows.push(read(line));
    else leftOut[found.kind] += 1;
    if (found.kind === 'empty' && line.cells.some((cell) => cellText(cell) !== '')) blank.push(read(line));
  }
  return { rows, blank, leftOut };
}
