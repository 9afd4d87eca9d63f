import Button from '@mui/material/Button';
import { useState } from 'react';
import { costAgainstCarbon, costAgainstCarbonTable } from '#core/chart/cost-against-carbon.ts';
import type { Words } from '#core/chart/figure.ts';
import type { Account } from '#core/climate/account.ts';
import { costChartInput } from '#core/report/cost-chart.ts';
import type { ShownCost } from '#core/report/cost-words.ts';
import { ChartSection } from '#renderer/components/chart/ChartSection.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';

export interface CostChartProps {
  readonly project: string;
  readonly shown: readonly ShownCost[];
  readonly accounts: readonly Account[];
  /** What the figures are by, said on a picture of them. */
  readonly stamp: string;
  readonly words: Words;
}

/** Each alternative as a point: what it costs against what it emits. */
export function CostChart({ project, shown, accounts, stamp, words }: CostChartProps) {
  const { t } = words;
  const [asTable, setAsTable] = useState(false);
  const chart = costChartInput(shown, accounts, words);
  if (chart === null) return null;
  if (chart.kind === 'unlike') {
    return (
      <Section title={t('cost.chart.title')}>
        <p>{t('cost.chart.unlike')}</p>
      </Section>
    );
  }
  const { input, note } = chart;
  return (
    <ChartSection
      title={t('cost.chart.title')}
      note={note}
      origin={{ project, stamp }}
      draw={(widthPx) => costAgainstCarbon(input, widthPx)}
      table={costAgainstCarbonTable(input)}
      asTable={asTable}
      end={
        <Button variant="link" onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'cost.chart.asChart' : 'cost.chart.asTable')}
        </Button>
      }
    />
  );
}
