import { onceEach } from '../once-each.ts';
import { LONGEST_LINE } from '../text/written.ts';
import type { Unit } from '../units/unit.ts';
import { choiceReader, type ChoiceWords } from './choice.ts';
import { cellText, type FoundHeader, type SheetCell, type SheetLine } from './import-source.ts';
import { isQuantityProblem, type ListProblem, type QuantityProblemCode } from './list-problem.ts';
import type { ListChoices } from './list-rows.ts';
import { decimalMarkOf, saysNothing } from './number-column.ts';
import { dateOrderOf, readDayInCell, readLastDayInCell } from './read-cell.ts';
import { readAmounts, readRowUnit } from './take-off-amount.ts';
import { ambiguousMarkIn, readAmountInCell } from './take-off-cells.ts';
import type { HeadingUnit } from './take-off-columns.ts';

/** What every list may leave in doubt. */
type CommonCode = QuantityProblemCode | 'not-a-date' | 'too-long';

/** How much of a text that is too long is shown. */
const SHOWN_OF_LONG = 60;

/** How the fields of a list are read; those that are not named here are texts of a line. */
export interface ListFields<Field> {
  /** Absent: the list has no amounts that bring their unit. */
  readonly measured?: {
    readonly amount: Field;
    readonly unit: Field;
    readonly headingUnit: (heading: string) => HeadingUnit;
  };
  readonly days: readonly Field[];
  /** Those of them that something is valid until: a month or a year lasts to its end there. */
  readonly lastDays?: readonly Field[];
  /** Numbers in a unit that the heading leaves no doubt about. */
  readonly numbers?: readonly Field[];
  /** Those of them that may be below 0. */
  readonly signed?: readonly Field[];
  /** Texts that may be longer than a line. */
  readonly prose?: readonly Field[];
}

/** The cells of one row by what they hold. What is in doubt is null, with a problem told. */
export interface ListCells<Field, Code extends string> {
  readonly problems: ListProblem<Code | CommonCode>[];
  /** @param field null: of the row as a whole */
  readonly tell: (code: Code | CommonCode, field: Field | null, found?: string) => void;
  /** Tells a problem of a cell that no value is made of. */
  readonly refuse: (code: Code | CommonCode, field: Field, found?: string) => null;
  /** What a row's remark says, and what the cells that nothing was made of say: "Dato: uke 34". Asked for when the rest of the row is read. */
  readonly noteWithRefused: (field: Field) => string | null;
  readonly cell: (field: Field) => SheetCell;
  /** "–" and "N/A" are nothing. */
  readonly text: (field: Field) => string | null;
  readonly day: (field: Field) => string | null;
  /** One of `ListFields.numbers`. @param suffix words that may follow it and say nothing new */
  readonly number: (field: Field, suffix?: RegExp) => number | null;
  /** @param code the problem of a word that stands for none of the choices */
  readonly choice: <Choice extends string>(field: Field, words: ChoiceWords<Choice>, code: Code) => Choice | null;
  /** The amount with its own unit, or its row's, or its heading's. */
  readonly amount: () => { readonly value: number | null; readonly unit: Unit | null };
}

