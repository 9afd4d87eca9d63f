import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import type { AlternativeDocument, ProjectDocument } from '#core/api/contract.ts';
import type { Account } from '#core/climate/account.ts';
import type { GridChange } from '#renderer/components/grid/column.ts';
import { EntryGrid } from '#renderer/components/grid/EntryGrid.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { energyColumns } from './energy-columns.ts';
import { positionOf, type PlacedEnergy, type RowChange } from './row-change.logic.ts';
import { useHeldTexts } from './use-held-texts.ts';
import { useRefusal } from './use-refusal.ts';

export interface EnergyGridProps {
  readonly document: ProjectDocument;
  readonly alternative: AlternativeDocument;
  readonly account: Account | null;
  readonly onChange: (change: RowChange, onRefused: (error: unknown) => void) => void;
}

/** Energy in operation by carrier, with the factor that each is calculated with and its source. */
export function EnergyGrid({ document, alternative, account, onChange }: EnergyGridProps) {
  const t = useText();
  const format = useFormat();
  const { held, settle, refuse } = useHeldTexts(`energy ${alternative.id}`);
  const refusal = useRefusal();
  const rows = alternative.energy;
  const columns = useMemo(
    () => energyColumns({ t, format, factors: document.factors, method: account?.method ?? null }),
    [t, format, document.factors, account?.method],
  );

  const apply = (change: GridChange<PlacedEnergy>) => {
    settle(change, rows);
    onChange({ rows: 'energy', alternative: alternative.id, put: change.put, remove: change.remove }, (error) =>
      refuse(change, refusal(error, rows, columns)),
    );
  };

  return (
    <EntryGrid
      label={t('alternatives.energyOf', { name: alternative.name ?? '' })}
      hint={t('alternatives.energyHint')}
      columns={columns}
      rows={rows}
      held={held}
      newId={newId}
      newRow={(id, place) => ({ id, position: positionOf(rows, place) })}
      onChange={apply}
    />
  );
}
