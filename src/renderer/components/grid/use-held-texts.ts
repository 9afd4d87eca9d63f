import { useState } from 'react';
import type { GridChange, GridRecord, HeldText, HeldTexts } from './column.ts';
import { heldAfter } from './held-texts.logic.ts';

/** Texts that could not be stored stay while the program is open, also when another page is shown meanwhile. */
const kept = new Map<string, HeldTexts>();

export function useHeldTexts(sheet: string) {
  const [held, setHeld] = useState<HeldTexts>(() => kept.get(sheet) ?? new Map());
  const update = (next: (now: HeldTexts) => HeldTexts) => {
    const changed = next(kept.get(sheet) ?? new Map());
    kept.set(sheet, changed);
    setHeld(changed);
  };
  return {
    held,
    /** The cells that were written hold what could not be stored, or nothing any more. `rows` are those before the change. */
    settle<Row extends GridRecord>(change: GridChange<Row>, rows: readonly Row[]) {
      if (change.put.length === 0) return;
      const stored = new Set(rows.map(({ id }) => id));
      update((now) => heldAfter(now, change, (row) => stored.has(row)));
    },
    /** Every cell of a change that was refused holds what was written, over what is stored. */
    refuse<Row extends GridRecord>(
      change: GridChange<Row>,
      text: (cell: GridChange<Row>['cells'][number]) => HeldText,
    ) {
      const refused = new Map<string, ReadonlyMap<string, HeldText>>();
      for (const cell of change.cells) {
        refused.set(cell.row, new Map([...(refused.get(cell.row) ?? []), [cell.column, text(cell)]]));
      }
      update((now) => heldAfter(now, { cells: change.cells, held: refused }, () => true));
    },
  };
}
