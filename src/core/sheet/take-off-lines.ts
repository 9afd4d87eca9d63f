import { cellText, type SheetCell, type SheetLine } from './import-source.ts';
import { readElementCode } from './take-off-cells.ts';

/** Which rows of a take-off are components, and which only order or sum them. */

/** Why a row is no component: it sums others, repeats the headings, heads a group, has amounts of nothing named, or is empty. */
export const LEFT_OUT = ['sum', 'heading', 'group', 'unnamed', 'empty'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** The cells of a row that decide. Null: no column is read as that. */
export interface LineCells {
  readonly line: SheetLine;
  /** Part, description and material, from the left. */
  readonly subject: readonly SheetCell[] | null;
  /** Amounts and unit. */
  readonly measured: readonly SheetCell[] | null;
  readonly isEmpty: boolean;
}

export type LineKind =
  { readonly kind: 'component'; readonly groupElement: string | null } | { readonly kind: LeftOut };

const SUM = /^(grand total|sub ?total|delsum|mellomsum|totalsum|sum|totalt?|i alt|overført)\b/i;

/** Reads rows from the top: what a row is depends on the groups above it. */
export function lineSorter(headings: readonly string[]): (cells: LineCells) => LineKind {
  const named = new Set<string>();
  let groupElement: string | null = null;

  return ({ line, subject, measured, isEmpty }) => {
    const first = cellText(line.cells.find((cell) => cellText(cell) !== ''));
    const texts = subject?.map(cellText).filter((text) => text !== '') ?? [];
    const [text = first] = texts;
    if (repeatsHeadings(line, headings)) return { kind: 'heading' };
    if (isEmpty) return { kind: 'empty' };
    const hasCode = () => subject?.some((cell) => readElementCode(cell) !== null) ?? false;
    if (((SUM.test(text) || SUM.test(first)) && !hasCode()) || isCountOf(text, named)) {
      groupElement = null;
      return { kind: 'sum' };
    }
    if (subject !== null && texts.length === 0) return { kind: 'unnamed' };
    named.add(text);
    if (measured?.every((cell) => cellText(cell) === '')) {
      groupElement = subject?.map(readElementCode).find((code) => code !== null) ?? null;
      return { kind: 'group' };
    }
    return { kind: 'component', groupElement };
  };
}

/** Schedules repeat their headings on every page, and above every group; units from a row of their own are not repeated with them. */
function repeatsHeadings({ cells }: SheetLine, headings: readonly string[]): boolean {
  let filled = 0;
  let same = 0;
  cells.forEach((cell, column) => {
    const text = cellText(cell);
    if (text === '') return;
    filled += 1;
    const heading = headings[column] ?? '';
    if (heading === text || heading.startsWith(`${text} `)) same += 1;
  });
  return same >= 2 && same * 2 > filled;
}

/** A schedule's footer: the name of a group or of its rows, and how many they were ("Yttervegg 300: 12"). */
function isCountOf(text: string, named: ReadonlySet<string>): boolean {
  const [, name = ''] = /^(.+):\s*\d+$/.exec(text) ?? [];
  return name !== '' && named.has(name);
}
