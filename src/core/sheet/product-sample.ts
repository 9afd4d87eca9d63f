import type { ImportProblem } from '../api/import-preview.ts';
import type { Declaration } from '../declaration/declaration.ts';
import { groupBy } from '../group-by.ts';
import { scaled } from '../units/scaled.ts';
import { unitName } from '../units/unit-alias.ts';
import type { Unit } from '../units/unit.ts';
import { AMOUNT } from './clipboard.ts';
import { cellText, type SheetCell } from './import-source.ts';
import { toDeclared } from './figure-basis.ts';
import { readCell, readCellInDoubt, saysNothing } from './number-column.ts';
import { holdsQuantities, type ProductColumn } from './product-columns.ts';
import { figureBasis, readQuantity, readRow, rowReader, type ProductLayout } from './product-row.ts';
import { readLastDayInCell, readServiceLife, readUnitInCell, unitParts } from './read-cell.ts';

/** The first rows of a sheet as they are read with a mapping, and what has to be asked about all of it. */

/** What a cell is read as where that is not what stands in it. */
export type ReadAs =
  | { readonly kind: 'nothing' }
  /** Of a unit: that it is ours; of a number: in the field's own unit. */
  | { readonly kind: 'amount'; readonly amount: number | null; readonly unit: Unit | null }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'years'; readonly years: number; readonly bound: 'exact' | 'atLeast' | 'atMost' };

export interface SampleCell {
  /** As it stands in the file: a number is written in the language's own way. */
  readonly text: string | number;
  readonly readAs: ReadAs | null;
  readonly problem: ImportProblem | null;
}

export interface SampleRow {
  /** As the file's own program numbers it. */
  readonly number: number;
  readonly cells: readonly SampleCell[];
}

const SAMPLE_ROWS = 20;

export function sampleRows(layout: ProductLayout): SampleRow[] {
  return layout.lines.slice(0, SAMPLE_ROWS).map((line) => {
    const { problems, declaration } = readRow(rowReader(line, layout));
    const declaredUnit = declaration?.declaredUnit ?? null;
    return {
      number: line.number,
      cells: layout.names.map((name, index): SampleCell => {
        const cell = line.cells[index];
        const problem = problems.find(({ column }) => column === name) ?? null;
        const isRead = problem?.severity !== 'error' && layout.columns[index] != null;
        return {
          text: typeof cell === 'number' ? cell : cellText(cell),
          readAs: isRead ? readAs(cell ?? null, { index, layout, declaredUnit }) : null,
          problem,
        };
      }),
    };
  });
}

interface SampleColumn {
  readonly index: number;
  readonly layout: ProductLayout;
  /** Of the row; null: not known. */
  readonly declaredUnit: Declaration['declaredUnit'] | null;
}

function readAs(cell: SheetCell, { index, layout, declaredUnit }: SampleColumn): ReadAs | null {
  const column = layout.columns[index] ?? null;
  if (!holdsQuantities(column) || cellText(cell) === '') return null;
  const field = column.kind === 'field' ? column.field : null;
  if (saysNothing(cell)) return { kind: 'nothing' };
  if (field === 'unit') return unitReadAs(cell, layout);
  if (field === 'validUntil') return dayReadAs(cell, layout);
  if (field === 'serviceLife') return yearsReadAs(cell);
  const quantity = readQuantity(cell, index, layout);
  const basis = declaredUnit && column.kind === 'figure' ? figureBasis(cell, index, layout) : null;
  const factor = basis && declaredUnit ? (toDeclared(basis, declaredUnit) ?? 1) : 1;
  const read = quantity.kind === 'number' ? { ...quantity, value: scaled(quantity.value, factor) } : quantity;
  const plain = readCell(cell, layout.marks[index]);
  const isAsWritten = plain.kind === 'number' && read.kind === 'number' && plain.value === read.value;
  const hasUnit = typeof cell === 'string' && /\p{L}/u.test(cell);
  return read.kind === 'number' && !(isAsWritten && !hasUnit)
    ? { kind: 'amount', amount: read.value, unit: null }
    : null;
}

function unitReadAs(cell: SheetCell, { units }: ProductLayout): ReadAs | null {
  const read = readUnitInCell(cell, units);
  if (!read) return null;
  const { unit, amount } = read;
  const given = amount === null ? 1 : amount.kind === 'number' ? amount.value : null;
  const isOurs = unit.amount === 1 && unitName(unitParts(cell).name) === unit.unit.toLowerCase();
  return isOurs || given === null
    ? null
    : { kind: 'amount', amount: amount === null && unit.amount === 1 ? null : given * unit.amount, unit: unit.unit };
}

