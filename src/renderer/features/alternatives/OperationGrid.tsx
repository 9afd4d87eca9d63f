import { styled } from '@mui/material/styles';
import { v7 as newId } from 'uuid';
import { Note } from '#renderer/components/feedback/Note.tsx';
import type { GridChange, GridColumn } from '#renderer/components/grid/column.ts';
import { EntryGrid } from '#renderer/components/grid/EntryGrid.tsx';
import type { Placed } from '#renderer/client/head-rows.logic.ts';
import { positionOf } from '#renderer/client/row-change.logic.ts';
import { useHeldTexts } from '#renderer/components/grid/use-held-texts.ts';
import { useRefusal } from '#renderer/components/grid/use-refusal.ts';

export interface OperationGridProps<Row> {
  /** Where texts that could not be stored are kept. */
  readonly sheet: string;
  readonly label: string;
  readonly hint: string;
  /** Said above the rows, where the method counts them in no sum. */
  readonly notCounted: string | null;
  /** Said above the rows, where a log stands in their place, or would if it were said whose it is. */
  readonly ofLog?: string | null;
  readonly columns: readonly GridColumn<Placed<Row>>[];
  readonly rows: readonly Placed<Row>[];
  readonly readOnly: boolean;
  /** Told when something is done that a grid that is only read does not take. */
  readonly onRefused: () => void;
  readonly emptyRow: (id: string, position: number) => Placed<Row>;
  readonly onChange: (change: GridChange<Placed<Row>>, onRefused: (error: unknown) => void) => void;
}

/** Rows that an alternative emits by apart from its components: few, in an order, each with its factor. */
export function OperationGrid<Row extends object>({
  sheet,
  notCounted,
  ofLog = null,
  emptyRow,
  onChange,
  ...grid
}: OperationGridProps<Row>) {
  const { rows, columns } = grid;
  const { held, settle, refuse } = useHeldTexts(sheet, rows, columns);
  const refusal = useRefusal();
  return (
    <>
      {ofLog !== null && (
        <Above>
          <Note kind="info">{ofLog}</Note>
        </Above>
      )}
      {ofLog === null && notCounted !== null && rows.length > 0 && (
        <Above>
          <Note kind="info">{notCounted}</Note>
        </Above>
      )}
      <EntryGrid
        {...grid}
        held={held}
        newId={newId}
        newRow={(id, place) => emptyRow(id, positionOf(rows, place))}
        onChange={(change) => {
          settle(change);
          onChange(change, (error) => refuse(change, refusal(error, rows, columns)));
        }}
      />
    </>
  );
}

const Above = styled('div')(({ theme: { tokens } }) => ({ marginBottom: tokens.space[3] }));
