import { styled } from '@mui/material/styles';
import { ClipboardList, FileDown, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { Words } from '#core/chart/figure.ts';
import { ActionButton, useActions, useAwardExport, useBidFormExport } from '#renderer/app/actions/index.ts';
import { useRowChanges } from '#renderer/client/use-row-changes.ts';
import { Empty } from '#renderer/components/feedback/Empty.tsx';
import { Progress } from '#renderer/components/feedback/Progress.tsx';
import { Segmented } from '#renderer/components/form/Segmented.tsx';
import { Page } from '#renderer/components/layout/Page.tsx';
import { awardIn } from '#renderer/components/project/award.ts';
import { useFormat, useText } from '#renderer/components/text/TextProvider.tsx';
import { today } from '#renderer/components/text/today.ts';
import { AwardAnswer } from './AwardAnswer.tsx';
import { AwardRecord } from './AwardRecord.tsx';
import { AwardSensitivity } from './AwardSensitivity.tsx';
import { AwardSettings } from './AwardSettings.tsx';
import { BidGaps } from './BidGaps.tsx';
import { BidGrid } from './BidGrid.tsx';
import { BidListDock } from './BidListDock.tsx';
import { IntakeCheck } from './IntakeCheck.tsx';
import { PackageDock } from './PackageDock.tsx';
import { ScoreDrawer } from './ScoreDrawer.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import { useTakingBids } from './use-taking-bids.ts';

export interface BidsOfProps {
  /** As it is stored; what is typed is shown on top of it. */
  readonly stored: ProjectDocument;
}

const SHEETS = ['bids', 'settings', 'record', 'intake'] as const;
type Sheet = (typeof SHEETS)[number];

/** The bids on a project's contract: the answer, what it is made of, and what stands on file. */
export function BidsOf({ stored }: BidsOfProps) {
  const t = useText();
  const format = useFormat();
  const words = useMemo<Words>(() => ({ t, language: format.language }), [t, format]);
  const { document, change } = useRowChanges(stored);
  const { project } = document;
  const status = awardIn(document, today());
  const [sheet, setSheet] = useState<Sheet>('bids');
  const [isTyping, setIsTyping] = useState(false);
  const [explained, setExplained] = useState<string | null>(null);
  const taking = useTakingBids();
  const form = useBidFormExport(project.id);
  const annex = useAwardExport(project.id);
  const { standings } = status;
  const hasBids = standings.length > 0;
  const dock =
    taking.stage?.kind === 'list' ? (
      <BidListDock document={document} onClose={taking.close} />
    ) : (
      taking.stage && <PackageDock document={document} read={taking.stage.read} words={words} onClose={taking.close} />
    );
  useActions([
    {
      id: 'bids.first',
      label: { key: 'award.first' },
      icon: Plus,
      enabled: !hasBids,
      run: () => setIsTyping(true),
    },
    {
      id: 'bids.form',
      label: { key: 'award.blank' },
      icon: ClipboardList,
      enabled: form.progress === null,
      run: form.run,
    },
    {
      id: 'bids.annex',
      label: { key: 'award.annex' },
      icon: FileDown,
      enabled: hasBids && annex.progress === null,
      run: annex.run,
    },
  ]);
  const standing = sheet === 'bids' && standings.find(({ bid }) => bid.id === explained);
  return (
    <Page
      title={t('app.bids')}
      dock={dock}
      drawer={
        standing && (
          <ScoreDrawer
            key={explained}
            status={status}
            standing={standing}
            words={words}
            onClose={() => setExplained(null)}
          />
        )
      }
    >
      {hasBids && sheet !== 'intake' && <AwardAnswer status={status} words={words} />}
      <Tools>
        <Segmented
          label={t('award.sheet')}
          value={sheet}
          options={SHEETS.map((value) => ({
            value,
            label: t(`award.sheet.${value}`),
            ...(value === 'bids' && { count: format.number(standings.length) }),
          }))}
          onChange={setSheet}
        />
        <End>
          {hasBids && sheet === 'bids' && (
            <>
              <ActionButton action="bids.list" />
              <ActionButton action="bids.package" />
            </>
          )}
          {form.progress ? (
            <Progress label={t('award.makingBlank')} {...form.progress} onCancel={form.cancel} />
          ) : (
            (sheet === 'settings' || !hasBids) && <ActionButton action="bids.form" />
          )}
          {annex.progress ? (
            <Progress label={t('award.makingAnnex')} {...annex.progress} onCancel={annex.cancel} />
          ) : (
            hasBids && (sheet === 'bids' || sheet === 'record') && <ActionButton action="bids.annex" />
          )}
        </End>
      </Tools>
      {sheet === 'bids' && !hasBids && !isTyping && <NoBids />}
      {sheet === 'bids' && (hasBids || isTyping) && (
        <Rows>
          <BidGrid document={document} status={status} words={words} onChange={change} />
        </Rows>
      )}
      {sheet === 'bids' && hasBids && (
        <>
          <ScoreTable status={status} words={words} onExplain={setExplained} />
          <Halves>
            <div>
              <BidGaps status={status} words={words} />
            </div>
            <div>
              <AwardSensitivity status={status} words={words} />
            </div>
          </Halves>
        </>
      )}
      {sheet === 'settings' && <AwardSettings document={document} status={status} words={words} />}
      {sheet === 'record' && <AwardRecord document={document} status={status} words={words} />}
      {sheet === 'intake' && <IntakeCheck document={document} words={words} />}
    </Page>
  );
}

function NoBids() {
  const t = useText();
  return (
    <Empty
      title={t('award.emptyTitle')}
      ghost={[
        [t('award.ghostBidder1'), t('award.ghost1'), t('award.ghostFootprint1')],
        [t('award.ghostBidder2'), t('award.ghost2'), t('award.ghostFootprint2')],
      ]}
      action={
        <>
          <ActionButton action="bids.first" variant="primary" />
          <ActionButton action="bids.list" />
          <ActionButton action="bids.package" />
        </>
      }
    >
      {t('award.emptyBody')}
    </Empty>
  );
}

const Tools = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: tokens.space[4],
  margin: `${tokens.space[4]}px 0 ${tokens.space[3]}px`,
}));

const End = styled('div')(({ theme: { tokens } }) => ({ display: 'flex', gap: tokens.space[3], marginLeft: 'auto' }));

/** As high as a few bids: the grid scrolls by itself. */
const Rows = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  flexDirection: 'column',
  height: 210,
  marginBottom: tokens.space[5],
}));

const Halves = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 420px',
  alignItems: 'start',
  gap: tokens.space[7],
  marginTop: tokens.space[6],
  '@media (max-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
}));
