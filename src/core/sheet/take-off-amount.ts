import { readUnit, type ReadUnit } from '../units/unit-alias.ts';
import { dimensionOf, type Dimension, type Unit } from '../units/unit.ts';
import type { ReadAmount } from './clipboard.ts';
import { cellText, type SheetCell, type SheetLine } from './import-source.ts';
import { readUnitInCell } from './read-cell.ts';
import { ambiguousMarkIn, readAmountInCell } from './take-off-cells.ts';
import type { AmountField } from './take-off-columns.ts';
import type { MarkMeanings, TakeOffProblemCode } from './take-off-problem.ts';

/** An amount of a row, from one of its columns. */
export interface TakeOffAmount {
  readonly field: AmountField;
  readonly column: number;
  readonly value: number;
  /** Null: not known. */
  readonly unit: Unit | null;
  /** What is to be known of the unit, if this is the amount that is used. */
  readonly unitProblem: { readonly code: TakeOffProblemCode; readonly found: string } | null;
}

/** The unit that stands in a row of its own accord. */
export interface RowUnit {
  /** Empty where there is none. */
  readonly text: string;
  /** Null where it is not known. */
  readonly read: ReadUnit | null;
}

export interface AmountColumns {
  readonly columns: readonly {
    readonly field: AmountField;
    readonly column: number;
    /** The decimal mark that the column settles by itself. */
    readonly mark: '.' | ',' | undefined;
    readonly headingUnit: ReadUnit | null;
  }[];
  readonly unit: RowUnit;
  readonly marks: MarkMeanings;
}

const DIMENSIONS: Record<AmountField, Dimension | null> = {
  quantity: null,
  area: 'area',
  volume: 'volume',
  mass: 'mass',
  length: 'length',
  count: 'count',
};
/** Units that a heading like "Areal" leaves no doubt about here. A length may be in mm and a mass in tonnes: these are not known. */
const ASSUMED: Partial<Record<AmountField, Unit>> = { area: 'm2', volume: 'm3', count: 'pcs' };

/**
 * The amounts of a row, the one that fits best first: a column of quantities before those of a dimension, and of these the one in the dimension
 * of the row's own unit. A zero among measured amounts says that the part was not measured so. Where an amount cannot be read, those of
 * the columns after it do not stand in for it.
 */
export function readAmounts(
  line: SheetLine,
  { columns, unit, marks }: AmountColumns,
  tell: (code: TakeOffProblemCode, column: number | null, found?: string) => void,
): TakeOffAmount[] {
  const given = unit.text === '' ? null : unit;
  let isRefused = false;
  const amounts = columns.flatMap(({ field, column, mark, headingUnit }): TakeOffAmount[] => {
    const cell = line.cells[column];
    const refuse = (code: TakeOffProblemCode): [] => {
      isRefused = true;
      tell(code, column, cellText(cell));
      return [];
    };
    const read = withoutUnknownUnit(readAmountInCell(cell, mark), cell, mark);
    if (read.kind === 'empty' || isRefused) return [];
    if (read.kind === 'invalid' || read.kind === 'unknown-unit') return refuse('not-a-number');
    const meaning = read.kind === 'ambiguous' ? marks[ambiguousMarkIn(cell)] : undefined;
    if (read.kind === 'ambiguous' && meaning === undefined) return refuse('ambiguous-number');
    const value = read.kind === 'number' ? read.value : read.readings[meaning === 'decimal' ? 0 : 1];
    if (value < 0) return refuse('negative-amount');
    if (read.unit !== null) return [{ field, column, value, unit: read.unit, unitProblem: null }];
    const { size, ...known } = unitOf(field, read.unknownUnit, given, headingUnit);
    return [{ field, column, value: value * size, ...known }];
  });
  const measured = amounts.filter(({ field, value }) => field === 'quantity' || value > 0);
  const used = measured.length > 0 ? measured : amounts.slice(0, 1);
  if (used.length === 0 && !isRefused) tell('amount-missing', null);
  const ownDimension = given?.read ? dimensionOf(given.read.unit) : null;
  const rank = ({ field }: TakeOffAmount) =>
    field === 'quantity' ? 0 : ownDimension !== null && DIMENSIONS[field] === ownDimension ? 1 : 2;
  return used.toSorted((a, b) => rank(a) - rank(b));
}

/** The unit of an amount that has none beside it: the row's own where it is of the column's dimension, else the heading's. */
function unitOf(
  field: AmountField,
  unknownUnit: string | null,
  given: { readonly text: string; readonly read: ReadUnit | null } | null,
  headingUnit: ReadUnit | null,
): Pick<TakeOffAmount, 'unit' | 'unitProblem'> & { readonly size: number } {
  const unknown = (found: string) => ({ unit: null, size: 1, unitProblem: { code: 'unknown-unit', found } }) as const;
  const sure = ({ unit, amount }: ReadUnit) => ({ unit, size: amount, unitProblem: null });
  if (unknownUnit !== null) return unknown(unknownUnit);
  const dimension = DIMENSIONS[field];
  if (given?.read && (dimension === null || dimensionOf(given.read.unit) === dimension)) return sure(given.read);
  if (given && dimension === null) return unknown(given.text);
  if (headingUnit) return sure(headingUnit);
  const assumed = ASSUMED[field];
  if (assumed === undefined) return { unit: null, size: 1, unitProblem: { code: 'unit-missing', found: '' } };
  return { unit: assumed, size: 1, unitProblem: field === 'count' ? null : { code: 'unit-assumed', found: '' } };
}

/** "m2", "m² (netto)", "pr. stk": a unit alone. One with an amount before it ("100 m2") is none that we know. */
export function readRowUnit(cell: SheetCell): RowUnit {
  const text = cellText(cell);
  const found = readUnitInCell(cell);
  return { text, read: found && found.amount === null ? found.unit : readUnit(text) };
}

type WithUnknownUnit = ReadAmount & { readonly unknownUnit: string | null };

/** A number whose unit nobody knows is still a number: "12 sett" is 12, of what we do not know. */
function withoutUnknownUnit(
  read: ReadAmount,
  cell: SheetCell | undefined,
  mark: '.' | ',' | undefined,
): WithUnknownUnit {
  if (read.kind !== 'unknown-unit') return { ...read, unknownUnit: null };
  const text = cellText(cell);
  const number = text.slice(0, text.length - read.unit.length);
  return { ...readAmountInCell(number, mark), unknownUnit: read.unit };
}
