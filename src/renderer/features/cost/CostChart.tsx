import Button from '@mui/material/Button';
import { useState } from 'react';
import { costAgainstCarbon, costAgainstCarbonTable } from '#core/chart/cost-against-carbon.ts';
import type { Words } from '#core/chart/figure.ts';
import type { Account } from '#core/climate/account.ts';
import { moneyScale, type ShownCost } from '#core/report/cost-words.ts';
import { ChartSection } from '#renderer/components/chart/ChartSection.tsx';

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
  const totals = new Map(accounts.map(({ id, total }) => [id, total]));
  const scale = moneyScale(
    shown.map(({ cost }) => cost.presentValue.value),
    words,
  );
  const points = shown.map(({ name, cost }) => {
    const { value, lacking } = cost.presentValue;
    const total = totals.get(cost.id);
    return {
      name,
      cost: value === null ? null : value * scale.factor,
      carbon: total?.value == null ? null : total.value / 1000,
      complete: lacking === 0 && total?.complete === true,
    };
  });
  const input = { points, unit: scale.unit, words };
  const mix = accounts[0]?.method.electricityScenario ?? 'norway';
  const years = shown[0]?.cost.studyPeriod ?? 0;
  return (
    <ChartSection
      title={t('cost.chart.title')}
      note={t('cost.chart.note', { years, mix: t(`scenario.${mix}`) })}
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
