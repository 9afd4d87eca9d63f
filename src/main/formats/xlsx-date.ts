/** When a number in an xlsx cell is a date, and which. */

/** Number formats that every workbook has without saying so, and that are dates or times (ECMA-376, 18.8.30). */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

export function isBuiltInDateFormat(id: number): boolean {
  return BUILT_IN.some(([first, last]) => id >= first && id <= last);
}

/** Whether a format code writes years, months, days or hours, outside of quoted text, colours and currencies. */
export function isDateFormat(code: string): boolean {
  const own = code.replaceAll(/"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|[\\_*]./gi, '');
  return /[ymdhs]/i.test(own) && !/general/i.test(own);
}

const DAY_MS = 86_400_000;
/** 1970-01-01 in days of Excel, which counts from 1899-12-30 (its own 29 February 1900 never was). */
const UNIX_EPOCH_DAY = 25_569;
const LEAP_DAY_1900 = 60;
/** How much later the days of a workbook in the date system of 1904 begin. */
const EPOCH_1904_DAYS = 1462;

/** The day and time of a serial number, in UTC; null where there is no such day. */
export function dateOfSerial(serial: number, counts1904: boolean): Date | null {
  const days = counts1904 ? serial + EPOCH_1904_DAYS : serial < LEAP_DAY_1900 ? serial + 1 : serial;
  const date = new Date(Math.round((days - UNIX_EPOCH_DAY) * DAY_MS));
  return Number.isNaN(date.getTime()) ? null : date;
}

/** A date cell that is written as text, `2021-01-01` or `2021-01-01T10:00:00`; null where it is none. */
export function dateOfIso(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+)?Z?$/.test(text)) return null;
  const date = new Date(text.includes('T') && !text.endsWith('Z') ? `${text}Z` : text);
  return Number.isNaN(date.getTime()) ? null : date;
}
