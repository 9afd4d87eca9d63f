import { localDay } from '#core/text/date.ts';

/** The day it is on this machine, `YYYY-MM-DD`: what validity is judged against. */
export function today(): string {
  return localDay(new Date());
}
