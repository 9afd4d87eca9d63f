import { useState } from 'react';
import type { GridChange, GridRecord, HeldText, HeldTexts } from '#renderer/components/grid/column.ts';

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
    /** The cells that were written hold what could not be stored, or nothing any more. */
    settle<Row extends GridRecord>(change: GridChange<Row>) {
      if (change.cells.length > 0) update((now) => withCells(now, change));
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
      update((now) => withCells(now, { cells: change.cells, held: refused }));
    },
  };
}

function withCells<Row extends GridRecord>(
  now: HeldTexts,
  { cells, held }: Pick<GridChange<Row>, 'cells' | 'held'>,
): HeldTexts {
  const next = new Map(now);
  for (const { row, column } of cells) {
    const ofRow = new Map(next.get(row));
    const text = held.get(row)?.get(column);
    if (text) ofRow.set(column, text);
    else ofRow.delete(column);
    if (ofRow.size > 0) next.set(row, ofRow);
    else next.delete(row);
  }
  return next;
}
