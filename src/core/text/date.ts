import { namedMonth } from './month-name.ts';
import type { Language } from './translate.ts';

/** A day `YYYY-MM-DD` as it is read: dd.mm.åååå in Norwegian, dd/mm/yyyy in English. */
export function formatDay(day: string, language: Language): string {
  const [year, month, date] = day.split('-');
  return language === 'nb' ? `${date}.${month}.${year}` : `${date}/${month}/${year}`;
}

/** The calendar day of a moment where this machine stands, `YYYY-MM-DD`. */
export function localDay(moment: Date): string {
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}

/** The day of a cell of days, which spreadsheets keep without a time zone, `YYYY-MM-DD`. */
export function utcDay(moment: Date): string {
  const year = moment.getUTCFullYear();
  // Put together it takes a sixth of the time, and a sheet may have 50 000.
  if (!(year >= 1000 && year <= 9999)) return moment.toISOString().slice(0, 10);
  return `${year}-${twoDigits(moment.getUTCMonth() + 1)}-${twoDigits(moment.getUTCDate())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Day, month and year as people write them. With slashes a year of two figures could be American, so there it has four, or stands after a dash. */
const [LEAST_SHORT_YEAR, MOST_SHORT_YEAR] = [15, 60];
const WRITTEN = [
  /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/,
  /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/,
  /^(\d{1,2})\/(\d{1,2}) ?- ?(\d{4}|\d{2})$/,
];
/** "31. mai 2028", "31-May-28", "31st of May 2028" */
const NAMED = /^(\d{1,2})(?:\.|st|nd|rd|th)?[\s-]*(?:of )?(\p{L}+)\.?,?[\s-]*(\d{4}|\d{2})$/iu;
/** "May 31, 2028" */
const NAMED_FIRST = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu;

/** Reads "31.5.2028", "31.5.28", "31/5-28", "31/05/2028", "31. mai 2028", "May 31, 2028" or "2028-05-31" as `YYYY-MM-DD`; null where there is no such day. */
export function readDay(text: string): string | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed)?.slice(1);
  const parts = iso ?? partsIn(trimmed)?.toReversed();
  if (!parts) return null;
  const [given = '', month = '', day = ''] = parts;
  const year = given.length === 2 ? `20${given}` : given;
  if (given.length === 2 && (Number(given) < LEAST_SHORT_YEAR || Number(given) > MOST_SHORT_YEAR)) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isSame = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  // JavaScript takes the year 28 for 1928.
  if (!isSame || date.getUTCFullYear() !== Number(year)) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function partsIn(text: string): readonly string[] | null {
  for (const form of WRITTEN) {
    const found = form.exec(text);
    if (found) return found.slice(1);
  }
  const [, day = '', name = '', year = ''] = NAMED.exec(text) ?? namedFirst(text);
  const month = namedMonth(name);
  return month === null ? null : [day, String(month), year];
}

function namedFirst(text: string): readonly string[] {
  const [whole = '', name = '', day = '', year = ''] = NAMED_FIRST.exec(text) ?? [];
  return [whole, day, name, year];
}

/** A month `YYYY-MM` as it stands under an axis: "mar 27". */
export function formatMonth(month: string, language: Language): string {
  return monthParts(month, language, { month: 'short', year: '2-digit' }).replaceAll('.', '');
}

/** A month `YYYY-MM` in full: "mars 2027". */
export function writeMonth(month: string, language: Language): string {
  return monthParts(month, language, { month: 'long', year: 'numeric' });
}

function monthParts(
  month: string,
  language: Language,
  options: Pick<Intl.DateTimeFormatOptions, 'month' | 'year'>,
): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const locale = language === 'nb' ? 'nb-NO' : 'en-GB';
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const parts = format.formatToParts(new Date(Date.UTC(year, number - 1, 1)));
  const of = (type: 'month' | 'year') => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('month')} ${of('year')}`;
}
