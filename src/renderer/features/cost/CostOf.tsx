import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { FileDown, Import } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { Words } from '#core/chart/figure.ts';
import { families } from '#core/project/alternative-set.ts';
import { costAnswer } from '#core/report/cost-answer.ts';
import { alternativeName } from '#core/report/shown-alternatives.ts';
import { ActionButton, useActions, useCostExport } from '#renderer/app/actions/index.ts';
import { useRowChanges } from '#renderer/client/use-row-changes.ts';
import { Empty } from '#renderer/components/feedback/Empty.tsx';
import { Progress } from '#renderer/components/feedback/Progress.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { Page } from '#renderer/components/layout/Page.tsx';
import { assessmentOf } from '#renderer/components/project/assessment.ts';
import { costsIn } from '#renderer/components/project/costs.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { today } from '#renderer/components/text/today.ts';
import { CostCalculationDrawer } from './CostCalculationDrawer.tsx';
import { CostChart } from './CostChart.tsx';
import { CostListDock } from './CostListDock.tsx';
import { CostGrid } from './CostGrid.tsx';
import { CostSettings } from './CostSettings.tsx';
import { CostTable } from './CostTable.tsx';

export interface CostOfProps {
  /** As it is stored; what is typed is shown on top of it. */
  readonly stored: ProjectDocument;
}

const SETTINGS = 'settings';

/** The life-cycle cost of a project: the answer, the lines that it is of, and the alternatives side by side. */
export function CostOf({ stored }: CostOfProps) {
  const t = useText();
  const format = useFormat();
  const { language } = format;
  const words = useMemo<Words>(() => ({ t, language }), [t, language]);
  const { document, change } = useRowChanges(stored);
  const { project, alternatives } = document;
  const [sheet, setSheet] = useState<string | null>(null);
  const [explained, setExplained] = useState<string | null>(null);
  const [isBegun, setIsBegun] = useState(false);
  const [isImporting, setIsImporting] = useState(false);
  const workbook = useCostExport(project.id);
  const day = today();
  const costs = costsIn(document, day);
  const hasLines = alternatives.some(({ costLines }) => costLines.length > 0);
  const named = families(alternatives).flatMap(({ main, variants }) => [main, ...variants]);
  const open = named.find(({ id }) => id === sheet) ?? named[0];
  const isSettings = sheet === SETTINGS || open === undefined;
  useActions([
    {
      id: 'cost.import',
      label: { key: 'costList.action' },
      icon: Import,
      enabled: !isImporting && !isSettings && !open.locked,
      run: () => {
        setExplained(null);
        setIsBegun(true);
        setIsImporting(true);
      },
    },
    {
      id: 'cost.report',
      label: { key: 'cost.report' },
      icon: FileDown,
      enabled: workbook.progress === null && hasLines,
      run: workbook.run,
    },
  ]);
  if (!hasLines && !isBegun) {
    return (
      <Page title={t('app.cost')}>
        <Empty
          title={t('cost.emptyTitle')}
          ghost={[
            [t('cost.post.1'), `42${NO_BREAK}000${NO_BREAK}000${NO_BREAK}kr`, t('cost.timing.once')],
            [t('cost.post.6'), `610${NO_BREAK}000${NO_BREAK}kr`, t('cost.timing.yearly')],
          ]}
          action={
            <>
              <Button variant="primary" onClick={() => setIsBegun(true)}>
                {t('cost.begin')}
              </Button>
              <ActionButton action="cost.import" />
            </>
          }
        >
          {t('cost.emptyBody')}
        </Empty>
      </Page>
    );
  }
  const costOf = new Map(costs.map((cost) => [cost.id, cost]));
  const shown = named.flatMap((alternative) => {
    const cost = costOf.get(alternative.id);
    return cost ? { name: alternativeName(alternative, t), cost } : [];
  });
  const { accounts } = assessmentOf(document, day);
  const { compared, sentence, by } = costAnswer(document, { accounts, costs }, words);
  const opened = open && costOf.get(open.id);
  const explainedCost = shown.find(({ cost }) => cost.id === explained);
  const toAsk = opened?.rows.filter(({ lacks, remarks }) => lacks.length + remarks.length > 0).length ?? 0;
  return (
    <Page
      title={t('app.cost')}
      dock={
        isImporting &&
        open && (
          <CostListDock key={open.id} project={project} alternative={open} onClose={() => setIsImporting(false)} />
        )
      }
      drawer={
        explainedCost && (
          <CostCalculationDrawer shown={explainedCost} words={words} onClose={() => setExplained(null)} />
        )
      }
    >
      <Answer>
        <Typography variant="headline">{sentence}</Typography>
        {by !== null && <p>{by}</p>}
      </Answer>
      <Tools>
        <Segmented
          label={t('cost.sheet')}
          value={isSettings ? SETTINGS : open.id}
          options={[
            ...named.map((one) => ({
              value: one.id,
              label: alternativeName(one, t),
              count: format.number(one.costLines.length),
            })),
            { value: SETTINGS, label: t('cost.sheet.settings') },
          ]}
          onChange={setSheet}
        />
        {toAsk > 0 && !isSettings && <Status kind="beyond">{t('cost.toAsk', { count: toAsk })}</Status>}
        <End>
          <ActionButton action="cost.import" />
          {workbook.progress ? (
            <Progress label={t('cost.making')} {...workbook.progress} onCancel={workbook.cancel} />
          ) : (
            <ActionButton action="cost.report" />
          )}
        </End>
      </Tools>
      {isSettings ? (
        <CostSettings document={document} />
      ) : (
        <Lines>
          <CostGrid key={open.id} alternative={open} cost={opened ?? null} onChange={change} />
        </Lines>
      )}
      <Halves>
        <CostTable shown={compared} accounts={accounts} words={words} onExplain={setExplained} />
        <CostChart project={project.name} shown={compared} accounts={accounts} stamp={by ?? ''} words={words} />
      </Halves>
    </Page>
  );
}

const NO_BREAK = '\u00A0';

const Answer = styled('div')(({ theme: { tokens, typography } }) => ({
  display: 'grid',
  gap: tokens.space[1],
  '& > p + p': { ...typography.small, color: tokens.color.ink2 },
}));

const Halves = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 380px',
  alignItems: 'start',
  gap: tokens.space[7],
  marginTop: tokens.space[6],
  '&& > section + section': { marginTop: 0 },
  '@media (max-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
}));

const Tools = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: tokens.space[4],
  margin: `${tokens.space[4]}px 0 ${tokens.space[3]}px`,
}));

const End = styled('div')(({ theme: { tokens } }) => ({ display: 'flex', gap: tokens.space[3], marginLeft: 'auto' }));

/** As high as a dozen rows: the grid scrolls by itself. */
const Lines = styled('div')({ display: 'flex', flexDirection: 'column', height: 380 });