function dayReadAs(cell: SheetCell, { dateOrder }: ProductLayout): ReadAs | null {
  const text = cellText(cell);
  const day = readLastDayInCell(cell, dateOrder);
  return day === null || day === text || /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text) ? null : { kind: 'day', day };
}

function yearsReadAs(cell: SheetCell): ReadAs | null {
  const read = readServiceLife(cell);
  if (read.kind !== 'years' || (read.bound === 'exact' && String(read.years) === cellText(cell))) return null;
  return { kind: 'years', years: read.years, bound: read.bound };
}

/** A column whose "1.234", or "1,234" in a sheet of decimal points, can be two numbers, with what the person has said. */
export interface PointQuestion {
  readonly column: number;
  readonly count: number;
  readonly found: string;
  readonly asDecimal: number;
  readonly asThousands: number;
  readonly answer: ProductColumn['point'];
}

/** Quick to see, and so looked at before the whole reading of a cell. */
const MAY_BE_TWO = /^[^\d]*[1-9]\d{0,2}[.,]\d{3}(?!\d)/;

/** Each column that holds numbers in doubt: asked once for all of it, and still shown when it is answered. */
export function pointQuestions({ columns, texts, marks, commasInDoubt }: ProductLayout): PointQuestion[] {
  return columns.flatMap((column, index): PointQuestion[] => {
    if (!holdsQuantities(column)) return [];
    const inDoubt = (texts[index] ?? []).flatMap((text) => {
      const read = ambiguousIn(text, column, { mark: marks[index], commasInDoubt });
      return read ? [{ found: text.trim(), ...read }] : [];
    });
    const [first] = inDoubt;
    return first ? [{ column: index, count: inDoubt.length, ...first, answer: column.point }] : [];
  });
}

function ambiguousIn(
  cell: string,
  column: ProductColumn,
  { mark, commasInDoubt }: { readonly mark: '.' | undefined; readonly commasInDoubt: boolean },
) {
  if (!MAY_BE_TWO.test(cell)) return null;
  const isUnit = column.kind === 'field' && column.field === 'unit';
  const figure = isUnit ? unitParts(cell).amount : (AMOUNT.exec(cell.trim())?.[1] ?? '');
  const readNumber = commasInDoubt ? readCellInDoubt : readCell;
  const read = readNumber(figure, isUnit ? undefined : mark);
  return read.kind === 'ambiguous' ? { asDecimal: read.asDecimal, asThousands: read.asThousands } : null;
}

/** Enough to tell what a column holds. */
const TELLING_ROWS = 200;

/** The columns that hold mostly numbers or days and are read as nothing. */
export function unusedColumns({ columns, lines }: ProductLayout): number[] {
  const telling = lines.slice(0, TELLING_ROWS);
  return [...columns.entries()].flatMap(([index, column]) => {
    if (column !== null) return [];
    const filled = telling.map(({ cells }) => cells[index] ?? null).filter((cell) => !saysNothing(cell));
    const figures = filled.filter((cell) => isNumber(cell) || readLastDayInCell(cell) !== null);
    return figures.length > 0 && 2 * figures.length >= filled.length ? [index] : [];
  });
}

function isNumber(cell: SheetCell): boolean {
  const figure = typeof cell === 'string' ? (AMOUNT.exec(cell.trim())?.[1] ?? '') : cell;
  return readCell(figure, '.').kind === 'number';
}

/** A unit that is not known, with what a person has said that it is. */
export interface UnitQuestion {
  /** As it stands in the file. */
  readonly text: string;
  readonly count: number;
  readonly answer: Unit | null;
}

const MOST_UNITS_ASKED = 50;

/** The units that nothing is known of, each once, the one of most rows first. */
export function unitQuestions({ columns, lines, units }: ProductLayout): UnitQuestion[] {
  const at = columns.findIndex((column) => column?.kind === 'field' && column.field === 'unit');
  const found = new Map<string, { text: string; count: number }>();
  // A sheet has few units, in many rows.
  for (const [cell, ofCell] of groupBy(lines, ({ cells }) => cells[at] ?? null))
    countUnknown(cell, ofCell.length, found);
  return [...found]
    .map(([name, question]) => ({ ...question, answer: units.get(name) ?? null }))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_UNITS_ASKED);
}

function countUnknown(cell: SheetCell, count: number, found: Map<string, { text: string; count: number }>) {
  const { name: text } = unitParts(cell);
  if (text === '' || readUnitInCell(text) !== null) return;
  const name = unitName(text);
  found.set(name, { text: found.get(name)?.text ?? text, count: (found.get(name)?.count ?? 0) + count });
}
