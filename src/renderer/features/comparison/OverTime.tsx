import { styled } from '@mui/material/styles';
import { useCallback, useMemo } from 'react';
import {
  cumulativeChart,
  cumulativeTable,
  paybackMarks,
  type CumulativeChartInput,
} from '#core/chart/cumulative-curve.ts';
import type { Words } from '#core/chart/figure.ts';
import { paybackRuler } from '#core/chart/payback-ruler.ts';
import type { ShownAlternative } from '#core/chart/shown.ts';
import type { Comparison } from '#core/comparison/compare.ts';
import { ELECTRICITY_SCENARIOS, type ElectricityScenario } from '#core/project/codes.ts';
import type { PictureOrigin } from '#renderer/components/chart/ChartMenu.tsx';
import { ChartSection } from '#renderer/components/chart/ChartSection.tsx';
import { DrawingSvg } from '#renderer/components/chart/DrawingSvg.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { paybackText } from '#core/report/payback-words.ts';

export interface OverTimeProps {
  /** In t CO₂e, whatever else is shown: a payback is of totals. */
  readonly alternatives: readonly ShownAlternative[];
  readonly comparison: Comparison;
  /** Too many figures are missing for a payback. */
  readonly undecided: boolean;
  readonly scenario: ElectricityScenario;
  readonly onScenario: (scenario: ElectricityScenario) => void;
  readonly asTable: boolean;
  readonly origin: PictureOrigin;
  readonly words: Words;
}

const RULER_WIDTH = 190;

/** Emissions so far under one mix, and the payback under both. */
export function OverTime({ alternatives, comparison, undecided, ...props }: OverTimeProps) {
  const { scenario, onScenario, asTable, origin, words } = props;
  const { t } = words;
  const unit = t('comparison.fromStart', { unit: t('comparison.measure.total') });
  const method = alternatives[0]?.account.method;
  const hasOperation = method?.modules.includes('B6') ?? false;
  const givesPayback = hasOperation && !undecided;
  const input = useMemo<CumulativeChartInput>(
    () => ({ alternatives, scenario, paybacks: givesPayback ? paybackMarks(comparison, scenario) : [], unit, words }),
    [alternatives, scenario, givesPayback, comparison, unit, words],
  );
  const draw = useCallback((widthPx: number) => cumulativeChart(input, widthPx), [input]);
  const table = useMemo(() => cumulativeTable(input), [input]);
  const nameOf = (id: string) => alternatives.find((one) => one.id === id)?.name ?? '';
  // Where the method or the gaps give no payback there is one thing to say, and it is the same of every alternative.
  const spokenOf = givesPayback ? comparison.differences : comparison.differences.slice(0, 1);
  const texts = spokenOf
    .filter(({ scenarios }) => ELECTRICITY_SCENARIOS.every((mix) => scenarios[mix] !== null))
    .map((difference) => ({
      difference,
      text: paybackText({
        difference,
        reference: comparison.reference,
        nameOf,
        studyPeriod: method?.referenceStudyPeriod ?? 0,
        hasOperation,
        undecided,
        words,
      }),
    }));

  return (
    <ChartSection
      title={t('comparison.overTime')}
      note={unit}
      pictureNote={`${unit}, ${t(`comparison.mix.${scenario}`)}`}
      origin={origin}
      draw={draw}
      table={table}
      asTable={asTable}
      end={
        <Segmented
          label={t('comparison.electricityMix')}
          value={scenario}
          options={ELECTRICITY_SCENARIOS.map((mix) => ({ value: mix, label: t(`scenario.${mix}`) }))}
          onChange={onScenario}
        />
      }
    >
      {texts.map(({ difference, text }) => (
        <Payback key={difference.id}>
          <p>
            {text.heading !== null && (
              <>
                {text.heading} <strong>{text.range}</strong>.{' '}
              </>
            )}
            {text.sentence}
          </p>
          {text.range !== null && (
            <DrawingSvg
              drawing={paybackRuler(
                { paybackYears: difference.paybackYears, studyPeriod: method?.referenceStudyPeriod ?? 0, words },
                RULER_WIDTH,
              )}
            />
          )}
        </Payback>
      ))}
    </ChartSection>
  );
}

const Payback = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.body,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: tokens.space[5],
  marginTop: tokens.space[3],
  color: tokens.color.ink2,
  '& strong': { fontWeight: 600, color: tokens.color.ink },
  '& > svg': { flex: 'none' },
}));
