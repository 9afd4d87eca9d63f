import { cellText, type SheetCell } from '#core/sheet/import-source.ts';
import { formatDay } from '#core/text/date.ts';
import type { Language } from '#core/text/text.ts';

/** A cell of a file as it is shown: what the file holds as a day is written as the language writes days, beside days that are texts. */
export function shownCell(cell: SheetCell | undefined, language: Language): string {
  const text = cellText(cell);
  return cell instanceof Date ? formatDay(text, language) : text;
}
