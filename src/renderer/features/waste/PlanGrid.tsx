import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import type { ProjectDocument } from '#core/api/contract.ts';
import { planRemarks } from '#core/waste/plan-remarks.ts';
import type { WasteStatus } from '#core/waste/waste-status.ts';
import { positionOf, type PlacedWastePlan, type RowChange } from '#renderer/client/row-change.logic.ts';
import type { GridNote } from '#renderer/components/grid/column.ts';
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
  const notes = useMemo(() => {
    const asKg = (row: PlacedWastePlan) => {
      const put = [{ ...row, amount: (row.amount ?? 0) / 1000 }];
      onChange({ rows: 'wastePlan', put, remove: [] }, ignoreRefusal);
    };
    return new Map(
      planRemarks(document.wastePlan, document.project.waste?.fractions).map(({ row, remarks }) => [
        row.id,
        remarks.map((remark): GridNote => {
          const answer = { label: t('waste.readAsKg'), run: () => asKg(row) };
          return { text: t(`waste.planRemark.${remark}`), answer: remark === 'amount-heavy' ? answer : null };
        }),
      ]),
    );
  }, [t, document.wastePlan, document.project.waste?.fractions, onChange]);
  return (
    <LogGrid
      sheet={`wastePlan ${document.project.id}`}
      label={t('waste.planOf', { name: document.project.name })}
      hint={t('waste.planHint')}
      columns={columns}
      rows={document.wastePlan}
      notesOf={({ id }) => notes.get(id) ?? NO_NOTES}
      newId={newId}
      positionOf={positionOf}
      emptyRow={emptyPlanRow}
      onChange={({ put, remove }, onRefused) => onChange({ rows: 'wastePlan', put, remove }, onRefused)}
    />
  );
}

const NO_NOTES: readonly GridNote[] = [];
const ignoreRefusal = () => undefined;

function emptyPlanRow(id: string, position: number): PlacedWastePlan {
  return { id, position };
}
