import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import type { Words } from '#core/chart/figure.ts';
import { Status } from '#renderer/components/feedback/Status.tsx';
import type { MissingOf } from '#core/report/answer.ts';

export interface AnswerProps {
  readonly sentence: string;
  readonly missing: readonly MissingOf[];
  readonly onShowMissing: () => void;
  /** Components whose GWP-IOBC is unknown though their GWP-total is not. */
  readonly withoutBasis: number;
  readonly onUseGwpTotal: () => void;
  readonly words: Words;
}

/** The answer as one sentence, and under it what it lacks. */
export function Answer({ sentence, missing, onShowMissing, withoutBasis, onUseGwpTotal, words }: AnswerProps) {
  const { t } = words;
  return (
    <Frame>
      <Typography variant="headline">{sentence}</Typography>
      {missing.map(({ id, name, summary }, index) => (
        <span key={id}>
          <Status kind="beyond">{t('comparison.isIncomplete', { alternative: name })}</Status>{' '}
          {t('comparison.lacks', { what: summary })}{' '}
          {index === missing.length - 1 && (
            <Button variant="link" onClick={onShowMissing}>
              {t('comparison.showMissing')}
            </Button>
          )}
        </span>
      ))}
      {withoutBasis > 0 && (
        <span>
          {t('comparison.biogenicUnknown', { count: withoutBasis })}{' '}
          <Button variant="link" onClick={onUseGwpTotal}>
            {t('comparison.useGwpTotal')}
          </Button>
        </span>
      )}
    </Frame>
  );
}

const Frame = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'grid',
  gap: tokens.space[1],
  marginBottom: tokens.space[4],
  color: tokens.color.ink2,
  '& > p': { maxWidth: '70ch', color: tokens.color.ink, textWrap: 'balance' },
}));
