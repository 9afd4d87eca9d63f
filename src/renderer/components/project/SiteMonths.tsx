import { useCallback, useMemo, type ReactNode } from 'react';
import type { Words } from '#core/chart/figure.ts';
import { siteMonthsChart, siteMonthsTable, type SiteMonthsInput } from '#core/chart/site-months.ts';
import { ChartSection } from '#renderer/components/chart/ChartSection.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';

export interface SiteMonthsProps extends Pick<SiteMonthsInput, 'months' | 'targets'> {
  readonly title: string;
  /** Whose months they are, which a picture says. */
  readonly project: string;
  readonly asTable: boolean;
  /** What turns the chart into a table. */
  readonly toggle: ReactNode;
  /** Under the chart: what is not in it. */
  readonly children?: ReactNode;
}

/** How free of fossils and of emissions each month's energy was, against what is asked of it; nothing where no month is known. */
export function SiteMonths({ title, project, months, targets, asTable, toggle, children }: SiteMonthsProps) {
  const t = useText();
  const { language } = useFormat();
  const words = useMemo<Words>(() => ({ t, language }), [t, language]);
  const input = useMemo<SiteMonthsInput>(() => ({ months, targets, words }), [months, targets, words]);
  const draw = useCallback((widthPx: number) => siteMonthsChart(input, widthPx), [input]);
  const table = useMemo(() => siteMonthsTable(input), [input]);
  if (months.length === 0) return null;
  return (
    <ChartSection
      title={title}
      note={t('site.monthsNote')}
      origin={{ project, stamp: t('site.monthsNote') }}
      draw={draw}
      table={table}
      asTable={asTable}
      end={toggle}
    >
      {children}
    </ChartSection>
  );
}
