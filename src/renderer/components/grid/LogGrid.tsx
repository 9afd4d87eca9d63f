import { useCallback } from 'react';
import type { RowPlace } from './change.logic.ts';
import type { GridChange, GridColumn, GridNote, GridRecord, GridRowAction } from './column.ts';
import { EntryGrid } from './EntryGrid.tsx';
import { useHeldTexts } from './use-held-texts.ts';
import { useRefusal } from './use-refusal.ts';

interface LogRow extends GridRecord {
  readonly position: number;
}

export interface LogGridProps<Row extends LogRow> {
  /** Where texts that could not be stored are kept. */
  readonly sheet: string;
  readonly label: string;
  readonly hint: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly notesOf?: (row: Row) => readonly GridNote[];
  /** Rows that are shown; absent: all. */
  readonly filter?: ((row: Row) => boolean) | undefined;
  readonly rowActions?: readonly GridRowAction[];
  /** Told where the cursor is; null: in no stored row. */
  readonly onCursor?: (row: string | null) => void;
  readonly readOnly?: boolean;
  /** Told when something is done that a grid that is only read does not take. */
  readonly onRefused?: () => void;
  readonly newId: () => string;
  /** Where a new row stands among the others. */
  readonly positionOf: (rows: readonly Row[], place: RowPlace<Row>) => number;
  readonly emptyRow: (id: string, position: number) => Row;
  readonly onChange: (change: GridChange<Row>, onRefused: (error: unknown) => void) => void;
}

/** Rows of a project's log, typed or pasted as in a spreadsheet. */
export function LogGrid<Row extends LogRow>({
  sheet,
  emptyRow,
  positionOf,
  onChange,
  notesOf,
  ...grid
}: LogGridProps<Row>) {
  const { rows, columns } = grid;
  const { held, settle, refuse } = useHeldTexts(sheet, rows, columns);
  const refusal = useRefusal();
  const newRow = useCallback(
    (id: string, place: RowPlace<Row>) => emptyRow(id, positionOf(rows, place)),
    [emptyRow, positionOf, rows],
  );
  return (
    <EntryGrid
      {...grid}
      notesOf={notesOf}
      held={held}
      newRow={newRow}
      onChange={(change) => {
        settle(change);
        onChange(change, (error) => refuse(change, refusal(error, rows, columns)));
      }}
    />
  );
}
