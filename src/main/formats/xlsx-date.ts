/** Which date a number in an xlsx cell is. */

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
