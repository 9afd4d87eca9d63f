/**
 * Formulas that know their own value. A workbook's formulas are built from these, so that what a cell shows before
 * anything recalculates and what a spreadsheet program makes of it come from the same expression.
 */
export interface Expression {
  /** In Excel's notation, without the leading `=`. */
  readonly formula: string;
  readonly value: number;
  /** How tightly its outermost operator binds; decides where parentheses are needed. */
  readonly binding: 'cell' | 'product' | 'sum';
}

/** A cell that formulas can refer to. */
export interface CellReference extends Expression {
  readonly binding: 'cell';
  readonly row: number;
  readonly column: number;
}

/** @param column from 1 @param row from 1 */
export function reference(column: number, row: number, value: number): CellReference {
  return { formula: `${columnLetters(column)}${row}`, value, binding: 'cell', row, column };
}

/** The same cell, seen from another sheet. */
export function onSheet(sheet: string, cell: CellReference): Expression {
  return { formula: `${sheetPrefix(sheet)}${cell.formula}`, value: cell.value, binding: 'cell' };
}

/** What goes before an address on that sheet. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/**
 * What is typed into a cell. Where the cell is emptied, all that rests on it is `#N/A` up to the totals: a sum without it would have
 * counted what is not known as 0.
 */
export function entered(cell: Expression): Expression {
  return { formula: `IF(${cell.formula}="",NA(),${cell.formula})`, value: cell.value, binding: 'cell' };
}

/** A number written into the formula. */
export function constant(value: number): Expression {
  const digits = String(value).toUpperCase();
  return { formula: value < 0 ? `(${digits})` : digits, value, binding: 'cell' };
}

export function product(...factors: readonly Expression[]): Expression {
  return {
    formula: factors.map((factor) => parenthesised(factor, factor.binding === 'sum')).join('*'),
    value: factors.reduce((result, factor) => result * factor.value, 1),
    binding: 'product',
  };
}

export function sum(...terms: readonly Expression[]): Expression {
  const [only] = terms;
  if (terms.length === 1 && only) return only;
  return {
    formula: terms.map((term) => term.formula).join('+'),
    value: terms.reduce((result, term) => result + term.value, 0),
    binding: 'sum',
  };
}

export function difference(from: Expression, subtracted: Expression): Expression {
  return {
    formula: `${from.formula}-${parenthesised(subtracted, subtracted.binding === 'sum')}`,
    value: from.value - subtracted.value,
    binding: 'sum',
  };
}

/** Null where the divisor is 0. */
export function quotient(dividend: Expression, divisor: Expression): Expression | null {
  if (divisor.value === 0) return null;
  return {
    formula: `${parenthesised(dividend, dividend.binding === 'sum')}/${parenthesised(divisor, divisor.binding !== 'cell')}`,
    value: dividend.value / divisor.value,
    binding: 'product',
  };
}

export function absolute(of: Expression): Expression {
  return { formula: `ABS(${of.formula})`, value: Math.abs(of.value), binding: 'cell' };
}

/** 0 in place of what is below it. */
export function atLeastNothing(of: Expression): Expression {
  return { formula: `MAX(0,${of.formula})`, value: Math.max(0, of.value), binding: 'cell' };
}

/** The difference as a share of what it is taken from, which may be or become less than 0. Null where that is 0. */
export function relativeDifference(to: Expression, from: Expression): Expression | null {
  return quotient(difference(to, from), absolute(from));
}

/** A block of cells in one row or one column. */
export interface CellRange {
  readonly from: { readonly column: number; readonly row: number };
  readonly to: { readonly column: number; readonly row: number };
}

/** `SUM` of a block: texts in it, such as the dash of a missing figure, add nothing. `values` are its numbers. */
export function sumOf(range: CellRange, values: readonly number[]): Expression {
  return { formula: `SUM(${address(range)})`, value: total(values), binding: 'cell' };
}

/** {@link sumOf} of what is typed: `#N/A` where one of the numbers has been emptied. */
export function sumOfEntered(range: CellRange, values: readonly number[]): Expression {
  const summed = sumOf(range, values);
  return { ...summed, formula: `IF(COUNT(${address(range)})<${values.length},NA(),${summed.formula})` };
}

