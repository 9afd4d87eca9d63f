import type { LeftOut } from '#core/sheet/take-off-lines.ts';
import type { PlannedWaste } from '#core/waste/import-plan.ts';
import { KeyFigure } from '#renderer/components/feedback/KeyFigure.tsx';
import { CountFilter } from '#renderer/components/form/CountFilter.tsx';
import { LeftOutRows } from '#renderer/components/list/LeftOutRows.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import {
  OUTCOME_STATUS,
  outcomeCounts,
  problemCounts,
  wasteProblemKind,
  type WasteFilter,
} from './waste-list.logic.ts';
import { wasteProblemText } from './waste-problem-text.ts';

export interface WasteListSummaryProps {
  readonly planned: readonly PlannedWaste[];
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  readonly filter: WasteFilter;
  readonly onFilter: (filter: WasteFilter) => void;
}

/** What the list holds: what its rows become, what is to be settled, and what was left out; a count can be pressed to see its rows. */
export function WasteListSummary({ planned, leftOut, filter, onFilter }: WasteListSummaryProps) {
  const t = useText();
  const format = useFormat();
  const problems = problemCounts(planned);
  return (
    <>
      <KeyFigure value={format.number(planned.length)} unit={t('wasteList.rows', { count: planned.length })} />
      <CountFilter<NonNullable<WasteFilter>>
        label={t('list.filter')}
        counts={outcomeCounts(planned).map(({ value, count }) => ({
          value,
          kind: OUTCOME_STATUS[value],
          label: t(`wasteList.outcome.${value}`),
          count,
        }))}
        chosen={filter}
        onChoose={onFilter}
      />
      <h3>{t('list.problems')}</h3>
      {problems.length === 0 && <p>{t('list.noProblems')}</p>}
      <CountFilter<NonNullable<WasteFilter>>
        label={t('list.filter')}
        counts={problems.map(({ value, count }) => ({
          value,
          kind: wasteProblemKind(value),
          label: wasteProblemText(value, t),
          count,
        }))}
        chosen={filter}
        onChoose={onFilter}
      />
      <LeftOutRows leftOut={leftOut} />
    </>
  );
}
