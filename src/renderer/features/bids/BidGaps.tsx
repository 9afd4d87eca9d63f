import { styled } from '@mui/material/styles';
import type { AwardStatus } from '#core/award/document-award.ts';
import type { Words } from '#core/chart/figure.ts';
import { bidderName } from '#core/report/award-words.ts';
import { bidGapText } from '#core/report/gap-words.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Section } from '#renderer/components/layout/Section.tsx';

/** What each bid lacks of what was asked, or has otherwise: what is to be settled before it can be ranked, and what is to be known. */
export function BidGaps({ status, words }: { readonly status: AwardStatus; readonly words: Words }) {
  const { t } = words;
  const { standings, asked, award } = status;
  return (
    <Section title={t('award.gaps')}>
      <Bids>
        {standings.map((standing) => (
          <li key={standing.bid.id}>
            <b>{bidderName(standing.bid, words)}</b>
            {standing.gaps.length === 0 ? (
              <Status kind="ok">{t('award.gapsNone')}</Status>
            ) : (
              <ul>
                {standing.gaps.map((gap) => {
                  const text = bidGapText(gap, standing, award.filling, { ...words, asked });
                  const stops = standing.stoppedBy.includes(gap);
                  return (
                    <li key={text}>
                      <Status kind={stops ? 'beyond' : 'info'}>{text}</Status>
                      {stops && <small>{t('award.stops')}</small>}
                    </li>
                  );
                })}
              </ul>
            )}
          </li>
        ))}
      </Bids>
    </Section>
  );
}

const Bids = styled('ul')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& > li': {
    display: 'grid',
    gridTemplateColumns: '170px minmax(0, 1fr)',
    gap: tokens.space[4],
    padding: `${tokens.space[3]}px 0`,
    borderBottom: `${tokens.border.hair}px solid ${tokens.color.line}`,
  },
  '& b': { fontWeight: 600 },
  '& ul': { display: 'grid', gap: tokens.space[2], margin: 0, padding: 0, listStyle: 'none' },
  '& small': { ...typography.small, marginLeft: tokens.space[3], color: tokens.color.ink2 },
}));
