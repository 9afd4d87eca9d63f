import { styled } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { AwardStatus } from '#core/award/document-award.ts';
import type { Words } from '#core/chart/figure.ts';
import { useRowChanges } from '#renderer/client/use-row-changes.ts';
import { Empty } from '#renderer/components/feedback/Empty.tsx';
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
import { ScoreDrawer } from './ScoreDrawer.tsx';
import { ScoreTable } from './ScoreTable.tsx';

export interface BidsOfProps {
  /** As it is stored; what is typed is shown on top of it. */
  readonly stored: ProjectDocument;
}

/** The bids on a project's contract: the answer, what it is made of, and what stands on file. */
export function BidsOf({ stored }: BidsOfProps) {
  const t = useText();
  const { document, change } = useRowChanges(stored);
  const status = awardIn(document, today());
  if (status === null) {
    return (
      <Page title={t('app.bids')}>
        <Empty title={t('award.emptyTitle')}>{t('award.noMethod')}</Empty>
      </Page>
    );
  }
  return <Award document={document} status={status} onChange={change} />;
}

const SHEETS = ['bids', 'settings', 'record'] as const;
type Sheet = (typeof SHEETS)[number];

interface AwardProps {
  readonly document: ProjectDocument;
  readonly status: AwardStatus;
  readonly onChange: ReturnType<typeof useRowChanges>['change'];
}

function Award({ document, status, onChange }: AwardProps) {
  const t = useText();
  const format = useFormat();
  const words = useMemo<Words>(() => ({ t, language: format.language }), [t, format]);
  const [sheet, setSheet] = useState<Sheet>('bids');
  const [explained, setExplained] = useState<string | null>(null);
  const { standings } = status;
  const standing = standings.find(({ bid }) => bid.id === explained);
  return (
    <Page
      title={t('app.bids')}
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
      {standings.length > 0 && <AwardAnswer status={status} words={words} />}
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
      </Tools>
      {sheet === 'bids' && (
        <>
          <Rows>
            <BidGrid document={document} status={status} words={words} onChange={onChange} />
          </Rows>
          {standings.length > 0 && (
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
        </>
      )}
      {sheet === 'settings' && <AwardSettings document={document} status={status} words={words} />}
      {sheet === 'record' && <AwardRecord document={document} status={status} words={words} />}
    </Page>
  );
}

const Tools = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: tokens.space[4],
  margin: `${tokens.space[4]}px 0 ${tokens.space[3]}px`,
}));

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
