import type { CellText, GridColumn, GridGroup, HeldTexts } from '#renderer/components/grid/column.ts';
import { writeCells, type RowPlace } from '#renderer/components/grid/change.logic.ts';
import { numberEntry, textEntry } from '#renderer/components/grid/entries.logic.ts';
import { makeSheet, type Sheet, type SheetInput } from '#renderer/components/grid/sheet.logic.ts';

/** A small grid for tests: a list of goods with a part, a name, an amount and a price that the program works out. */

export interface Goods {
  readonly id: string;
  readonly part: string;
  readonly name: string;
  readonly amount: number | null;
}

export const COLUMNS: readonly GridColumn<Goods>[] = [
  {
    id: 'part',
    label: 'Part',
    width: 40,
    text: ({ part }) => part,
    entry: textEntry((row, part) => ({ ...row, part: part ?? '' })),
  },
  {
    id: 'name',
    label: 'Name',
    width: 100,
    text: ({ name }) => name,
    entry: textEntry((row, name) => ({ ...row, name: name ?? '' })),
  },
  { id: 'price', label: 'Price', width: 80, text: ({ amount }) => (amount === null ? '' : String(amount * 2)) },
  {
    id: 'amount',
    label: 'Amount',
    width: 80,
    text: ({ amount }) => (amount === null ? '' : String(amount).replace('.', ',')),
    entry: numberEntry({ language: 'nb', set: (row, amount) => ({ ...row, amount }) }),
  },
];

export const GROUPS: readonly GridGroup[] = ['22', '23', '24'].map((key) => ({
  key,
  code: key,
  name: `Part ${key}`,
  sums: {},
}));

export const goods = (id: string, part: string, name: string, amount: number | null): Goods => ({
  id,
  part,
  name,
  amount,
});

export const WALLS = [
  goods('a', '22', 'Søyle', 10),
  goods('b', '23', 'Vindu', 20),
  goods('c', '23', 'Dør', null),
  goods('d', '24', 'Gips', 40),
];

export function sheetOf(rows: readonly Goods[], input: Partial<SheetInput<Goods>> = {}): Sheet<Goods> {
  return makeSheet({
    rows,
    columns: COLUMNS,
    held: new Map(),
    tail: ['new-1', 'new-2'],
    pinned: new Map(),
    collapsed: new Set(),
    groups: GROUPS,
    groupOf: (row) => row.part,
    ...input,
  });
}

/** Rows in the order they are shown, heads by their code and rows that stand ready by their id. */
export function shown({ items }: Sheet<Goods>): string[] {
  return items.map((item) => (item.kind === 'group' ? `[${item.group.code}]` : item.id));
}

export const maker = {
  newId: counter('made'),
  newRow: (id: string, _place: RowPlace<Goods>) => goods(id, '', '', null),
};

export function counter(prefix: string): () => string {
  let count = 0;
  return () => `${prefix}-${(count += 1)}`;
}

export function write(sheet: Sheet<Goods>, texts: readonly CellText[]) {
  return writeCells(sheet, texts, 'edit', maker);
}

/** What texts are held, as `row column: text`. */
export function heldTexts(held: HeldTexts): string[] {
  return [...held].flatMap(([row, texts]) => [...texts].map(([column, { text }]) => `${row} ${column}: ${text}`));
}
