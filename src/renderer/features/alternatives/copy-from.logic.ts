import type { AlternativeDocument } from '#core/api/contract.ts';
import { partOf } from '#core/climate/by-element.ts';
import { matchRows } from '#core/comparison/row-differences.ts';
import type { PlacedComponent, RowChange } from '#renderer/client/row-change.logic.ts';
import { positionOf } from '#renderer/client/row-change.logic.ts';

/** What can be copied of another alternative's rows into this one. */

/** Rows of the chosen part; null: of every part. */
export function rowsOfPart(from: AlternativeDocument, part: string | null): readonly PlacedComponent[] {
  return part === null ? from.components : from.components.filter((row) => partOf(row.element, 2) === part);
}

/** The parts that have rows, in order, with how many; rows without a part are copied with all. */
export function partsWithRows({
  components,
}: AlternativeDocument): { readonly part: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const row of components) {
    const part = partOf(row.element, 2);
    if (part !== null) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return [...counts].toSorted(([a], [b]) => a.localeCompare(b)).map(([part, count]) => ({ part, count }));
}

/** Which of the rows this alternative has already, by part and name, else by part and declaration. */
export function alreadyHere(rows: readonly PlacedComponent[], to: AlternativeDocument): ReadonlySet<string> {
  const pairs = matchRows(to.components, rows);
  return new Set(pairs.flatMap(({ reference, other }) => (reference && other ? [other.id] : [])));
}

/** The rows as new ones behind those that are there: one step that can be undone. */
export function copyChange(
  rows: readonly PlacedComponent[],
  to: AlternativeDocument,
  newId: () => string,
): RowChange & { readonly rows: 'components' } {
  const first = positionOf(to.components, 'end');
  return {
    rows: 'components',
    alternative: to.id,
    label: 'copy',
    put: rows.map((row, index) => ({ ...row, id: newId(), position: first + index })),
    remove: [],
    declarations: [],
  };
}
