import { constant, product, reference, type CellReference, type Expression } from './formula.ts';
import type { Cell, CellStyle, InputRule, Row } from './workbook.ts';

/** Excel number formats. The program that opens the file writes them in its own language's way; minus is U+2212. */
export const FORMATS = {
  kgCo2e: '#,##0;"−"#,##0;0',
  /** For single rows, where a few hundred grams must not read as the 0 of a decision. */
  kgCo2eFine: '#,##0.0;"−"#,##0.0;0',
  perArea: '#,##0.00;"−"#,##0.00;0',
  difference: '"+"#,##0;"−"#,##0;0',
  share: '0.0 %;"−"0.0 %;0 %',
  differenceShare: '"+"0.0 %;"−"0.0 %;0 %',
  years: '0.0',
  /** Tenths of a millimetre. */
  metres: '0.000#',
  whole: '0',
  day: 'dd.mm.yyyy',
} as const;

/** Stands for what is not known. */
export const DASH = '–';

type Options = Omit<Cell, 'value' | 'style'>;

export function text(value: string | null | undefined, style: CellStyle = 'text', options: Options = {}): Cell {
  return { value: value ?? null, style, ...options };
}

/** A text that spans columns and breaks into lines within them. */
export function paragraph(value: string, span: number, style: CellStyle = 'subtitle'): Cell {
  return { value, style, span, wrap: true };
}

/** One cell, wherever it stands: a long list may have as many dashes as figures. */
const DASHES = {
  missing: { value: DASH, style: 'missing', align: 'right' },
  total: { value: DASH, style: 'total', align: 'right' },
} as const satisfies Record<string, Cell>;

export function missing(style: keyof typeof DASHES = 'missing'): Cell {
  return DASHES[style];
}

/** A number as it is, or the dash where it is not known. */
export function number(
  value: number | null | undefined,
  format: string,
  style: CellStyle = 'figure',
  options: Options = {},
): Cell {
  return value == null ? missing() : { value, style, format, ...options };
}

/** A quantity, with as many decimals as it has, up to three. */
export function quantity(value: number | null | undefined, style: CellStyle = 'figure'): Cell {
  return number(value, value == null ? '' : quantityFormat(value), style);
}

export function quantityFormat(value: number): string {
  if (Number.isInteger(value)) return '#,##0';
  return QUANTITY_FORMATS.find(({ digits }) => Number(value.toFixed(digits)) === value)?.format ?? '#,##0.000';
}

const QUANTITY_FORMATS = [
  { digits: 1, format: '#,##0.0' },
  { digits: 2, format: '#,##0.00' },
] as const;

/** A factor: four decimals, or powers of ten where those would show 0. */
export function factor(value: number | null | undefined): Cell {
  return number(value, value == null ? '' : factorFormat(value));
}

export function factorFormat(value: number): string {
  const tiny = value !== 0 && Math.abs(value) < 0.001;
  return tiny ? '0.00E+00;"−"0.00E+00;0' : '#,##0.0000;"−"#,##0.0000;0';
}

/** A figure that formulas rest on and a person may change; what is not known stays a dash. */
export function input(cell: Cell, accepts: InputRule): Cell {
  return typeof cell.value === 'number' ? { ...cell, style: 'input', accepts } : cell;
}

/** A day `YYYY-MM-DD`, or an empty cell. */
export function day(value: string | null | undefined, style: CellStyle = 'text'): Cell {
  return value == null ? text(null, style) : { value: new Date(`${value}T00:00:00Z`), style, format: FORMATS.day };
}

/** Relative. The same numbers added in another order agree to far less than this. */
const AGREEMENT = 1e-9;

/**
 * A figure of the account as a live formula. The result shown is the account's own figure; where the formula would give
 * another one the figure stands as a number, so that no workbook recalculates into something the account does not say.
 */
export function live(
  formula: Expression | null,
  figure: number | null,
  format: string,
  style: CellStyle = 'figure',
): Cell {
  if (figure === null) return missing(style === 'total' ? 'total' : 'missing');
  if (formula === null || !agrees(formula.value, figure)) return { value: figure, style, format };
  return { value: { formula: formula.formula, result: figure }, style, format };
}

/**
 * As {@link live}, for a figure that is proportional to `amount` by the model (every module of a component is): where no simple
 * formula gives it, it is the amount times what the figure is for one of it.
 */
export function liveByAmount(
  amount: Expression | null,
  formula: Expression | null,
  figure: number | null,
  format: string,
): Cell {
  const simple = formula !== null && figure !== null && agrees(formula.value, figure);
  if (simple || figure === null || figure === 0 || amount === null || amount.value === 0) {
    return live(formula, figure, format);
  }
  return live(product(amount, constant(figure / amount.value)), figure, format);
}

/** What is computed in the workbook alone, from figures of the account. */
export function computed(formula: Expression | null, format: string, style: CellStyle = 'figure'): Cell {
  return live(formula, formula?.value ?? null, format, style);
}

/** A reference to a cell that holds a number, or null. */
export function referenceTo(cell: Cell | null, column: number, row: number): CellReference | null {
  const value = cell === null ? null : numberIn(cell);
  return value === null ? null : reference(column, row, value);
}

export function numberIn({ value }: Cell): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && value !== null && 'result' in value ? value.result : null;
}

/** The cells, with empty ones of the same kind up to the table's width, so that its rules run through. */
export function filled(cells: Row, width: number, style: CellStyle = 'text'): Row {
  const blank = text(null, style);
  const row: (Cell | null)[] = [];
  for (let column = 0; column < width; column += 1) row.push(cells[column] ?? blank);
  return row;
}

function agrees(a: number, b: number): boolean {
  return Math.abs(a - b) <= AGREEMENT * Math.max(Math.abs(a), Math.abs(b));
}
