import { Table2 } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { Words } from '#core/chart/figure.ts';
import { siteMonthsChart, siteMonthsTable, type SiteMonthsInput } from '#core/chart/site-months.ts';
import type { SiteStatus } from '#core/site/site-status.ts';
import { ActionButton, useActions } from '#renderer/app/actions/index.ts';
import { ChartSection } from '#renderer/components/chart/ChartSection.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';

export interface SiteMonthsProps {
  /** The project's name, which a picture says. */
  readonly project: string;
  readonly status: SiteStatus;
}

/** How free of fossils and of emissions each month's energy was, against what the contract asks. */
export function SiteMonths({ project, status }: SiteMonthsProps) {
  const t = useText();
  const { language } = useFormat();
  const { byMonth, denominator, fossilFree } = status;
  const [asTable, setAsTable] = useState(false);
  useActions([
    {
      id: 'site.table',
      label: { key: asTable ? 'comparison.toggleCharts' : 'comparison.toggleTables' },
      shortLabel: { key: asTable ? 'comparison.asCharts' : 'comparison.asTables' },
      icon: Table2,
      shortcuts: ['Alt+T'],
      run: () => setAsTable(!asTable),
    },
  ]);
  const words = useMemo<Words>(() => ({ t, language }), [t, language]);
  const target = denominator === 'energy' ? (fossilFree?.required ?? null) : null;
  const input = useMemo<SiteMonthsInput>(() => ({ months: byMonth, target, words }), [byMonth, target, words]);
  const draw = useCallback((widthPx: number) => siteMonthsChart(input, widthPx), [input]);
  const table = useMemo(() => siteMonthsTable(input), [input]);
  if (byMonth.length === 0) return null;
  return (
    <ChartSection
      title={t('site.months')}
      note={t('site.monthsNote')}
      origin={{ project, stamp: t('site.monthsNote') }}
      draw={draw}
      table={table}
      asTable={asTable}
      end={<ActionButton action="site.table" />}
    />
  );
}
