import { epdAbsentText, notRelevantText, transportText, type Words } from '#core/report/component-words.ts';
import { cellText, type SheetCell } from '#core/sheet/import-source.ts';
import type { TakeOffRow } from '#core/sheet/take-off.ts';
import type { TakeOffField } from '#core/sheet/take-off-columns.ts';
import { formatDay } from '#core/text/date.ts';

/**
 * What a cell was read as, where its own text does not show it; null where there is nothing to say. Legs are always told: a figure follows from
 * each word of them.
 */
export function readingOf(
  row: TakeOffRow,
  field: TakeOffField | null,
  cell: SheetCell | undefined,
  words: Words,
): string | null {
  const found = cellText(cell);
  // What stands as a number or a day is what it is.
  if (field === null || found === '' || typeof cell === 'number' || cell instanceof Date) return null;
  const reading = saidOf(row, field, words);
  return reading === found && field !== 'transport' ? null : reading;
}

function saidOf(row: TakeOffRow, field: TakeOffField, words: Words): string | null {
  const years = (count: number | null) => (count === null ? null : words.t('method.years', { count }));
  switch (field) {
    case 'transport':
      return transportText(row, words);
    case 'notRelevant':
      return notRelevantText(row);
    case 'epdAbsent':
      return epdAbsentText(row, words);
    case 'deliveryDate':
      return row.deliveryDate === null ? null : formatDay(row.deliveryDate, words.language);
    case 'serviceLife':
      return years(row.serviceLife);
    case 'remainingLife':
      return years(row.remainingLife);
    default:
      return null;
  }
}
