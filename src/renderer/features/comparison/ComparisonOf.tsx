import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { FileDown } from 'lucide-react';
import { useCallback, useId, useMemo, useState } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { Words } from '#core/chart/figure.ts';
import { MEASURES, type Measure } from '#core/chart/shown.ts';
import { stackedModules, stackedModulesTable, type StackedModulesInput } from '#core/chart/stacked-modules.ts';
import type { ElectricityScenario } from '#core/project/codes.ts';
import {
  ActionButton,
  useActions,
  useAsTables,
  useProjectChange,
  useWorkbookExport,
} from '#renderer/app/actions/index.ts';
import type { PictureOrigin } from '#renderer/components/chart/ChartMenu.tsx';
import { ChartSection } from '#renderer/components/chart/ChartSection.tsx';
import { Note } from '#renderer/components/feedback/Note.tsx';
import { Progress } from '#renderer/components/feedback/Progress.tsx';
import { MethodStamp } from '#renderer/components/form/MethodStamp.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { SelectField } from '#renderer/components/form/SelectField.tsx';
import { Page } from '#renderer/components/layout/Page.tsx';
import { methodStamp } from '#core/report/report-words.ts';
import { assessmentOf } from '#renderer/components/project/assessment.ts';
import { ExplainDrawer } from '#renderer/components/project/ExplainDrawer.tsx';
import { today } from '#renderer/components/text/today.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { Answer } from './Answer.tsx';
import { choices, comparisonView, withoutMethod, type Choice, type ComparisonView } from './comparison-view.logic.ts';
import { ByModule, ByPart, type DifferencesProps } from './Differences.tsx';
import { MissingDrawer } from './MissingDrawer.tsx';
import { OverTime } from './OverTime.tsx';
import { measureName, measureOverYears, measureUnit } from '#core/report/shown-alternatives.ts';
import { WhatDiffers } from './WhatDiffers.tsx';
import { WhatItDependsOn } from './WhatItDependsOn.tsx';

/** Joined cells have room for so many letters; a longer choice is a list. */
const MOST_LETTERS_IN_CELLS = 60;

/** The comparison of a project that has something to compare. */
export function ComparisonOf({ document }: { readonly document: ProjectDocument }) {
  const t = useText();
  const { language } = useFormat();
  const words = useMemo<Words>(() => ({ t, language }), [t, language]);
  const [choice, setChoice] = useState<Choice>('all');
  const [measure, setMeasure] = useState<Measure>('total');
  const [mix, setMix] = useState<ElectricityScenario | null>(null);
  const [minuend, setMinuend] = useState<string | null>(null);
  const asTables = useAsTables('comparison.toggleTables');
  const [showMissing, setShowMissing] = useState(false);
  /** Id of the alternative whose total is explained. */
  const [explained, setExplained] = useState<string | null>(null);
  const changeProject = useProjectChange(document.project.id);
  const workbook = useWorkbookExport(document.project.id);

  const { project } = document;
  const day = today();
  const { view, options, leftOut } = useMemo(() => {
    const assessed = assessmentOf(document, day);
    return {
      view: comparisonView(document, assessed, choice, measure, words),
      options: choices(document, assessed, words),
      leftOut: withoutMethod(document, assessed, words),
    };
  }, [document, day, choice, measure, words]);

  useActions([
    {
      id: 'comparison.toExcel',
      label: { key: 'comparison.toExcel' },
      icon: FileDown,
      enabled: workbook.progress === null,
      run: workbook.run,
    },
  ]);

  const stamp = (
    <MethodStamp
      method={project.method}
      presentYear={Number(day.slice(0, 4))}
      onChange={(change) => changeProject((head) => ({ ...head, method: change(head.method) }))}
    />
  );
  if (!view) {
    return (
      <Page title={t('app.comparison')} stamp={stamp}>
        <Note kind="beyond">{leftOut}</Note>
      </Page>
    );
  }

  const useCells = options.reduce((letters, { label }) => letters + label.length, 0) <= MOST_LETTERS_IN_CELLS;
  const tools = (
    <>
      {options.length > 0 && useCells && (
        <Segmented label={t('comparison.compare')} showLabel value={choice} options={options} onChange={setChoice} />
      )}
      {options.length > 0 && !useCells && (
        <SelectField label={t('comparison.compare')} hideLabel value={choice} options={options} onChange={setChoice} />
      )}
      <Segmented
        label={t('comparison.showAs')}
        showLabel
        value={measure}
        options={MEASURES.map((value) => ({ value, label: measureName(value, view.method, t) }))}
        onChange={setMeasure}
      />
      <ToolsEnd>
        <ActionButton action="comparison.toggleTables" variant="quiet" />
        <ActionButton action="comparison.toExcel" />
        {workbook.progress && (
          <Making>
            <Progress label={t('comparison.makingWorkbook')} {...workbook.progress} onCancel={workbook.cancel} />
          </Making>
        )}
      </ToolsEnd>
    </>
  );
  const origin: PictureOrigin = { project: project.name, stamp: methodStamp(view.method, words) };
  const [reference, ...others] = view.shown;
  const other = others.find(({ id }) => id === minuend) ?? others.at(-1);
  const differences: DifferencesProps | null =
    view.comparison.comparable && reference && other
      ? { reference, other, others, onOther: setMinuend, unit: measureUnit(measure, view.method, t), origin, words }
      : null;
  const account = view.totals.find(({ id }) => id === explained)?.account;
  const drawer = account ? (
    <ExplainDrawer document={document} account={account} today={day} onClose={() => setExplained(null)} />
  ) : (
    showMissing && <MissingDrawer missing={view.missing} words={words} onClose={() => setShowMissing(false)} />
  );

  return (
    <Page title={t('app.comparison')} stamp={stamp} drawer={drawer}>
      <Answer
        sentence={view.sentence}
        missing={view.missing}
        onShowMissing={() => {
          setExplained(null);
          setShowMissing(true);
        }}
        withoutBasis={view.withoutBasis}
        onUseGwpTotal={() => changeProject((head) => ({ ...head, method: { ...head.method, indicator: 'gwpTotal' } }))}
        words={words}
      />
      <Tools>{tools}</Tools>
      {leftOut !== null && <Note kind="beyond">{leftOut}</Note>}
      {view.delivered.length > 0 && <Delivered>{view.delivered.join(' ')}</Delivered>}
      {view.withoutMeasure !== null && <Note kind="beyond">{view.withoutMeasure}</Note>}
      <Columns>
        <div>
          <Sources
            view={view}
            measure={measure}
            asTable={asTables}
            origin={origin}
            words={words}
            onExplain={setExplained}
          />
          {differences && <ByPart {...differences} />}
          {differences && <ByModule {...differences} />}
        </div>
        <div>
          {view.comparison.comparable ? (
            <OverTime
              alternatives={view.totals}
              comparison={view.comparison}
              undecided={view.undecided}
              scenario={mix ?? view.method.electricityScenario}
              onScenario={setMix}
              asTable={asTables}
              origin={origin}
              words={words}
            />
          ) : (
            <WhatDiffers document={document} view={view} words={words} />
          )}
          {differences && (
            <WhatItDependsOn
              document={document}
              reference={differences.reference}
              other={differences.other}
              undecided={view.undecided}
              today={day}
              asTable={asTables}
              origin={origin}
              words={words}
            />
          )}
        </div>
      </Columns>
    </Page>
  );
}

