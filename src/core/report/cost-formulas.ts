import { columnLetters, entered, fixed, type CellRange, type CellReference, type Expression } from './formula.ts';

/** Excel's own functions of money, each with the value that it has. */

/** `SUMPRODUCT` of two blocks of the same shape; what is empty adds nothing. */
export function sumOfProducts(a: CellRange, b: CellRange, value: number): Expression {
  return { formula: `SUMPRODUCT(${fixed(a)},${fixed(b)})`, value, binding: 'cell' };
}

/**
 * `NPV`: payments at the end of each year from the first of the range, at one rate; an empty cell would shift the rest, so none is.
 * By its description it passes over errors as well, so `#N/A` among the payments is asked for.
 */
export function npv(rate: Expression, payments: CellRange, value: number): Expression {
  const cells = fixed(payments);
  const years = payments.to.column - payments.from.column + 1;
  return { formula: `IF(COUNT(${cells})<${years},NA(),NPV(${rate.formula},${cells}))`, value, binding: 'cell' };
}

/** `PMT`: the equal payment at the end of every year that has the present value. Excel gives what is paid out a minus. */
export function pmt(rate: Expression, years: Expression, presentValue: Expression, value: number): Expression {
  return { formula: `-PMT(${rate.formula},${years.formula},${presentValue.formula})`, value, binding: 'sum' };
}

/** A typed amount that grows by a typed rate over the years that a cell says. */
export function grown(
  amount: CellReference,
  growth: CellReference | null,
  time: CellReference,
  share: number,
): Expression {
  const a = typedInRow(amount);
  const scaled = share === 1 ? a : `${share}*${a}`;
  const value = amount.value * share * (1 + (growth?.value ?? 0)) ** time.value;
  if (growth === null) return { formula: scaled, value, binding: 'product' };
  const t = `${columnLetters(time.column)}$${time.row}`;
  return { formula: `${scaled}*(1+${typedInRow(growth)})^${t}`, value, binding: 'product' };
}

/** What is typed into a cell of the same row, which stays in its column when the formula is copied. */
function typedInRow(cell: CellReference): string {
  return entered({ ...cell, formula: `$${columnLetters(cell.column)}${cell.row}` }).formula;
}
