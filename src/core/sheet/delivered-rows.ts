import { readRequestKey, type EpdRequest } from '../coverage/epd-request.ts';
import type { Unit } from '../units/unit.ts';
import { headingUnit, type DeliveredField, type DeliveredMapping } from './delivered-columns.ts';
import type { DeliveredSheet } from './delivered-header.ts';
import { isQuantityProblem, type DeliveredProblem, type DeliveredProblemCode } from './delivered-problem.ts';
import { cellText, type SheetCell, type SheetLine } from './import-source.ts';
import { decimalMarkOf, saysNothing } from './number-column.ts';
import { readDayInCell } from './read-cell.ts';
import { readAmounts } from './take-off-amount.ts';
import { lineSorter, type LeftOut } from './take-off-lines.ts';
import type { MarkMeanings } from './take-off-problem.ts';

/** A delivered product as the list has it, or an answer to a list of EPDs to collect. What the list does not say is null. */
export interface DeliveredRow {
  /** In the file, from 1. */
  readonly row: number;
  /** What the row is the answer about; null: a row of the list's own. */
  readonly key: Pick<EpdRequest, 'kind' | 'id'> | null;
  readonly name: string | null;
  readonly manufacturer: string | null;
  readonly registration: string | null;
  readonly quantity: number | null;
  readonly unit: Unit | null;
  readonly deliveryDate: string | null;
  readonly validUntil: string | null;
  /** The component that it is of, as the list names it. */
  readonly component: string | null;
  /** Why there is no EPD. */
  readonly reason: string | null;
  readonly problems: readonly DeliveredProblem[];
}

export interface DeliveredList {
  readonly rows: readonly DeliveredRow[];
  readonly leftOut: Readonly<Record<LeftOut, number>>;
}

/** Reads the rows of a list with its columns as they are mapped. Nothing is guessed: what is in doubt is null, with a problem told. */
export function readDelivered(
  sheet: DeliveredSheet,
  choices: { readonly mapping: DeliveredMapping; readonly marks: MarkMeanings },
): DeliveredList {
  const { mapping } = choices;
  const read = rowReader(sheet, choices);
  const sort = lineSorter(sheet.headings);
  const subjects = mapping.flatMap((field, column) =>
    field !== null && ['name', 'component', 'registration', 'key'].includes(field) ? [column] : [],
  );
  const used = mapping.flatMap((field, column) => (field === null ? [] : [column]));
  const leftOut: Record<LeftOut, number> = { sum: 0, heading: 0, group: 0, unnamed: 0, empty: 0 };
  const rows: DeliveredRow[] = [];
  for (const line of sheet.lines) {
    const found = sort({
      line,
      subject: subjects.length === 0 ? null : subjects.map((column) => line.cells[column] ?? null),
      // A delivery without a quantity is still one.
      measured: null,
      isEmpty: used.every((column) => cellText(line.cells[column]) === ''),
    });
    if (found.kind === 'component') rows.push(read(line));
    else leftOut[found.kind] += 1;
  }
  return { rows, leftOut };
}

function rowReader(
  { headings, lines }: DeliveredSheet,
  { mapping, marks }: { readonly mapping: DeliveredMapping; readonly marks: MarkMeanings },
) {
  const columnOf = (field: DeliveredField) => mapping.indexOf(field);
  const quantityColumn = columnOf('quantity');
  const amountColumns =
    quantityColumn < 0
      ? []
      : [
          {
            field: 'quantity' as const,
            column: quantityColumn,
            mark: decimalMarkOf(lines.map(({ cells }) => cells[quantityColumn])),
            headingUnit: headingUnit(headings[quantityColumn] ?? '').unit,
          },
        ];

  return (line: SheetLine): DeliveredRow => {
    const problems: DeliveredProblem[] = [];
    const tell = (code: DeliveredProblemCode, column: number | null, found = '') =>
      problems.push({ code, row: line.number, column: column !== null && column < 0 ? null : column, found });
    const cell = (field: DeliveredField): SheetCell => line.cells[columnOf(field)] ?? null;
    // An EPD number of "–" or "N/A" is none.
    const text = (field: DeliveredField) => (saysNothing(cell(field)) ? null : cellText(cell(field)));
    const dayOf = (field: DeliveredField) => {
      const found = text(field);
      const day = found === null ? null : readDayInCell(cell(field));
      if (found !== null && day === null) tell('not-a-date', columnOf(field), found);
      return day;
    };
    const amounts = { columns: amountColumns, unit: cell('unit'), unitColumn: columnOf('unit'), marks };
    // A list of deliveries need not say how much: only what it says and cannot be read is a problem.
    const [amount = null] = readAmounts(line, amounts, (code, column, found) => {
      if (isQuantityProblem(code)) tell(code, column, found);
    });
    const unitProblem = amount?.unitProblem ?? null;
    if (unitProblem && isQuantityProblem(unitProblem.code)) tell(unitProblem.code, quantityColumn, unitProblem.found);
    const registration = text('registration');
    const reason = text('reason');
    if (registration !== null && reason !== null) tell('epd-and-reason', columnOf('reason'), reason);
    return {
      row: line.number,
      key: readRequestKey(text('key') ?? ''),
      name: text('name'),
      manufacturer: text('manufacturer'),
      registration,
      quantity: amount?.value ?? null,
      unit: amount?.unit ?? null,
      deliveryDate: dayOf('deliveryDate'),
      validUntil: dayOf('validUntil'),
      component: text('component'),
      reason: registration === null ? reason : null,
      problems,
    };
  };
}
