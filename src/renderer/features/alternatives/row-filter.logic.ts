import type { Declaration } from '#core/declaration/declaration.ts';
import { elementName } from '#core/text/element-name.ts';
import { foldText } from '#core/text/fold.ts';
import type { Translate } from '#core/text/text.ts';
import type { PlacedComponent } from '#renderer/client/row-change.logic.ts';

export interface RowFilter {
  readonly search: string;
  /** Only rows that something is to be done about. */
  readonly onlyIssues: boolean;
}

export interface FilterContext {
  readonly t: Translate;
  readonly declaration: (id: string) => Declaration | undefined;
  /** Whether something is wrong or missing in the row. */
  readonly deviates: (id: string) => boolean;
}

/** Which rows are shown; undefined: all. Every word of the search stands somewhere in the row's name, part or declaration. */
export function rowFilter({ search, onlyIssues }: RowFilter, { t, declaration, deviates }: FilterContext) {
  const words = foldText(search.trim())
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0 && !onlyIssues) return undefined;
  return (row: PlacedComponent): boolean => {
    if (onlyIssues && !deviates(row.id)) return false;
    if (words.length === 0) return true;
    const found = row.declaration == null ? undefined : declaration(row.declaration);
    const part = row.element == null ? null : elementName(row.element, t);
    const text = foldText(
      [row.element, part, row.name, found?.registration, found?.name, found?.manufacturer].join(' '),
    );
    return words.every((word) => text.includes(word));
  };
}
