import type { AlternativeDocument } from '#core/api/contract.ts';
import { foldText } from '#core/text/fold.ts';
import type { PlacedDelivered } from '#renderer/client/row-change.logic.ts';
import type { DeclarationBook } from '#renderer/components/declaration/declaration-book.ts';
import type { GridEntry } from '#renderer/components/grid/column.ts';
import { refused } from '#renderer/components/grid/entries.logic.ts';

/** What the cells of a delivered product make of a text. */

type PlacedComponent = AlternativeDocument['components'][number];

/** "234 Vindu, tre/alu": a component as a delivery names it. */
export function componentText({ element, name }: Pick<PlacedComponent, 'element' | 'name'>): string {
  return [element, name?.trim()].filter(Boolean).join(' ') || '–';
}

/** Components that are offered at once. */
const OFFERED = 12;
const ANSWERS = 3;

/** A component by its name, with or without its part, or its id. One name of several components is a question. */
export function componentEntry(
  components: readonly PlacedComponent[],
  byId: ReadonlyMap<string, PlacedComponent>,
): GridEntry<PlacedDelivered> {
  const named = (text: string) => {
    const wanted = foldText(text.trim());
    return components.filter((one) => [one.name ?? '', componentText(one)].some((name) => foldText(name) === wanted));
  };
  const suggestion = (one: PlacedComponent) => ({ text: one.id, label: componentText(one) });
  return {
    write(row, text) {
      if (text === '') return { row: { ...row, component: null }, problem: null };
      const known = byId.get(text);
      const found = known ? [known] : named(text);
      const [only] = found;
      if (only && found.length === 1) return { row: { ...row, component: only.id }, problem: null };
      const answers = found.slice(0, ANSWERS).map((one) => ({ label: componentText(one), text: one.id }));
      const empty = { ...row, component: null };
      return only
        ? refused(empty, 'coverage.manyComponents', 'coverage.manyComponentsWhy', text, {}, answers)
        : refused(empty, 'coverage.unknownComponent', 'coverage.unknownComponentWhy', text);
    },
    suggest(text) {
      const wanted = foldText(text.trim());
      const found = components.filter((one) => foldText(componentText(one)).includes(wanted));
      return { list: found.slice(0, OFFERED).map(suggestion), more: Math.max(0, found.length - OFFERED) };
    },
  };
}

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
