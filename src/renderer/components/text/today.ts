/** The day it is on this machine, `YYYY-MM-DD`: what validity is judged against. */
export function today(): string {
  return localDay(new Date());
}

/** The calendar day of a moment where this machine stands. */
export function localDay(moment: Date): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}
