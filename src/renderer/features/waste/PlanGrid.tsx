import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { WasteStatus } from '#core/waste/waste-status.ts';
import { positionOf, type PlacedWastePlan, type RowChange } from '#renderer/client/row-change.logic.ts';
import { LogGrid } from '#renderer/components/grid/LogGrid.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { planColumns } from './plan-columns.ts';

export interface PlanGridProps {
  readonly document: ProjectDocument;
  readonly status: WasteStatus;
  readonly onChange: (change: RowChange, onRefused: (error: unknown) => void) => void;
}

/** The waste plan: what is expected, by fraction. */
export function PlanGrid({ document, status, onChange }: PlanGridProps) {
  const t = useText();
  const format = useFormat();
  const { byFraction } = status;
  const columns = useMemo(() => planColumns({ t, format, byFraction }), [t, format, byFraction]);
  return (
    <LogGrid
      sheet={`wastePlan ${document.project.id}`}
      label={t('waste.planOf', { name: document.project.name })}
      hint={t('waste.planHint')}
      columns={columns}
      rows={document.wastePlan}
      newId={newId}
      positionOf={positionOf}
      emptyRow={emptyPlanRow}
      onChange={({ put, remove }, onRefused) => onChange({ rows: 'wastePlan', put, remove }, onRefused)}
    />
  );
}

function emptyPlanRow(id: string, position: number): PlacedWastePlan {
  return { id, position };
}
