import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import type { AlternativeDocument } from '#core/api/contract.ts';
import type { DocumentCost } from '#core/cost/document-cost.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { positionOf, type PlacedCost, type RowChange } from '#renderer/client/row-change.logic.ts';
import type { GridNote } from '#renderer/components/grid/column.ts';
import { LogGrid } from '#renderer/components/grid/LogGrid.tsx';
import { useGridLock } from '#renderer/components/grid/use-grid-lock.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { costColumns } from './cost-columns.tsx';
import { costNotes } from './cost-notes.ts';

export interface CostGridProps {
  readonly alternative: AlternativeDocument;
  /** Null where the method cannot be resolved. */
  readonly cost: DocumentCost | null;
  readonly onChange: (change: RowChange, onRefused: (error: unknown) => void) => void;
}

const NO_NOTES: readonly GridNote[] = [];

/** The cost lines of an alternative. */
export function CostGrid({ alternative, cost, onChange }: CostGridProps) {
  const t = useText();
  const format = useFormat();
  const lock = useGridLock(alternative);
  const { components, costLines } = alternative;
  const rows = useMemo(() => new Map(cost?.rows.map((row) => [row.line.id, row])), [cost]);
  const columns = useMemo(() => costColumns({ t, format, rows, components }), [t, format, rows, components]);
  const notes = useMemo(
    () =>
      new Map(cost?.rows.map((row) => [row.line.id, costNotes(row, cost, t).map((text) => ({ text, answer: null }))])),
    [cost, t],
  );
  return (
    <LogGrid
      sheet={`costLines ${alternative.id}`}
      label={t('cost.linesOf', { name: alternativeName(alternative, t) })}
      hint={t('cost.linesHint')}
      columns={columns}
      rows={costLines}
      notesOf={({ id }) => notes.get(id) ?? NO_NOTES}
      {...lock}
      newId={newId}
      positionOf={positionOf}
      emptyRow={emptyLine}
      onChange={({ kind, put, remove }, onRefused) =>
        onChange({ rows: 'costLines', alternative: alternative.id, label: kind, put, remove }, onRefused)
      }
    />
  );
}

function emptyLine(id: string, position: number): PlacedCost {
  return { id, position };
}