interface SourcesProps {
  readonly view: ComparisonView;
  readonly measure: Measure;
  readonly asTable: boolean;
  readonly origin: PictureOrigin;
  readonly words: Words;
  /** Id of an alternative. */
  readonly onExplain: (id: string) => void;
}

/** Where the emissions come from: a bar by module for each alternative and mix. */
function Sources({ view, measure, asTable, origin, words, onExplain }: SourcesProps) {
  const { t } = words;
  const { method, shown } = view;
  const unit = measureOverYears(measure, method, t);
  const input = useMemo<StackedModulesInput>(() => ({ alternatives: shown, unit, words }), [shown, unit, words]);
  const explainId = useId();
  const draw = useCallback((widthPx: number) => stackedModules(input, widthPx), [input]);
  const table = useMemo(() => stackedModulesTable(input), [input]);
  return (
    <ChartSection
      title={t('comparison.sources')}
      note={unit}
      origin={origin}
      draw={draw}
      table={table}
      asTable={asTable}
    >
      <Explain>
        <span id={explainId}>{t('common.showCalculation')}</span>
        {shown.map(({ id, name }) => (
          <Button key={id} variant="link" aria-describedby={explainId} onClick={() => onExplain(id)}>
            {name}
          </Button>
        ))}
      </Explain>
    </ChartSection>
  );
}

/** A link for each alternative: the bars themselves cannot be pressed. */
const Explain = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'flex',
  flexWrap: 'wrap',
  gap: `0 ${tokens.space[3]}px`,
  alignItems: 'baseline',
  color: tokens.color.ink2,
  '@media print': { display: 'none' },
}));

const Tools = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: `${tokens.space[3]}px ${tokens.space[5]}px`,
  minHeight: tokens.size.control,
  marginBottom: tokens.space[4],
}));

const ToolsEnd = styled('div')(({ theme: { tokens } }) => ({
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[3],
  marginLeft: 'auto',
}));

/** Hangs under the button that began it, so that nothing on the page moves. */
const Making = styled('div')(({ theme: { tokens } }) => ({
  position: 'absolute',
  top: `calc(100% + ${tokens.space[2]}px)`,
  right: 0,
  zIndex: 1,
  width: tokens.size.panel,
  padding: tokens.space[4],
  borderRadius: tokens.radius.panel,
  backgroundColor: tokens.color.surface,
  boxShadow: tokens.popoverShadow,
}));

const Delivered = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginBottom: tokens.space[4],
  color: tokens.color.ink2,
}));

const Columns = styled('div')(({ theme: { tokens, breakpoints } }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  alignItems: 'start',
  gap: `${tokens.space[6]}px ${tokens.space[8]}px`,
  [breakpoints.down(1000)]: { gridTemplateColumns: 'minmax(0, 1fr)' },
}));
