import { useCallback, useMemo } from 'react';
import { writeRate, type Words } from '#core/chart/figure.ts';
import {
  wasteMonthsChart,
  wasteMonthsTable,
  wastePaceSentence,
  type WasteMonthsInput,
} from '#core/chart/waste-months.ts';
import { writeTonnes } from '#core/report/waste-words.ts';
import { wastePace } from '#core/waste/waste-pace.ts';
import type { WasteStatus } from '#core/waste/waste-status.ts';
import { ActionButton, useAsTables } from '#renderer/app/actions/index.ts';
import { ChartSection } from '#renderer/components/chart/ChartSection.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';
import { today } from '#renderer/components/text/today.ts';
import { Quiet } from './FractionRows.tsx';

export interface MonthsProps {
  /** The project's name, which a picture says. */
  readonly project: string;
  readonly status: WasteStatus;
  readonly words: Words;
}

/** The sorting rate month by month against target and law, with the weights under it. */
export function Months({ project, status, words }: MonthsProps) {
  const { t } = words;
  const { byMonth, target, legalMinimum, undated } = status;
  const day = today();
  const pace = useMemo(() => wastePace(status, day), [status, day]);
  const asTable = useAsTables('waste.table');
  const input = useMemo<WasteMonthsInput>(
    () => ({ months: byMonth, pace, target, legalMinimum, words }),
    [byMonth, pace, target, legalMinimum, words],
  );
  const draw = useCallback((widthPx: number) => wasteMonthsChart(input, widthPx), [input]);
  const table = useMemo(() => wasteMonthsTable(input), [input]);
  if (byMonth.length === 0)
    return (
      <Section title={t('waste.months')}>
        <Quiet>{t('waste.monthsNone')}</Quiet>
      </Section>
    );
  return (
    <ChartSection
      title={t('waste.months')}
      note={t('waste.monthsNote')}
      origin={{ project, stamp: t('waste.target', { share: writeRate(target, words) }) }}
      draw={draw}
      table={table}
      asTable={asTable}
      end={<ActionButton action="waste.table" />}
    >
      {pace !== null && <Quiet>{wastePaceSentence(pace, words)}</Quiet>}
      {undated > 0 && <Quiet>{t('waste.undated', { tonnes: writeTonnes(undated, words) })}</Quiet>}
    </ChartSection>
  );
}
