import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { recordStanding } from '#core/award/award-record.ts';
import type { AwardStatus } from '#core/award/document-award.ts';
import { writeRate, type Words } from '#core/chart/figure.ts';
import { awardSentence, rangeText } from '#core/report/award-words.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';

const RULE_KINDS = { reached: 'ok', replaced: 'info', missed: 'error' } as const;

/** Who is first and how far that holds, and what to know before it is used. */
export function AwardAnswer({ status, words }: { readonly status: AwardStatus; readonly words: Words }) {
  const { t } = words;
  const { standings, rule } = status;
  const record = recordStanding(status);
  const unranked = standings.filter(({ competitor }) => competitor === null).length;
  const filled = standings.filter(({ footprint }) => footprint.filled !== null).length;
  const least = writeRate(rule.least, words);
  const range = rangeText(status, words);
  return (
    <div>
      <Typography variant="headline">{awardSentence(status, words)}</Typography>
      {range !== null && <Holds>{range}</Holds>}
      <Standings>
        {unranked > 0 && <Status kind="beyond">{t('award.unranked', { count: unranked })}</Status>}
        {filled > 0 && <Status kind="draft">{t('award.filled', { count: filled })}</Status>}
        <Status kind={RULE_KINDS[record.rule]}>{t(`award.ruleStanding.${record.rule}`, { least })}</Status>
        {record.rule === 'replaced' && !record.hasRuleReason && (
          <Status kind="beyond">{t('award.ruleReasonMissing')}</Status>
        )}
      </Standings>
    </div>
  );
}

const Holds = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.body,
  marginTop: tokens.space[2],
  color: tokens.color.ink2,
}));

const Standings = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${tokens.space[2]}px ${tokens.space[5]}px`,
  marginTop: tokens.space[3],
}));