/** `SUMIF`: the sum of `range` in the rows where `labels` reads as `label` does. `values` are the numbers of those rows. */
export function sumWhere(
  labels: CellRange,
  label: string,
  range: CellRange,
  values: readonly number[],
  sheet?: string,
): Expression {
  const on = sheet === undefined ? '' : sheetPrefix(sheet);
  return {
    formula: `SUMIF(${on}${fixed(labels)},${label},${on}${address(range)})`,
    value: total(values),
    binding: 'cell',
  };
}

/** `COUNTIF`: how many of `labels` read as `label` does. */
export function countWhere(labels: CellRange, label: string, count: number): Expression {
  return { formula: `COUNTIF(${fixed(labels)},${label})`, value: count, binding: 'cell' };
}

/** {@link countWhere} of a text that stands in the formula, on another sheet. */
export function countLabelled(labels: CellRange, label: string, count: number, sheet: string): Expression {
  return { formula: `COUNTIF(${onOther(sheet, labels)},${textLiteral(label)})`, value: count, binding: 'cell' };
}

export function rowsOf(range: CellRange, count: number, sheet: string): Expression {
  return { formula: `ROWS(${onOther(sheet, range)})`, value: count, binding: 'cell' };
}

/** A figure of a row, and whether the row reads as the label does; null: a dash. */
export interface LabelledFigure {
  readonly isLabelled: boolean;
  readonly figure: number | null;
}

/** The sizes of the figures added up, whatever their sign. Where none is below 0 that is their plain sum. `#N/A` where one is. */
export function sizesOf(range: CellRange, rows: readonly LabelledFigure[], sheet: string): Expression {
  const at = onOther(sheet, range);
  const value = total(rows.map(({ figure }) => Math.abs(figure ?? 0)));
  if (!holdsNegative(rows)) return { formula: `SUM(${at})`, value, binding: 'cell' };
  // The sum adds nothing but its #N/A, which no comparison finds.
  return { formula: `SUMIF(${at},">0")-SUMIF(${at},"<0")+0*SUM(${at})`, value, binding: 'sum' };
}

/** {@link sizesOf} the rows that read as the label does. */
export function sizesLabelled(
  labels: CellRange,
  label: string,
  range: CellRange,
  rows: readonly LabelledFigure[],
  sheet: string,
): Expression {
  const [own, at, name] = [onOther(sheet, labels), onOther(sheet, range), textLiteral(label)];
  const value = total(rows.map(({ isLabelled, figure }) => (isLabelled ? Math.abs(figure ?? 0) : 0)));
  if (!holdsNegative(rows)) return { formula: `SUMIF(${own},${name},${at})`, value, binding: 'cell' };
  const where = (sign: string) => `SUMIFS(${at},${own},${name},${at},"${sign}0")`;
  return { formula: `${where('>')}-${where('<')}`, value, binding: 'sum' };
}

function holdsNegative(rows: readonly LabelledFigure[]): boolean {
  return rows.some(({ figure }) => figure !== null && figure < 0);
}

function onOther(sheet: string, range: CellRange): string {
  return `${sheetPrefix(sheet)}${fixed(range)}`;
}

function textLiteral(label: string): string {
  return `"${label.replaceAll('"', '""')}"`;
}

/** "A", "Z", "AA": the name of a column, from 1. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCodePoint(65 + ((column - 1) % 26));
}

function total(values: readonly number[]): number {
  return values.reduce((result, value) => result + value, 0);
}

/** "A5:C9" */
export function address({ from, to }: CellRange): string {
  return `${columnLetters(from.column)}${from.row}:${columnLetters(to.column)}${to.row}`;
}

/** Cells under each other in one column. */
export interface ColumnRun {
  /** From 1, as rows are. */
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** "A5:A9" */
export function runAddress({ column, firstRow, lastRow }: ColumnRun): string {
  return address({ from: { column, row: firstRow }, to: { column, row: lastRow } });
}

/** An address that stays where it is when its formula is copied. */
export function fixed({ from, to }: CellRange): string {
  return `$${columnLetters(from.column)}$${from.row}:$${columnLetters(to.column)}$${to.row}`;
}

function parenthesised(expression: Expression, needed: boolean): string {
  return needed ? `(${expression.formula})` : expression.formula;
}
