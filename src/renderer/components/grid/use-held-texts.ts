import { useState } from 'react';
import type { GridChange, GridColumn, GridRecord, HeldText, HeldTexts } from './column.ts';
import { heldAfter, keptOf, recalled } from './held-texts.logic.ts';
import { useKeptTexts } from './KeptTexts.tsx';

/** While the program is open they stay with their answers, also when another page is shown meanwhile. */
const held = new Map<string, HeldTexts>();

/**
 * Texts that stand in a grid's cells without being stored.
 * @param sheet the grid's own name
 */
export function useHeldTexts<Row extends GridRecord>(
  sheet: string,
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
) {
  const { recall, keep } = useKeptTexts();
  const [now, setNow] = useState<HeldTexts>(() => {
    const texts = held.get(sheet) ?? recalled(recall(sheet), rows, columns);
    held.set(sheet, texts);
    return texts;
  });
  const update = (next: (now: HeldTexts) => HeldTexts) => {
    const before = held.get(sheet) ?? new Map();
    const changed = next(before);
    held.set(sheet, changed);
    setNow(changed);
    if (before.size + changed.size > 0) keep(sheet, keptOf(changed));
  };
  return {
    held: now,
    /** The cells that were written hold what could not be stored, or nothing any more. `rows` are those before the change. */
    settle(change: GridChange<Row>) {
      if (change.put.length === 0) return;
      const stored = new Set(rows.map(({ id }) => id));
      update((texts) => heldAfter(texts, change, (row) => stored.has(row)));
    },
    /** Every cell of a change that was refused holds what was written, over what is stored. */
    refuse(change: GridChange<Row>, text: (cell: GridChange<Row>['cells'][number]) => HeldText) {
      const refused = new Map<string, ReadonlyMap<string, HeldText>>();
      for (const cell of change.cells) {
        refused.set(cell.row, new Map([...(refused.get(cell.row) ?? []), [cell.column, text(cell)]]));
      }
      update((texts) => heldAfter(texts, { cells: change.cells, held: refused }, () => true));
    },
  };
}
