import { onceEach } from '../once-each.ts';
import { declaredUnits } from '../climate/quantity.ts';
import type { Declaration } from '../declaration/declaration.ts';
import type { Origin } from '../project/codes.ts';
import type { Component } from '../project/project.ts';
import { foldText } from '../text/fold.ts';
import { dimensionOf, type Unit } from '../units/unit.ts';
import { groupBy } from '../group-by.ts';
import { readShare } from './clipboard.ts';
import { LONGEST_WANTED } from './declaration-proposal.ts';
import { cellText, type SheetCell, type SheetLine } from './import-source.ts';
import { decimalMarkOf, saysNothing } from './number-column.ts';
import { dateOrderOf, readDayInCell, readServiceLife, readUnitInCell } from './read-cell.ts';
import { readAmounts, readRowUnit, type TakeOffAmount } from './take-off-amount.ts';
import { readElementCode, readOrigin, readThickness } from './take-off-cells.ts';
import { AMOUNT_FIELDS, unitInHeading, type TakeOffField, type TakeOffMapping } from './take-off-columns.ts';
import { readEpdAbsent, readNotRelevant, readRemainingLife, readTransport } from './take-off-decisions.ts';
import type { TakeOffSheet } from './take-off-header.ts';
import type { MarkMeanings, TakeOffProblem, TakeOffProblemCode } from './take-off-problem.ts';
import { lineSorter, type LeftOut } from './take-off-lines.ts';

/** A take-off (mengdeliste) as components: what each row says, what it lacks, and which rows are none. */

/** A component as the list has it. What the list does not say is null. */
export interface TakeOffRow {
  /** Rows in the file, from 1; several where alike rows were merged. */
  readonly rows: readonly number[];
  readonly element: string | null;
  readonly name: string | null;
  readonly material: string | null;
  /** The number of its declaration, or the id where it has none. */
  readonly registration: string | null;
  /** The declaration's name; tells those apart that share a number. */
  readonly declaration: string | null;
  /** The amounts that the row has, the first the one that fits as long as nothing is known of a declaration. */
  readonly amounts: readonly TakeOffAmount[];
  /** Of a row without an amount: the unit that it is to be in. */
  readonly unit: Unit | null;
  /** m */
  readonly thickness: number | null;
  readonly origin: Origin | null;
  /** Years. */
  readonly serviceLife: number | null;
  /** Years. */
  readonly remainingLife: number | null;
  /** Share cut off on site. */
  readonly wastage: number | null;
  /** Share of the mass that is made of recycled material. */
  readonly recycledContent: number | null;
  readonly transport: Component['transport'];
  readonly deliveryDate: string | null;
  readonly epdAbsent: Component['epdAbsent'];
  readonly notRelevant: Component['notRelevant'];
  readonly problems: readonly TakeOffProblem[];
}

export interface TakeOff {
  readonly rows: readonly TakeOffRow[];
  /** The column of the declarations' numbers; null: it has none. Where there is one, a row without a number has no declaration. */
  readonly registrationColumn: number | null;
  readonly leftOut: Readonly<Record<LeftOut, number>>;
}

export interface TakeOffChoices {
  readonly mapping: TakeOffMapping;
  readonly marks: MarkMeanings;
  /** Rows that say the same of everything but the amount become one, with the sum. */
  readonly merge: boolean;
}

/** Characters that are shown of a text that is too long. */
const SHOWN_OF_LONG = 40;

/** Reads the rows of a take-off with its columns as they are mapped. Nothing is guessed: what is in doubt is null, with a problem told. */
export function readTakeOff(sheet: TakeOffSheet, choices: TakeOffChoices): TakeOff {
  const reader = readerOf(sheet, choices);
  const sort = lineSorter(sheet.headings);
  const leftOut: Record<LeftOut, number> = { sum: 0, heading: 0, group: 0, unnamed: 0, empty: 0 };
  const rows: TakeOffRow[] = [];
  for (const line of sheet.lines) {
    const found = sort(reader.sorted(line));
    if (found.kind === 'component') rows.push(reader.row(line, found.groupElement));
    else leftOut[found.kind] += 1;
  }
  const registrationColumn = choices.mapping.indexOf('registration');
  return {
    rows: choices.merge ? merged(rows) : rows,
    registrationColumn: registrationColumn < 0 ? null : registrationColumn,
    leftOut,
  };
}

