import { readFraction } from '../waste/read-fraction.ts';
import { WASTE_UNITS, type WasteDelivery } from '../waste/waste.ts';
import { isQuantityProblem } from './delivered-problem.ts';
import { cellText, type SheetCell, type SheetLine } from './import-source.ts';
import { decimalMarkOf, saysNothing } from './number-column.ts';
import { dateOrderOf, readDayInCell } from './read-cell.ts';
import { readAmounts } from './take-off-amount.ts';
import { lineSorter, type LeftOut } from './take-off-lines.ts';
import type { MarkMeanings } from './take-off-problem.ts';
import { DESTINATION_WORDS, readChoice, TREATMENT_WORDS, WORK_WORDS } from './waste-choice.ts';
import { wasteHeadingUnit, type WasteField, type WasteMapping } from './waste-columns.ts';
import type { WasteSheet } from './waste-header.ts';
import type { WasteProblem, WasteProblemCode } from './waste-problem.ts';

/** A waste delivery as the list has it. What the list does not say is null. */
export interface ReadWaste extends Required<Omit<WasteDelivery, 'id' | 'attachments'>> {
  /** In the file, from 1. */
  readonly row: number;
  /** What the row is known by in a log of ours that comes back. */
  readonly key: string | null;
  readonly problems: readonly WasteProblem[];
}

export interface WasteList {
  readonly rows: readonly ReadWaste[];
  readonly leftOut: Readonly<Record<LeftOut, number>>;
}

/** Reads the rows of a list with its columns as they are mapped. Nothing is guessed: what is in doubt is null, with a problem told. */
export function readWaste(
  sheet: WasteSheet,
  choices: { readonly mapping: WasteMapping; readonly marks: MarkMeanings },
): WasteList {
  const { mapping } = choices;
  const read = rowReader(sheet, choices);
  const sort = lineSorter(sheet.headings);
  const columnsOf = (fields: readonly WasteField[]) =>
    mapping.flatMap((field, column) => (field !== null && fields.includes(field) ? [column] : []));
  const subjects = columnsOf(['date', 'ticket', 'fraction', 'fractionName', 'receiver']);
  // A row of our blank log that nobody has filled in has its key and its unit alone.
  const told = mapping.flatMap((field, column) =>
    field === null || field === 'key' || field === 'unit' ? [] : [column],
  );
  const leftOut: Record<LeftOut, number> = { sum: 0, heading: 0, group: 0, unnamed: 0, empty: 0 };
  const rows: ReadWaste[] = [];
  for (const line of sheet.lines) {
    const found = sort({
      line,
      subject: subjects.length === 0 ? null : subjects.map((column) => line.cells[column] ?? null),
      // A delivery without a weight is still one, and lacks it.
      measured: null,
      isEmpty: told.every((column) => cellText(line.cells[column]) === ''),
    });
    if (found.kind === 'component') rows.push(read(line));
    else leftOut[found.kind] += 1;
  }
  return { rows, leftOut };
}

function rowReader(
  { headings, lines }: WasteSheet,
  { mapping, marks }: { readonly mapping: WasteMapping; readonly marks: MarkMeanings },
) {
  const columnOf = (field: WasteField) => mapping.indexOf(field);
  const cellsOf = (field: WasteField) => lines.map(({ cells }) => cells[columnOf(field)]);
  const amountColumn = columnOf('amount');
  const amountColumns =
    amountColumn < 0
      ? []
      : [
          {
            field: 'quantity' as const,
            column: amountColumn,
            mark: decimalMarkOf(cellsOf('amount')),
            headingUnit: wasteHeadingUnit(headings[amountColumn] ?? '').unit,
          },
        ];
  const dateOrder = dateOrderOf(cellsOf('date'));

  return (line: SheetLine): ReadWaste => {
    const problems: WasteProblem[] = [];
    const tell = (code: WasteProblemCode, column: number | null, found = '') =>
      problems.push({ code, row: line.number, column: column !== null && column < 0 ? null : column, found });
    const cell = (field: WasteField): SheetCell => line.cells[columnOf(field)] ?? null;
    const text = (field: WasteField) => (saysNothing(cell(field)) ? null : cellText(cell(field)));
    const choice = <Code extends string>(field: WasteField, wordsOf: Readonly<Record<Code, readonly string[]>>) => {
      const found = text(field);
      const code = found === null ? null : readChoice(found, wordsOf);
      if (found !== null && code === null) tell('unknown-choice', columnOf(field), found);
      return code;
    };
    const dateText = text('date');
    const date = dateText === null ? null : readDayInCell(cell('date'), dateOrder);
    if (dateText !== null && date === null) tell('not-a-date', columnOf('date'), dateText);

    const amounts = { columns: amountColumns, unit: cell('unit'), unitColumn: columnOf('unit'), marks };
    const [amount = null] = readAmounts(line, amounts, (code, column, found) => {
      if (isQuantityProblem(code)) tell(code, column, found);
    });
    const unitProblem = amount?.unitProblem ?? null;
    if (unitProblem && isQuantityProblem(unitProblem.code)) tell(unitProblem.code, amountColumn, unitProblem.found);
    const unit = WASTE_UNITS.find((one) => one === amount?.unit) ?? null;
    const isWeight = amount?.unit == null || unit !== null;
    if (!isWeight) tell('not-a-weight', amountColumn, cellText(cell('amount')));
    return {
      row: line.number,
      key: text('key'),
      date,
      ticket: text('ticket'),
      fraction: fractionOf(text('fraction'), text('fractionName'), (found) =>
        tell('fraction-unknown', text('fraction') === null ? columnOf('fractionName') : columnOf('fraction'), found),
      ),
      amount: isWeight ? (amount?.value ?? null) : null,
      unit,
      receiver: text('receiver'),
      to: choice('to', DESTINATION_WORDS),
      treatment: choice('treatment', TREATMENT_WORDS),
      work: choice('work', WORK_WORDS),
      note: text('note'),
      problems,
    };
  };
}

/** By the code, else by the name; what neither tells is kept as it stands, and told. */
function fractionOf(code: string | null, name: string | null, tell: (found: string) => void): string | null {
  const known = [code, name].flatMap((text) => (text === null ? [] : (readFraction(text)?.code ?? [])))[0];
  if (known !== undefined) return known;
  const written = [code, name].filter((text) => text !== null).join(' ');
  if (written === '') return null;
  tell(written);
  return written;
}
