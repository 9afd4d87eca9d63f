import { useMemo } from 'react';
import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import type { Account } from '#core/climate/account.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { energyColumns } from './energy-columns.ts';
import { OperationGrid } from './OperationGrid.tsx';
import type { RowChange } from '#renderer/client/row-change.logic.ts';
import { useGridLock } from '#renderer/components/grid/use-grid-lock.ts';

/** What the grids of energy and travel are given. */
export interface OperationOfProps {
  readonly document: ProjectDocument;
  readonly alternative: AlternativeDocument;
  /** Null where the method cannot be resolved. */
  readonly account: Account | null;
  readonly onChange: (change: RowChange, onRefused: (error: unknown) => void) => void;
}

/** Energy in operation by carrier, with the factor that each is calculated with and its source. */
export function EnergyGrid({ document, alternative, account, onChange }: OperationOfProps) {
  const t = useText();
  const lock = useGridLock(alternative);
  const format = useFormat();
  const columns = useMemo(
    () => energyColumns({ t, format, factors: document.factors, method: account?.method ?? null }),
    [t, format, document.factors, account?.method],
  );
  return (
    <OperationGrid
      sheet={`energy ${alternative.id}`}
      label={t('alternatives.energyOf', { name: alternativeName(alternative, t) })}
      hint={t('alternatives.energyHint')}
      notCounted={account && account.modules.B6 === undefined ? t('operation.notCounted.B6') : null}
      columns={columns}
      rows={alternative.energy}
      {...lock}
      emptyRow={(id, position) => ({ id, position })}
      onChange={({ put, remove }, onRefused) =>
        onChange({ rows: 'energy', alternative: alternative.id, put, remove }, onRefused)
      }
    />
  );
}
