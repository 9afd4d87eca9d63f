import type { PlacedDelivered } from '#renderer/client/row-change.logic.ts';
import type { DeclarationBook } from '#renderer/components/declaration/declaration-book.ts';
import type { GridEntry } from '#renderer/components/grid/column.ts';

/** What the cells of a delivered product make of a text. */

/** The number of an EPD as it was given. Where the library has the one EPD of this number and none is chosen yet, it is chosen too. */
export function registrationEntry(book: DeclarationBook): GridEntry<PlacedDelivered> {
  return {
    write(row, text, held) {
      if (text === '') return { row: { ...row, registration: null }, problem: null };
      const { exact } = book.named(text);
      const [only] = exact;
      const isFree = row.declaration == null && !held?.has('declaration');
      const declaration = isFree && only && exact.length === 1 ? only.id : row.declaration;
      return { row: { ...row, registration: text, declaration }, problem: null };
    },
    prepare: (texts) => book.lookUp(texts),
  };
}
