import { styled } from '@mui/material/styles';
import Checkbox from '@mui/material/Checkbox';
import { Check, Download } from 'lucide-react';
import { useState } from 'react';
import type { ImportPreview } from '#core/api/contract.ts';
import type { ImportChoices } from '#core/api/import-preview.ts';
import { ActionButton, useActions } from '#renderer/app/actions/index.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Progress } from '#renderer/components/feedback/Progress.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { Dock } from '#renderer/components/layout/Dock.tsx';
import { DockHalves, DockWaiting } from '#renderer/components/layout/DockParts.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { BiogenicQuestions } from './BiogenicQuestions.tsx';
import { answersOf, askedCategories, readyCount, unansweredCount, type ImportFilter } from './import.logic.ts';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportLayout } from './ImportLayout.tsx';
import { ImportQuestions } from './ImportQuestions.tsx';
import { ImportRows } from './ImportRows.tsx';
import { ImportSummary } from './ImportSummary.tsx';
import type { BiogenicAnswers, DeclarationImport } from './use-import.ts';

/** An import, risen from the foot: what a file holds, what it lacks, and one button that stores it. */
export function ImportDock({ work }: { readonly work: DeclarationImport }) {
  const t = useText();
  const { stage, progress } = work;
  if (stage.stage === 'none') return null;
  const file = stage.stage === 'reading' ? stage.file : stage.preview.file;
  const running = progress ?? { done: 0, total: null };
  if (stage.stage === 'checking') return <Checking preview={stage.preview} wanted={stage.wanted} work={work} />;
  return (
    <Dock
      title={t('import.from', { file })}
      steps={<Steps at={stage.stage === 'reading' ? 'file' : 'insert'} />}
      onClose={work.close}
    >
      <DockWaiting>
        <Progress
          label={stage.stage === 'reading' ? t('import.reading', { file }) : t('import.inserting')}
          {...running}
          onCancel={work.close}
        />
      </DockWaiting>
    </Dock>
  );
}

interface CheckingProps {
  readonly preview: ImportPreview;
  readonly wanted: ImportChoices;
  readonly work: DeclarationImport;
}

type View = 'columns' | 'rows' | 'biogenic';

