import type { AlternativeDocument } from '#core/api/contract.ts';
import { foldText } from '#core/text/fold.ts';
import type { GridEntry } from '../grid/column.ts';
import { refused } from '../grid/entries.logic.ts';

/** Cells that name a component of the project. */

type PlacedComponent = AlternativeDocument['components'][number];

/** "234 Vindu, tre/alu": a component as rows that are of one name it. */
export function componentText({ element, name }: Pick<PlacedComponent, 'element' | 'name'>): string {
  return [element, name?.trim()].filter(Boolean).join(' ') || '–';
}

/** Components that are offered at once. */
const OFFERED = 12;
const ANSWERS = 3;

/** A component by its name, with or without its part, or its id. One name of several components is a question. */
export function componentEntry<Row>(
  components: readonly PlacedComponent[],
  byId: ReadonlyMap<string, PlacedComponent>,
  set: (row: Row, component: string | null) => Row,
): GridEntry<Row> {
  const named = (text: string) => {
    const wanted = foldText(text.trim());
    return components.filter((one) => [one.name ?? '', componentText(one)].some((name) => foldText(name) === wanted));
  };
  const suggestion = (one: PlacedComponent) => ({ text: one.id, label: componentText(one) });
  return {
    write(row, text) {
      if (text === '') return { row: set(row, null), problem: null };
      const known = byId.get(text);
      const found = known ? [known] : named(text);
      const [only] = found;
      if (only && found.length === 1) return { row: set(row, only.id), problem: null };
      const answers = found.slice(0, ANSWERS).map((one) => ({ label: componentText(one), text: one.id }));
      const empty = set(row, null);
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
