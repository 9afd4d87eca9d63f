import { useMemo } from 'react';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import type { OperationOfProps } from './EnergyGrid.tsx';
import { placedRows } from '#renderer/client/head-rows.logic.ts';
import { OperationGrid } from './OperationGrid.tsx';
import { travelColumns } from './travel-columns.ts';
import { useGridLock } from '#renderer/components/grid/use-grid-lock.ts';

/** Transport of those who use the building (B8), by mode. */
export function TravelGrid({ document, alternative, account, onChange }: OperationOfProps) {
  const t = useText();
  const lock = useGridLock(alternative);
  const format = useFormat();
  const rows = useMemo(() => placedRows(alternative.travel), [alternative.travel]);
  const columns = useMemo(
    () => travelColumns({ t, format, factors: document.factors, method: account?.method ?? null }),
    [t, format, document.factors, account?.method],
  );
  return (
    <OperationGrid
      sheet={`travel ${alternative.id}`}
      label={t('operation.travelOf', { name: alternativeName(alternative, t) })}
      hint={t('operation.travelHint')}
      notCounted={account && account.modules.B8 === undefined ? t('operation.notCounted.B8') : null}
      columns={columns}
      rows={rows}
      {...lock}
      emptyRow={(id, position) => ({ id, position })}
      onChange={({ put, remove }, onRefused) =>
        onChange({ rows: 'travel', alternative: alternative.id, put, remove }, onRefused)
      }
    />
  );
}
