import type { TellProblem } from '#core/sheet/import-source.ts';
import { readLastDayInCell } from '#core/sheet/read-cell.ts';

/**
 * The last day of a declaration's validity, `YYYY-MM-DD`; null where the document gives none, or none that is certain.
 * @param today the day that it is judged against
 */
export function readValidity(text: string, field: string, today: string, tell: TellProblem): string | null {
  if (text === '') return null;
  const day = isAmbiguous(text) ? null : readLastDayInCell(norwegianOrder(text));
  if (day === null) tell('not-a-date', 'warning', field, text);
  else if (day < today) tell('expired', 'warning', field, text);
  return day;
}

/** "12/31/2027" is American, since there is no 31st month. */
function norwegianOrder(text: string): string {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return Number(second) > 12 ? `${second}/${first}/${year}` : text;
}

/** "02/03/2027" is 2 March or 3 February, and a document does not say where it was written. */
function isAmbiguous(text: string): boolean {
  const [, first = '', second = ''] = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/.exec(text) ?? [];
  return first !== '' && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
}
