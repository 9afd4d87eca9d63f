import { useMemo, useRef } from 'react';
import { v7 as newId } from 'uuid';
import type { AlternativeDocument } from '#core/api/contract.ts';
import type { Method } from '#core/project/method.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import type { RowPlace } from '#renderer/components/grid/change.logic.ts';
import type { GridChange } from '#renderer/components/grid/column.ts';
import { EntryGrid } from '#renderer/components/grid/EntryGrid.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { deliveredColumns } from './delivered-columns.ts';
import { rowsAfter, type DeliveredRow } from './delivered-rows.logic.ts';
import { useDeliveredRows } from './use-delivered-rows.ts';
import { useGridLock } from '#renderer/components/grid/use-grid-lock.ts';
import { useHeldTexts } from '#renderer/components/grid/use-held-texts.ts';
import { useRefusal } from '#renderer/components/grid/use-refusal.ts';

export interface DeliveredGridProps {
  readonly project: string;
  readonly alternative: AlternativeDocument;
  /** The account's own. */
  readonly method: Method;
}

/** The totals of an account that others have made, by building part and module. */
export function DeliveredGrid({ project, alternative, method }: DeliveredGridProps) {
  const t = useText();
  const lock = useGridLock(alternative);
  const format = useFormat();
  const { rows, change } = useDeliveredRows(project, alternative);
  const refusal = useRefusal();
  const places = useRef(new Map<string, RowPlace<DeliveredRow>>());
  const columns = useMemo(() => deliveredColumns(method, t, format), [method, t, format]);
  const { held, settle, refuse } = useHeldTexts(`delivered ${alternative.id}`, rows, columns);

  const apply = (made: GridChange<DeliveredRow>) => {
    settle(made);
    change(rowsAfter(rows, made, places.current), (error) => refuse(made, refusal(error, rows, columns)));
  };
  return (
    <EntryGrid
      label={t('delivered.rowsOf', { name: alternativeName(alternative, t) })}
      hint={t('delivered.hint')}
      columns={columns}
      rows={rows}
      held={held}
      {...lock}
      newId={newId}
      newRow={(id, place) => {
        places.current.set(id, place);
        return { id, modules: {} };
      }}
      onChange={apply}
    />
  );
}