/** Reads rows of a list. What the columns as a whole settle (decimal marks, day before month) is found once. */
export function listCells<Field extends string, Code extends string>(
  { headings, lines }: FoundHeader,
  { mapping, marks }: ListChoices<Field>,
  fields: ListFields<Field>,
): (line: SheetLine) => ListCells<Field, Code> {
  const columnOf = (field: Field) => mapping.indexOf(field);
  const cellsOf = (field: Field) => lines.map(({ cells }) => cells[columnOf(field)]);
  const { measured } = fields;
  const amountColumn = measured ? columnOf(measured.amount) : -1;
  const unitColumn = measured ? columnOf(measured.unit) : -1;
  const amountColumns =
    measured === undefined || amountColumn < 0
      ? []
      : [
          {
            field: 'quantity' as const,
            column: amountColumn,
            mark: decimalMarkOf(cellsOf(measured.amount)),
            headingUnit: measured.headingUnit(headings[amountColumn] ?? '').unit,
          },
        ];
  const dayReaders = new Map(
    fields.days.map((field) => {
      const order = dateOrderOf(cellsOf(field));
      const read = fields.lastDays?.includes(field) ? readLastDayInCell : readDayInCell;
      const readText = onceEach((text: string) => read(text, order));
      return [field, (cell: SheetCell) => (typeof cell === 'string' ? readText(cell) : read(cell, order))];
    }),
  );
  const rowUnit = onceEach(readRowUnit);
  const decimalMarks = new Map((fields.numbers ?? []).map((field) => [field, decimalMarkOf(cellsOf(field))]));

  const readWord = choiceReader();

  return (line) => {
    const problems: ListProblem<Code | CommonCode>[] = [];
    const refusedColumns = new Set<number>();
    const tellAt = (code: Code | CommonCode, column: number | null, found = '') =>
      void problems.push({ code, row: line.number, column: column !== null && column < 0 ? null : column, found });
    const refuseAt = (code: Code | CommonCode, column: number, found: string) => {
      tellAt(code, column, found);
      refusedColumns.add(column);
      // An amount says nothing without its unit.
      if (column === amountColumn) refusedColumns.add(unitColumn);
      return null;
    };
    const cell = (field: Field): SheetCell => line.cells[columnOf(field)] ?? null;
    const text = (field: Field) => {
      if (saysNothing(cell(field))) return null;
      const written = cellText(cell(field));
      if (written.length <= LONGEST_LINE || fields.prose?.includes(field)) return written;
      const column = columnOf(field);
      if (!refusedColumns.has(column)) refuseAt('too-long', column, `${written.slice(0, SHOWN_OF_LONG)}…`);
      return null;
    };
    return {
      problems,
      tell: (code, field, found) => tellAt(code, field === null ? null : columnOf(field), found),
      refuse: (code, field, found = cellText(cell(field))) => refuseAt(code, columnOf(field), found),
      noteWithRefused(field) {
        const said = [...refusedColumns].flatMap((column) => {
          const written = cellText(line.cells[column]);
          return written === '' ? [] : [[headings[column] ?? '', written].filter((part) => part !== '').join(': ')];
        });
        const parts = [text(field) ?? '', said.join('; ')].filter((part) => part !== '');
        return parts.length === 0 ? null : parts.join('; ');
      },
      cell,
      text,
      day(field) {
        const day = dayReaders.get(field)?.(cell(field)) ?? null;
        const found = day === null ? text(field) : null;
        if (found !== null) refuseAt('not-a-date', columnOf(field), found);
        return day;
      },
      number(field, suffix) {
        const found = cell(field);
        const bare = typeof found === 'string' && suffix ? found.replace(suffix, '') : found;
        const read = readAmountInCell(bare, decimalMarks.get(field));
        const refuse = (code: CommonCode) => refuseAt(code, columnOf(field), cellText(found));
        if (read.kind === 'empty') return null;
        const meaning = read.kind === 'ambiguous' ? marks[ambiguousMarkIn(bare)] : undefined;
        if (read.kind === 'ambiguous' && meaning === undefined) return refuse('ambiguous-number');
        if (read.kind === 'invalid' || read.kind === 'unknown-unit' || read.unit !== null)
          return refuse('not-a-number');
        const value = read.kind === 'number' ? read.value : read.readings[meaning === 'decimal' ? 0 : 1];
        return value < 0 && !fields.signed?.includes(field) ? refuse('negative-amount') : value;
      },
      choice(field, words, code) {
        const found = text(field);
        const choice = found === null ? null : readWord(found, words);
        if (found !== null && choice === null) refuseAt(code, columnOf(field), found);
        return choice;
      },
      amount() {
        const amounts = { columns: amountColumns, unit: rowUnit(line.cells[unitColumn] ?? null), marks };
        // A list need not say how much: only what it says and cannot be read is a problem.
        const [amount = null] = readAmounts(line, amounts, (code, column, found) => {
          if (isQuantityProblem(code)) refuseAt(code, column ?? amountColumn, found ?? '');
        });
        const unitProblem = amount?.unitProblem ?? null;
        if (unitProblem && isQuantityProblem(unitProblem.code)) {
          refuseAt(unitProblem.code, amountColumn, unitProblem.found);
        }
        return { value: amount?.value ?? null, unit: amount?.unit ?? null };
      },
    };
  };
}
