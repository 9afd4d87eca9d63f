import { useMemo } from 'react';
import { countsSiteEnergy } from '#core/climate/operation.ts';
import { decidedAlternative } from '#core/project/decision-case.ts';
import { isLogWaiting, isMeasured, measuredSite } from '#core/site/measured-site.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import type { OperationOfProps } from './EnergyGrid.tsx';
import { placedRows } from '#renderer/client/head-rows.logic.ts';
import { OperationGrid } from './OperationGrid.tsx';
import { siteEnergyColumns } from './site-energy-columns.ts';
import { useGridLock } from '#renderer/components/grid/use-grid-lock.ts';

/** Energy used on site (A5), with the life-cycle factor of each and what it comes to under both electricity mixes. */
export function SiteEnergyGrid({ document, alternative, account, onChange }: OperationOfProps) {
  const t = useText();
  const lock = useGridLock(alternative);
  const format = useFormat();
  const rows = useMemo(() => placedRows(alternative.siteEnergy), [alternative.siteEnergy]);
  const columns = useMemo(
    () => siteEnergyColumns({ t, format, factors: document.factors, method: account?.method ?? null }),
    [t, format, document.factors, account?.method],
  );
  const isCounted = !account || countsSiteEnergy(account.method);
  const site = measuredSite(document);
  const decided = decidedAlternative(document.project.decisionCase, document.alternatives);
  const waits = isCounted && isLogWaiting(alternative, site, decided?.id ?? null);
  return (
    <OperationGrid
      sheet={`site ${alternative.id}`}
      label={t('operation.siteOf', { name: alternativeName(alternative, t) })}
      hint={t('operation.siteHint')}
      ofLog={isMeasured(alternative, site) ? t('operation.measured') : waits ? t('operation.logWaits') : null}
      notCounted={isCounted ? null : t('operation.notCounted.A5')}
      columns={columns}
      rows={rows}
      {...lock}
      emptyRow={(id, position) => ({ id, position })}
      onChange={({ put, remove }, onRefused) =>
        onChange({ rows: 'siteEnergy', alternative: alternative.id, put, remove }, onRefused)
      }
    />
  );
}
