import { isQuantityProblem } from '#core/sheet/delivered-problem.ts';
import type { LeftOut } from '#core/sheet/take-off-lines.ts';
import { KeyFigure } from '#renderer/components/feedback/KeyFigure.tsx';
import { CountFilter } from '#renderer/components/form/CountFilter.tsx';
import { LeftOutRows } from '#renderer/components/list/LeftOutRows.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import {
  deliveredProblemKind,
  OUTCOME_STATUS,
  outcomeCounts,
  problemCounts,
  type DeliveredEntry,
  type DeliveredFilter,
} from './delivered-list.logic.ts';

export interface DeliveredListSummaryProps {
  readonly entries: readonly DeliveredEntry[];
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  readonly filter: DeliveredFilter;
  readonly onFilter: (filter: DeliveredFilter) => void;
}

/** What the list holds: what its rows become, what is to be settled, and what was left out; a count can be pressed to see its rows. */
export function DeliveredListSummary({ entries, leftOut, filter, onFilter }: DeliveredListSummaryProps) {
  const t = useText();
  const format = useFormat();
  const problems = problemCounts(entries);
  return (
    <>
      <KeyFigure value={format.number(entries.length)} unit={t('deliveredList.rows', { count: entries.length })} />
      <CountFilter<NonNullable<DeliveredFilter>>
        label={t('list.filter')}
        counts={outcomeCounts(entries).map(({ value, count }) => ({
          value,
          kind: OUTCOME_STATUS[value],
          label: t(`deliveredList.outcome.${value}`),
          count,
        }))}
        chosen={filter}
        onChoose={onFilter}
      />
      <h3>{t('list.problems')}</h3>
      {problems.length === 0 && <p>{t('list.noProblems')}</p>}
      <CountFilter<NonNullable<DeliveredFilter>>
        label={t('list.filter')}
        counts={problems.map(({ value, count }) => ({
          value,
          kind: deliveredProblemKind(value),
          label: isQuantityProblem(value) ? t(`takeOffProblem.${value}`) : t(`deliveredProblem.${value}`),
          count,
        }))}
        chosen={filter}
        onChoose={onFilter}
      />
      <LeftOutRows leftOut={leftOut} />
    </>
  );
}
