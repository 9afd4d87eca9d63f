import { monthPeriod, type Period } from '../site/site-period.ts';
import { readDay } from '../text/date.ts';
import { readMonth } from '../text/month-name.ts';
import { cellText, type SheetCell } from './import-source.ts';
import { readDayInCell } from './read-cell.ts';

const DAY = String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}[./] ?\d{1,2}[./] ?\d{4}|\d{1,2}\. ?\d{1,2}\. ?\d{2}`;
const DAY_OF_YEAR = String.raw`\d{1,2}\. ?\d{1,2}\.?`;
const FROM_TO = new RegExp(`^(${DAY}|${DAY_OF_YEAR})\\s*(?:[–—-]|til|to)\\s*(${DAY})$`, 'i');

/**
 * The days that a cell names: "mars 2027", "03.2027", "2027-03", "1.3.2027–31.3.2027", "1.3.–31.3.27", a year or a day. The first day of a
 * month is that month where it is in figures: spreadsheets make it of "mars 2027". Null where it is no period.
 */
export function readPeriodInCell(cell: SheetCell): Period | null {
  const text = cellText(cell).trim();
  const month = readMonth(text);
  if (month !== null) return monthPeriod(month);
  if (/^(19|20)\d{2}$/.test(text)) return { from: `${text}-01-01`, to: `${text}-12-31` };
  const [, first = '', last = ''] = FROM_TO.exec(text) ?? [];
  const to = readDay(last);
  const from = readDay(first) ?? (to && lastBefore(first, to));
  if (from !== null && to !== null) return { from, to };
  const day = readDayInCell(cell);
  if (day === null) return null;
  return day.endsWith('-01') && !/\p{L}/u.test(text) ? monthPeriod(day.slice(0, 7)) : { from: day, to: day };
}

/** A day without its year, "15.12.": the last such day before another, for the year may stand once, after the last day of a period. */
function lastBefore(dayOfYear: string, to: string): string | null {
  const inYear = (year: number) => readDay(`${dayOfYear.replace(/\.$/, '')}.${year}`);
  const year = Number(to.slice(0, 4));
  const day = inYear(year);
  return day !== null && day > to ? inYear(year - 1) : day;
}
