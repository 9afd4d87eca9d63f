import Checkbox from '@mui/material/Checkbox';
import { styled } from '@mui/material/styles';
import type { LeftOut } from '#core/sheet/take-off-lines.ts';
import { KeyFigure } from '#renderer/components/feedback/KeyFigure.tsx';
import { CountFilter } from '#renderer/components/form/CountFilter.tsx';
import { LeftOutRows } from '#renderer/components/list/LeftOutRows.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { problemGroups, problemKind, type EntryFilter, type TakeOffEntry } from './take-off.logic.ts';

export interface TakeOffSummaryProps {
  readonly entries: readonly TakeOffEntry[];
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  readonly filter: EntryFilter;
  readonly onFilter: (filter: EntryFilter) => void;
  readonly merge: boolean;
  readonly onMerge: (merge: boolean) => void;
}

/** What the list holds: how many components, what is to be settled, which can be pressed to see its rows, and what was left out. */
export function TakeOffSummary({ entries, leftOut, filter, onFilter, merge, onMerge }: TakeOffSummaryProps) {
  const t = useText();
  const format = useFormat();
  const accepted = entries.filter((entry) => entry.accepted).length;
  const groups = problemGroups(entries);
  return (
    <>
      <KeyFigure value={format.number(entries.length)} unit={t('takeOff.rows', { count: entries.length })} size="L" />
      <CountFilter
        label={t('list.filter')}
        counts={[
          { value: 'proposed', kind: 'ok', label: t('takeOff.proposed'), count: accepted },
          { value: 'without', kind: 'missing', label: t('takeOff.without'), count: entries.length - accepted },
        ]}
        chosen={filter}
        onChoose={onFilter}
      />
      <h3>{t('list.problems')}</h3>
      {groups.length === 0 && <p>{t('list.noProblems')}</p>}
      <CountFilter
        label={t('list.filter')}
        counts={groups.map(({ code, count, found }) => ({
          value: code,
          kind: problemKind(code),
          label: t(`takeOffProblem.${code}`),
          detail: found.length > 0 ? found.join(', ') : undefined,
          count,
        }))}
        chosen={filter}
        onChoose={onFilter}
      />
      <LeftOutRows leftOut={leftOut} />
      <Merge>
        <Checkbox checked={merge} onChange={(_, checked) => onMerge(checked)} />
        <span>
          {t('takeOff.merge')}
          <small>{t('takeOff.mergeHint')}</small>
        </span>
      </Merge>
    </>
  );
}

const Merge = styled('label')(({ theme: { tokens, typography } }) => ({
  display: 'flex',
  alignItems: 'flex-start',
  gap: tokens.space[2],
  margin: `${tokens.space[4]}px -${tokens.space[2]}px 0`,
  cursor: 'pointer',
  '& small': { ...typography.micro, display: 'block', color: tokens.color.ink2 },
}));
