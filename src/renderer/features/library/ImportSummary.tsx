import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { ImportPreview } from '#core/api/contract.ts';
import { problemName } from '#core/text/import-problem-text.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { DrawingSvg } from '#renderer/components/chart/DrawingSvg.tsx';
import { CountFilter } from '#renderer/components/form/CountFilter.tsx';
import { KeyFigure } from '#renderer/components/feedback/KeyFigure.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { unusedText } from './import-columns.logic.ts';
import { IMPORT_STATES, importBar, problemKey, STATE_KINDS, type ImportFilter } from './import.logic.ts';

export interface ImportSummaryProps {
  readonly preview: ImportPreview;
  readonly filter: ImportFilter;
  readonly onFilter: (filter: ImportFilter) => void;
  /** Opens the columns, to say what they are. */
  readonly onColumns: () => void;
}

const BAR_WIDTH = 214;

/** What the file holds: how many data sets of each state, which can be pressed to see them, and what there is to know. */
export function ImportSummary({ preview, filter, onFilter, onColumns }: ImportSummaryProps) {
  const t = useText();
  const format = useFormat();
  const unused = preview.layout && unusedText(preview.layout, t);
  return (
    <>
      <KeyFigure
        value={format.number(preview.dataSets)}
        unit={t('import.dataSets', { count: preview.dataSets })}
        size="L"
      />
      <DrawingSvg drawing={importBar(preview, BAR_WIDTH)} decorative />
      <CountFilter
        label={t('import.filter')}
        counts={IMPORT_STATES.map((one) => ({
          value: one,
          kind: STATE_KINDS[one],
          label: t(`import.state.${one}`),
          count: preview.counts[one],
        }))}
        chosen={filter.state === 'all' ? null : (filter.state ?? null)}
        onChoose={(one) => onFilter({ state: one ?? 'all' })}
      />
      <h3>{t('import.problems')}</h3>
      {preview.problems.length === 0 && !unused && <p>{t('import.noProblems')}</p>}
      <CountFilter
        label={t('import.filter')}
        counts={preview.problems.map((problem) => ({
          value: problemKey(problem),
          kind: problem.severity === 'error' ? 'error' : 'beyond',
          label: problemName(t, problem),
          count: problem.count,
        }))}
        chosen={filter.problem ? problemKey(filter.problem) : null}
        onChoose={(key) => {
          const problem = preview.problems.find((one) => problemKey(one) === key);
          onFilter(problem ? { problem: { code: problem.code, severity: problem.severity } } : { state: 'all' });
        }}
      />
      {unused && (
        <Unused>
          <Status kind="info">{unused}</Status>
          <Button variant="link" onClick={onColumns}>
            {t('import.seeColumns')}
          </Button>
        </Unused>
      )}
    </>
  );
}

const Unused = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'grid',
  gap: tokens.space[2],
  justifyItems: 'start',
  paddingTop: tokens.space[3],
}));