/** The component's name: the description, with the material where the list has both. */
export function takeOffName({ name, material }: Pick<TakeOffRow, 'name' | 'material'>): string | null {
  const parts = [name, material].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/**
 * The amount that becomes the quantity: of several the first in the declaration's own dimension, else the first that converts to its unit.
 * Without a declaration, or where none fits, the list's first; null where it has none.
 */
export function fittingAmount(
  { amounts, thickness }: Pick<TakeOffRow, 'amounts' | 'thickness'>,
  declaration: Declaration | null,
): TakeOffAmount | null {
  const [first = null] = amounts;
  if (!declaration || amounts.length < 2) return first;
  const declared = dimensionOf(declaration.declaredUnit.unit);
  const converts = ({ unit }: TakeOffAmount) =>
    declaredUnits({ id: '', quantity: 1, unit, thickness }, declaration) !== null;
  return amounts.find(({ unit }) => unit !== null && dimensionOf(unit) === declared) ?? amounts.find(converts) ?? first;
}

/** What a row says of a column, with everything about its column at hand. */
function readerOf({ headings, lines }: TakeOffSheet, { mapping, marks }: TakeOffChoices) {
  const columnOf = (field: TakeOffField) => mapping.indexOf(field);
  const mapped = mapping.flatMap((field, column) => (field === null ? [] : [{ field, column }]));
  const columnsOf = (fields: readonly TakeOffField[]) => {
    const columns = mapped.flatMap(({ field, column }) => (fields.includes(field) ? [column] : []));
    return columns.length === 0 ? null : columns;
  };
  const subject = columnsOf(['element', 'name', 'material']);
  const amounts = columnsOf(AMOUNT_FIELDS);
  const measured = amounts && [...amounts, ...(columnsOf(['unit']) ?? [])];
  const amountColumns = AMOUNT_FIELDS.flatMap((field) => {
    const column = columnOf(field);
    if (column < 0) return [];
    const mark = decimalMarkOf(lines.map(({ cells }) => cells[column]));
    return [{ field, column, mark, headingUnit: unitInHeading(headings[column] ?? '').unit }];
  });
  const rowUnit = onceEach(readRowUnit);
  const deliveryOrder = dateOrderOf(lines.map(({ cells }) => cells[columnOf('deliveryDate')]));
  const thicknessUnit = unitInHeading(headings[columnOf('thickness')] ?? '').unit;

  const sorted = (line: SheetLine) => {
    const at = (columns: readonly number[] | null) => columns?.map((column) => line.cells[column] ?? null) ?? null;
    return {
      line,
      subject: at(subject),
      measured: at(measured),
      isEmpty: mapped.every(({ column }) => cellText(line.cells[column]) === ''),
    };
  };

  const row = (line: SheetLine, groupElement: string | null): TakeOffRow => {
    const problems: TakeOffProblem[] = [];
    const tell = (code: TakeOffProblemCode, column: number | null, found = '') =>
      problems.push({ code, row: line.number, column: column !== null && column < 0 ? null : column, found });
    const cell = (field: TakeOffField): SheetCell => line.cells[columnOf(field)] ?? null;
    const text = (field: TakeOffField) => (saysNothing(cell(field)) ? null : cellText(cell(field)));
    // A dash alone is no name; a word that elsewhere says "nothing" may be one.
    const words = (field: 'name' | 'material') => cellText(cell(field)).replace(/^[-–—]$/, '') || null;
    /** What a cell is read as; where it holds something and is not read, that is told. */
    const readOr = <T>(
      field: TakeOffField,
      read: (cell: SheetCell) => T | null,
      code: TakeOffProblemCode,
    ): T | null => {
      const value = text(field) === null ? null : read(cell(field));
      if (value === null && text(field) !== null) tell(code, columnOf(field), text(field) ?? '');
      return value;
    };
    const lookedForBy = (field: 'registration' | 'declaration'): string | null => {
      const found = text(field);
      if (found === null || found.length <= LONGEST_WANTED) return found;
      tell('declaration-too-long', columnOf(field), `${found.slice(0, SHOWN_OF_LONG)}…`);
      return null;
    };
    const own = readOr('element', readElementCode, 'unknown-part');
    if (own === null && text('element') === null)
      tell(groupElement === null ? 'part-missing' : 'part-from-group', null, groupElement ?? '');
    return {
      rows: [line.number],
      element: own ?? (text('element') === null ? groupElement : null),
      name: words('name'),
      material: words('material'),
      registration: lookedForBy('registration'),
      declaration: lookedForBy('declaration'),
      amounts: readAmounts(line, { columns: amountColumns, unit: rowUnit(cell('unit')), marks }, tell),
      unit: text('unit') === null ? null : unitIn(cell('unit')),
      thickness: thicknessOf(cell('thickness'), (code) => tell(code, columnOf('thickness'), text('thickness') ?? '')),
      origin: readOr('origin', readOrigin, 'unknown-origin'),
      serviceLife: readOr('serviceLife', yearsOf, 'unclear-service-life'),
      remainingLife: readOr('remainingLife', readRemainingLife, 'unclear-remaining-life'),
      wastage: readOr('wastage', shareIn, 'unclear-wastage'),
      recycledContent: readOr('recycledContent', shareIn, 'unclear-recycled-content'),
      transport: readOr('transport', readTransport, 'unclear-transport'),
      deliveryDate: readOr('deliveryDate', (cell) => readDayInCell(cell, deliveryOrder), 'unclear-delivery-date'),
      epdAbsent: readOr('epdAbsent', (cell) => readEpdAbsent(cell) ?? null, 'unclear-epd-absent'),
      notRelevant: readOr('notRelevant', readNotRelevant, 'unclear-not-relevant'),
      problems,
    };
  };
  const thicknessOf = (cell: SheetCell, tell: (code: TakeOffProblemCode) => void): number | null => {
    const read = readThickness(cell, thicknessUnit);
    if (read.kind === 'metres') return read.metres;
    if (read.kind === 'no-unit') tell('thickness-without-unit');
    if (read.kind === 'invalid') tell('not-a-thickness');
    return null;
  };
  return { sorted, row };
}

/** A unit alone, and no multiple of one. */
function unitIn(cell: SheetCell): Unit | null {
  const found = readUnitInCell(cell);
  return found?.amount === null && found.unit.amount === 1 ? found.unit.unit : null;
}

function yearsOf(cell: SheetCell): number | null {
  const read = readServiceLife(cell);
  return read.kind === 'years' && read.bound === 'exact' ? read.years : null;
}

/** A share written in per cent; "0,05" without a sign could be 5 % or 0,05 %, and is nothing until it is settled. */
function shareIn(cell: SheetCell): number | null {
  const read = readShare(cellText(cell).replace('.', ','), 'nb');
  return read.kind === 'number' && read.value >= 0 && read.value <= 1 ? read.value : null;
}

/** Rows that say the same become one. A row without an amount stays: a sum with something missing would not be the sum. */
function merged(rows: readonly TakeOffRow[]): TakeOffRow[] {
  let alone = 0;
  const keyOf = ({ rows: _rows, problems: _problems, amounts, name, material, ...said }: TakeOffRow) =>
    amounts.length === 0
      ? `alone ${(alone += 1)}`
      : JSON.stringify([
          said,
          foldText(name ?? ''),
          foldText(material ?? ''),
          amounts.map(({ column, unit }) => [column, unit]),
        ]);
  return [...groupBy(rows, keyOf).values()].flatMap((alike) => {
    const [first, ...others] = alike;
    if (!first || others.length === 0) return alike;
    return {
      ...first,
      rows: alike.flatMap(({ rows }) => rows),
      problems: alike.flatMap(({ problems }) => problems),
      amounts: first.amounts.map((amount, index) => ({
        ...amount,
        value: alike.reduce((sum, { amounts }) => sum + (amounts[index]?.value ?? 0), 0),
      })),
    };
  });
}
