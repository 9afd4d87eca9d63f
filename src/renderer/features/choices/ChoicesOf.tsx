import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { FileDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { Words } from '#core/chart/figure.ts';
import { choiceRemarks } from '#core/choices/choice-standing.ts';
import { documentShares } from '#core/choices/document-shares.ts';
import { energySolutions } from '#core/choices/energy-solutions.ts';
import { grantRemarks } from '#core/choices/grants.ts';
import { ALTERNATIVE } from '#core/climate/explain/place.ts';
import { coveredAlternative } from '#core/coverage/covered-alternative.ts';
import { ActionButton, useActions, useChoicesExport } from '#renderer/app/actions/index.ts';
import { useRowChanges } from '#renderer/client/use-row-changes.ts';
import { Empty } from '#renderer/components/feedback/Empty.tsx';
import { Progress } from '#renderer/components/feedback/Progress.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { Page } from '#renderer/components/layout/Page.tsx';
import { assessmentOf } from '#renderer/components/project/assessment.ts';
import { ExplainDrawer } from '#renderer/components/project/ExplainDrawer.tsx';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { today } from '#renderer/components/text/today.ts';
import { ChoiceGrid, GrantGrid } from './ChoiceGrids.tsx';
import { Energy } from './Energy.tsx';
import { GrantSums, Schemes } from './GrantSums.tsx';
import { SharesAnswer } from './SharesAnswer.tsx';
import { Topics } from './Topics.tsx';

export interface ChoicesOfProps {
  /** As it is stored; what is typed is shown on top of it. */
  readonly stored: ProjectDocument;
}

type Sheet = 'choices' | 'grants';

/** The choices that the strategy names: the shares that they come to, what was considered, and the support for it. */
export function ChoicesOf({ stored }: ChoicesOfProps) {
  const t = useText();
  const format = useFormat();
  const { language } = format;
  const words = useMemo<Words>(() => ({ t, language }), [t, language]);
  const { document, change } = useRowChanges(stored);
  const [sheet, setSheet] = useState<Sheet>('choices');
  const [begun, setBegun] = useState<ReadonlySet<Sheet>>(new Set());
  const [explained, setExplained] = useState<string | null>(null);
  const day = today();
  const { choices, grants } = document;
  // Of what is stored: nothing that is typed here moves a figure of the accounts.
  const { accounts, shares, answered, energy } = useMemo(() => {
    const { project, alternatives } = stored;
    const found = assessmentOf(stored, day).accounts;
    const covered = coveredAlternative(project.decisionCase, alternatives);
    return {
      accounts: found,
      shares: documentShares(stored, found),
      answered: covered?.variant?.of ?? covered?.id ?? null,
      energy: energySolutions(alternatives, found),
    };
  }, [stored, day]);
  const account = accounts.find(({ id }) => id === explained);

  const workbook = useChoicesExport(stored.project.id);
  useActions([
    {
      id: 'choices.toExcel',
      label: { key: 'choices.toExcel' },
      icon: FileDown,
      enabled: workbook.progress === null,
      run: workbook.run,
    },
  ]);
  const toAsk =
    sheet === 'choices'
      ? choices.filter((row) => choiceRemarks(row).length > 0).length
      : grants.filter((row) => grantRemarks(row, day).length > 0).length;
  const isEmpty = document[sheet].length === 0 && !begun.has(sheet);
  return (
    <Page
      title={t('app.choices')}
      drawer={
        account && (
          <ExplainDrawer
            document={stored}
            account={account}
            at={OPERATION}
            today={day}
            onClose={() => setExplained(null)}
          />
        )
      }
    >
      <SharesAnswer shares={shares} answered={answered} words={words} />
      <Tools>
        <Segmented
          label={t('choices.sheet')}
          value={sheet}
          options={(['choices', 'grants'] as const).map((value) => ({
            value,
            label: t(`choices.sheet.${value}`),
            count: format.number(document[value].length),
          }))}
          onChange={setSheet}
        />
        {toAsk > 0 && <Status kind="beyond">{t('choices.toAsk', { count: toAsk })}</Status>}
        <End>
          {workbook.progress ? (
            <Progress label={t('choices.making')} {...workbook.progress} onCancel={workbook.cancel} />
          ) : (
            <ActionButton action="choices.toExcel" />
          )}
        </End>
      </Tools>
      {isEmpty ? (
        <EmptySheet sheet={sheet} onBegin={() => setBegun(new Set([...begun, sheet]))} />
      ) : (
        <Log>
          {sheet === 'choices' ? (
            <ChoiceGrid document={document} onChange={change} />
          ) : (
            <GrantGrid document={document} today={day} onChange={change} />
          )}
        </Log>
      )}
      <Halves>
        {sheet === 'choices' ? (
          <>
            <div>
              <Topics choices={choices} />
            </div>
            <div>
              <Energy energy={energy} onExplain={setExplained} words={words} />
            </div>
          </>
        ) : (
          <>
            <div>
              <GrantSums grants={grants} words={words} />
            </div>
            <div>
              <Schemes words={words} />
            </div>
          </>
        )}
      </Halves>
    </Page>
  );
}

const OPERATION = { holder: ALTERNATIVE, figure: 'B6' } as const;

function EmptySheet({ sheet, onBegin }: { readonly sheet: Sheet; readonly onBegin: () => void }) {
  const t = useText();
  const ghost =
    sheet === 'choices'
      ? [
          [t('choices.topic.trenchless'), t('choices.ghost.considered1'), t('common.no'), t('choices.ghost.reason1')],
          [t('choices.topic.energy'), t('choices.ghost.considered2'), t('common.yes')],
        ]
      : [
          [t('grants.scheme.klimasats'), t('grants.ghost.measure1'), t('grants.state.granted')],
          [t('grants.scheme.enova'), t('grants.ghost.measure2'), t('grants.state.idea')],
        ];
  return (
    <Empty
      title={t(`choices.emptyTitle.${sheet}`)}
      ghost={ghost}
      action={
        <Button variant="primary" onClick={onBegin}>
          {t(`choices.begin.${sheet}`)}
        </Button>
      }
    >
      {t(`choices.emptyBody.${sheet}`)}
    </Empty>
  );
}

const Tools = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[4],
  margin: `${tokens.space[5]}px 0 ${tokens.space[3]}px`,
}));

const End = styled('div')({ marginLeft: 'auto' });

/** As high as eight rows: the grid scrolls by itself. */
const Log = styled('div')({ display: 'flex', flexDirection: 'column', height: 280 });

const Halves = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  alignItems: 'start',
  gap: tokens.space[7],
  marginTop: tokens.space[6],
  '@media (max-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
}));
