import { LEAST_SERVICE_LIFE_YEARS } from '../declaration/declaration.ts';
import { monthPeriod } from '../site/site-period.ts';
import { readDay } from '../text/date.ts';
import { readMonth } from '../text/month-name.ts';
import type { ReadNumber } from '../text/number.ts';
import { readUnit, type ReadUnit, type UnitAnswers } from '../units/unit-alias.ts';
import { cellText, type SheetCell } from './import-source.ts';
import { readCell, readCellInDoubt, saysNothing } from './number-column.ts';

/** A unit with the amount that stands before it, if one does. */
export interface UnitInCell {
  readonly unit: ReadUnit;
  /** Null where the unit stands alone. */
  readonly amount: ReadNumber | null;
}

/**
 * "m²", "1000 kg", "1 m2 (R=1)": a unit, an amount before it, and a remark after it. Null where the unit is not known.
 * @param answers what a person has said that unknown units are
 * @param commasInDoubt whether "1,000" is a question
 */
export function readUnitInCell(cell: SheetCell, answers?: UnitAnswers, commasInDoubt = false): UnitInCell | null {
  const { amount, name } = unitParts(cell);
  const unit = readUnit(name, answers);
  if (unit === null) return null;
  const readNumber = commasInDoubt ? readCellInDoubt : readCell;
  return { unit, amount: amount === '' ? null : readNumber(amount, undefined) };
}

/** What stands in a cell as the name of a unit, known or not, with the amount before it. */
export function unitParts(cell: SheetCell): { readonly amount: string; readonly name: string } {
  const text = cellText(cell)
    .replace(/\([^)]*\)\s*$/, '')
    .replace(/^(per|pr\.?)\s+/i, '');
  const [, before = '', name = ''] = /^([-+\d\s\u00A0\u2009\u202F.,]*)(.*)$/.exec(text.trim()) ?? [];
  return { amount: before.trim(), name: name.trim() };
}

/** Excel's day 1 is 1 January 1900, and its own 29 February 1900 never was: this is the day 0 of every day after it. */
const EXCEL_DAY_0_MS = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** Which of the two comes first in "05/31/2028" and "31/05/2028". */
export type DateOrder = 'dayFirst' | 'monthFirst';

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/;
const MONTHS = 12;

/** American only where the column's own dates show it: one has a day above 12 in second place, and none has one in first. */
export function dateOrderOf(cells: Iterable<SheetCell | undefined>): DateOrder {
  let isAmerican = false;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const [, first, second] = SLASHED.exec(cell.trim()) ?? [];
    if (Number(first) > MONTHS) return 'dayFirst';
    isAmerican ||= Number(second) > MONTHS;
  }
  return isAmerican ? 'monthFirst' : 'dayFirst';
}

/**
 * A day as `YYYY-MM-DD`: dates, "31.5.2028", "31. mai 2028", "2028-05-31", and Excel's own numbers of days. Null where it is none: a month
 * or a year alone does not say which of its days.
 * @param order what the dates of its column show
 */
export function readDayInCell(cell: SheetCell, order: DateOrder = 'dayFirst'): string | null {
  if (cell instanceof Date) return cellText(cell);
  const text = order === 'monthFirst' ? cellText(cell).replace(SLASHED, '$2/$1/$3') : cellText(cell);
  // Days between 1954 and 2119; a number beside them is something else.
  if (/^[2-7]\d{4}$/.test(text)) return new Date(EXCEL_DAY_0_MS + Number(text) * DAY_MS).toISOString().slice(0, 10);
  return readDay(text.replace(/(?<=\d)[T ]\d{1,2}:[\d:.]+Z?$/, '').replace(/\.$/, ''));
}

/** The last day of what a cell names, for what is valid until then: as {@link readDayInCell}, and a month or a year lasts to its end. */
export function readLastDayInCell(cell: SheetCell, order: DateOrder = 'dayFirst'): string | null {
  const day = readDayInCell(cell, order);
  if (day !== null || cell instanceof Date) return day;
  const text = cellText(cell);
  if (/^(19|20)\d{2}$/.test(text)) return `${text}-12-31`;
  // "June 28" may be a day.
  const month = /\d{4}/.test(text) ? readMonth(text) : null;
  return month && monthPeriod(month).to;
}

export type ServiceLife =
  | { readonly kind: 'years'; readonly years: number; readonly bound: 'exact' | 'atLeast' | 'atMost' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'tooShort' }
  /** A range or a remark: nothing that years can be taken from without a guess. */
  | { readonly kind: 'unclear' };

const AT_LEAST = /^(>=?|≥|minst|over|mer enn|at least|more than|min\.?)\s*/i;
const AT_MOST = /^(<=?|≤|inntil|under|opp til|opptil|mindre enn|up to|at most|less than|max\.?|maks\.?)\s*/i;

/** Years, with "> 50 år" and "50+" as lower bounds and "< 40 år" as an upper one. */
export function readServiceLife(cell: SheetCell): ServiceLife {
  if (saysNothing(cell)) return { kind: 'nothing' };
  const text = cellText(cell)
    .replace(/\s*(år|ar|years?|yrs?|jahre?|a)\.?$/i, '')
    .trim();
  const isLowerBound = AT_LEAST.test(text) || text.endsWith('+');
  const isUpperBound = AT_MOST.test(text);
  const read = readCell(text.replace(isUpperBound ? AT_MOST : AT_LEAST, '').replace(/\s*\+$/, ''), undefined);
  if (read.kind !== 'number') return { kind: 'unclear' };
  if (read.value < LEAST_SERVICE_LIFE_YEARS) return { kind: 'tooShort' };
  return { kind: 'years', years: read.value, bound: isUpperBound ? 'atMost' : isLowerBound ? 'atLeast' : 'exact' };
}
