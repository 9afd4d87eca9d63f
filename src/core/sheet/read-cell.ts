import { LEAST_SERVICE_LIFE_YEARS } from '../declaration/declaration.ts';
import { readDay } from '../text/date.ts';
import type { ReadNumber } from '../text/number.ts';
import { readUnit, type ReadUnit } from '../units/unit-alias.ts';
import { cellText, type SheetCell } from './import-source.ts';
import { readCell, saysNothing } from './number-column.ts';

/** A unit with the amount that stands before it, if one does. */
export interface UnitInCell {
  readonly unit: ReadUnit;
  /** Null where the unit stands alone. */
  readonly amount: ReadNumber | null;
}

/** "m²", "1000 kg", "1 m2 (R=1)": a unit, an amount before it, and a remark after it. Null where the unit is not known. */
export function readUnitInCell(cell: SheetCell): UnitInCell | null {
  const text = cellText(cell)
    .replace(/\([^)]*\)\s*$/, '')
    .replace(/^(per|pr\.?)\s+/i, '');
  const [, before = '', name = ''] = /^([-+\d\s\u00A0\u202F.,]*)(.*)$/.exec(text.trim()) ?? [];
  const unit = readUnit(name);
  if (unit === null) return null;
  return { unit, amount: before.trim() === '' ? null : readCell(before.trim(), undefined) };
}

/** Excel's day 1 is 1 January 1900, and its own 29 February 1900 never was: this is the day 0 of every day after it. */
const EXCEL_DAY_0_MS = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/**
 * A day as `YYYY-MM-DD`: dates, "31.5.2028", "2028-05-31", a year, which lasts to its end, and Excel's own numbers of days.
 * Null where it is none.
 */
export function readDayInCell(cell: SheetCell): string | null {
  const text = cellText(cell);
  if (/^(19|20)\d{2}$/.test(text)) return `${text}-12-31`;
  // Days between 1954 and 2119; a number beside them is something else.
  if (/^[2-7]\d{4}$/.test(text)) return new Date(EXCEL_DAY_0_MS + Number(text) * DAY_MS).toISOString().slice(0, 10);
  return readDay(text.replace(/(?<=\d)[T ]\d{1,2}:[\d:.]+Z?$/, '').replace(/\.$/, ''));
}

export type ServiceLife =
  | { readonly kind: 'years'; readonly years: number; readonly bound: 'exact' | 'atLeast' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'tooShort' }
  /** A range, an upper bound or a remark: nothing that years can be taken from without a guess. */
  | { readonly kind: 'unclear' };

const AT_LEAST = /^(>=?|≥|minst|over|mer enn|at least|more than|min\.?)\s*/i;

/** Years, with "> 50 år" and "50+" as lower bounds. */
export function readServiceLife(cell: SheetCell): ServiceLife {
  if (saysNothing(cell)) return { kind: 'nothing' };
  const text = cellText(cell)
    .replace(/\s*(år|ar|years?|yrs?|jahre?|a)\.?$/i, '')
    .trim();
  const isLowerBound = AT_LEAST.test(text) || text.endsWith('+');
  const read = readCell(text.replace(AT_LEAST, '').replace(/\s*\+$/, ''), undefined);
  if (read.kind !== 'number') return { kind: 'unclear' };
  if (read.value < LEAST_SERVICE_LIFE_YEARS) return { kind: 'tooShort' };
  return { kind: 'years', years: read.value, bound: isLowerBound ? 'atLeast' : 'exact' };
}
