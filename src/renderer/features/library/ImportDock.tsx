import { styled } from '@mui/material/styles';
import { Check } from 'lucide-react';
import { useState } from 'react';
import type { ImportPreview } from '#core/api/contract.ts';
import type { ImportState } from '#core/api/import-preview.ts';
import { ActionButton, useActions } from '#renderer/app/actions/index.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Progress } from '#renderer/components/feedback/Progress.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { Dock } from '#renderer/components/layout/Dock.tsx';
import { DockHalves, DockWaiting } from '#renderer/components/layout/DockParts.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { BiogenicQuestions } from './BiogenicQuestions.tsx';
import { answersOf, askedCategories, readyCount } from './import.logic.ts';
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
  if (stage.stage === 'checking') return <Checking key={stage.preview.import} preview={stage.preview} work={work} />;
  return (
    <Dock
      title={t('import.from', { file })}
      steps={<Steps at={stage.stage === 'reading' ? 0 : 2} />}
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

function Checking({ preview, work }: { readonly preview: ImportPreview; readonly work: DeclarationImport }) {
  const t = useText();
  const format = useFormat();
  const [view, setView] = useState<'rows' | 'biogenic'>('rows');
  const [state, setState] = useState<ImportState | 'all'>('all');
  const [given, setGiven] = useState<BiogenicAnswers>({});
  const { inUse } = preview;
  const ready = readyCount(preview);
  const asked = askedCategories(preview);
  const answers = answersOf(preview, given);

  useActions([
    {
      id: 'import.insert',
      label: { key: 'import.insert', params: { count: ready } },
      icon: Check,
      enabled: ready > 0,
      run: () => work.insert(answers),
    },
  ]);

  const origin = [
    t(`import.format.${preview.format}`),
    preview.sheet === null ? null : t('import.sheet', { sheet: preview.sheet }),
    t('import.rowsRead', { count: preview.rowsRead }),
    preview.encoding,
  ].filter((part) => part !== null);

  return (
    <Dock
      title={t('import.from', { file: preview.file })}
      steps={<Steps at={1} />}
      end={origin.join(' · ')}
      onClose={work.close}
      foot={
        <>
          <span>{t(ready > 0 ? 'import.oneStep' : 'import.nothingReady')}</span>
          {inUse.projects > 0 && <Status kind="beyond">{t('import.inUse', { count: inUse.projects })}</Status>}
          <ActionButton action="import.insert" variant="primary" />
        </>
      }
    >
      <DockHalves
        summary={
          <ImportSummary
            preview={preview}
            state={state}
            onState={(next) => {
              setState(next);
              setView('rows');
            }}
          />
        }
      >
        {asked.length > 0 && (
          <Views>
            <Segmented
              label={t('import.view')}
              value={view}
              options={[
                { value: 'rows', label: t('import.view.rows') },
                { value: 'biogenic', label: t('import.view.biogenic'), count: format.number(asked.length) },
              ]}
              onChange={setView}
            />
          </Views>
        )}
        {view === 'biogenic' ? (
          <BiogenicQuestions
            categories={asked}
            given={given}
            answers={answers}
            onAnswer={(category, answer) => setGiven({ ...given, [category]: answer })}
          />
        ) : (
          <Rows>
            <ImportRows preview={preview} state={state} answers={answers} />
          </Rows>
        )}
      </DockHalves>
    </Dock>
  );
}

const STEPS = ['file', 'check', 'insert'] as const;

/** The way from file to library, and how far one has come. */
function Steps({ at }: { readonly at: number }) {
  const t = useText();
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
