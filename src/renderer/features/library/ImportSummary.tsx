import type { ImportPreview } from '#core/api/contract.ts';
import type { ImportState } from '#core/api/import-preview.ts';
import { DrawingSvg } from '#renderer/components/chart/DrawingSvg.tsx';
import { CountFilter } from '#renderer/components/form/CountFilter.tsx';
import { KeyFigure } from '#renderer/components/feedback/KeyFigure.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { IMPORT_STATES, importBar, STATE_KINDS } from './import.logic.ts';

export interface ImportSummaryProps {
  readonly preview: ImportPreview;
  readonly state: ImportState | 'all';
  readonly onState: (state: ImportState | 'all') => void;
}

const BAR_WIDTH = 214;

/** What the file holds: how many data sets of each state, which can be pressed to see them, and what there is to know. */
export function ImportSummary({ preview, state, onState }: ImportSummaryProps) {
  const t = useText();
  const format = useFormat();
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
        chosen={state === 'all' ? null : state}
        onChoose={(one) => onState(one ?? 'all')}
      />
      <h3>{t('import.problems')}</h3>
      {preview.problems.length === 0 && <p>{t('import.noProblems')}</p>}
      <ul>
        {preview.problems.map(({ code, severity, count }) => (
          <li key={code}>
            <Status kind={severity === 'error' ? 'error' : 'beyond'}>{t(`importProblem.${code}`)}</Status>
            <span>{format.number(count)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