function Checking({ preview, wanted, work }: CheckingProps) {
  const t = useText();
  const format = useFormat();
  const { inUse, layout, counts } = preview;
  const isMapped = !layout || layout.lacking.length === 0;
  const [chosenView, setView] = useState<View>(isMapped ? 'rows' : 'columns');
  const [filter, setFilter] = useState<ImportFilter>({ state: 'all' });
  const [given, setGiven] = useState<BiogenicAnswers>({});
  const [onlyIfAllGood, setOnlyIfAllGood] = useState(false);
  const ready = readyCount(preview);
  const asked = askedCategories(preview);
  const answers = answersOf(preview, given);
  const unanswered = unansweredCount(preview, answers);
  const isStopped = onlyIfAllGood && counts.unusable > 0;
  const view = chosenView === 'biogenic' && asked.length === 0 ? 'rows' : chosenView;
  const mapping = wanted.mapping ?? layout?.mapping;
  const isReading = work.progress !== null;

  useActions([
    {
      id: 'import.insert',
      label: { key: 'import.insert', params: { count: ready } },
      icon: Check,
      // What is being read anew is not what is shown.
      enabled: ready > 0 && !isStopped && !isReading,
      run: () => work.insert(answers, onlyIfAllGood),
    },
    {
      id: 'import.saveProblems',
      label: { key: 'import.saveProblems' },
      icon: Download,
      enabled: preview.problems.length > 0,
      run: work.saveProblems,
    },
  ]);

  const origin = [
    t(`import.format.${preview.format}`),
    preview.sheet === null ? null : t('import.sheet', { sheet: preview.sheet }),
    t('import.rowsRead', { count: preview.rowsRead }),
    preview.encoding,
    layout?.isKept ? t('import.kept') : null,
  ].filter((part) => part !== null);
  const views = [
    ...(layout ? [{ value: 'columns', label: t('import.view.columns') } as const] : []),
    { value: 'rows', label: t('import.view.rows'), count: format.number(preview.dataSets) } as const,
    ...(asked.length > 0
      ? [{ value: 'biogenic', label: t('import.view.biogenic'), count: format.number(asked.length) } as const]
      : []),
  ];
  const said = isReading ? 'import.mapping' : ready > 0 ? 'import.oneStep' : 'import.nothingReady';

  return (
    <Dock
      title={t('import.from', { file: preview.file })}
      steps={<Steps at={view === 'columns' ? 'columns' : 'check'} />}
      end={<Origin title={origin.join(' · ')}>{origin.join(' · ')}</Origin>}
      onClose={work.close}
      foot={
        <>
          <output>{isStopped ? t('import.notAllGood', { count: counts.unusable }) : t(said)}</output>
          {unanswered > 0 && <Status kind="beyond">{t('import.unanswered', { count: unanswered })}</Status>}
          {inUse.projects > 0 && <Status kind="beyond">{t('import.inUse', { count: inUse.projects })}</Status>}
          {counts.unusable > 0 && (
            <Choice>
              <Checkbox checked={onlyIfAllGood} onChange={(_, checked) => setOnlyIfAllGood(checked)} />
              {t('import.onlyIfAllGood')}
            </Choice>
          )}
          {preview.problems.length > 0 && <ActionButton action="import.saveProblems" />}
          <ActionButton action="import.insert" variant="primary" />
        </>
      }
    >
      <DockHalves
        summary={
          view === 'columns' && layout && mapping ? (
            <ImportLayout layout={layout} sheet={preview.sheet} mapping={mapping} onMap={work.map} />
          ) : (
            <ImportSummary
              preview={preview}
              filter={filter}
              onFilter={(next) => {
                setFilter(next);
                setView('rows');
              }}
              onColumns={() => setView('columns')}
            />
          )
        }
      >
        {views.length > 1 && (
          <Views>
            <Segmented label={t('import.view')} value={view} options={views} onChange={setView} />
          </Views>
        )}
        {view === 'columns' && layout && mapping && (
          <ImportColumns layout={layout} mapping={mapping} onMap={(next) => work.map({ mapping: next })} />
        )}
        {view === 'biogenic' && (
          <BiogenicQuestions
            categories={asked}
            given={given}
            answers={answers}
            onAnswer={(category, answer) => setGiven({ ...given, [category]: answer })}
          />
        )}
        {view === 'rows' && (
          <Rows>
            <ImportRows key={preview.import} preview={preview} filter={filter} answers={answers} />
          </Rows>
        )}
        {layout && mapping && <ImportQuestions layout={layout} mapping={mapping} onMap={work.map} />}
      </DockHalves>
    </Dock>
  );
}

const STEPS = ['file', 'columns', 'check', 'insert'] as const;

/** The way from file to library, and how far one has come. */
function Steps({ at: step }: { readonly at: (typeof STEPS)[number] }) {
  const t = useText();
  const at = STEPS.indexOf(step);
  return (
    <StepList aria-label={t('import.steps')}>
      {STEPS.map((step, index) => (
        <li key={step} data-done={index < at} {...(index === at ? { 'aria-current': 'step' as const } : {})}>
          {index < at ? <Check size={14} aria-hidden /> : `${index + 1} `}
          {t(`import.step.${step}`)}
        </li>
      ))}
    </StepList>
  );
}

const StepList = styled('ol')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'flex',
  gap: tokens.space[5],
  margin: 0,
  padding: 0,
  listStyle: 'none',
  color: tokens.color.ink2,
  '& li': { display: 'flex', alignItems: 'center', gap: 4, whiteSpace: 'pre' },
  '& li[data-done=true]': { color: tokens.color.ok },
  '& li[aria-current]': { fontWeight: 600, color: tokens.color.ink, boxShadow: `0 2px 0 ${tokens.color.accent}` },
}));

/** Where it came from, as much of it as there is room for. */
const Origin = styled('span')({
  maxWidth: 520,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
});

const Choice = styled('label')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[2],
  color: tokens.color.ink,
  cursor: 'pointer',
}));

const Rows = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minHeight: 0,
  padding: `0 ${tokens.space[4]}px`,
}));

const Views = styled('div')(({ theme: { tokens } }) => ({
  flex: 'none',
  padding: `${tokens.space[3]}px ${tokens.space[4]}px`,
  borderBottom: `1px solid ${tokens.color.line}`,
}));
