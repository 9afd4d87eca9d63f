import { styled } from '@mui/material/styles';
import type { Words } from '#core/chart/figure.ts';
import { paybackRuler } from '#core/chart/payback-ruler.ts';
import { Stretched } from '#renderer/components/chart/Stretched.tsx';
import type { DecisionColumn } from './decision-view.logic.ts';

export interface PaybackCellProps {
  readonly column: DecisionColumn;
  /** Of the reference: whether it is what the others have to catch up with. */
  readonly startsLowest: boolean;
  /** Years. */
  readonly studyPeriod: number;
  readonly words: Words;
}

/** Carbon payback as a range over both mixes, with its ruler; why there is none where there is none. */
export function PaybackCell({ column: { difference }, startsLowest, studyPeriod, words }: PaybackCellProps) {
  const { t } = words;
  if (difference === null) return <Second>{t(startsLowest ? 'decision.lowestStart' : 'decision.reference')}</Second>;
  const { payback, paybackYears, paidBackBy, complete } = difference;
  if (payback.range === null) return <Second>{payback.sentence}</Second>;
  const of = paidBackBy === null ? null : t('decision.paybackOf', { name: paidBackBy });
  const notes = [of, complete ? null : t('decision.soFar')].filter((note) => note !== null);
  return (
    <>
      <Range>{payback.range}</Range> {notes.length > 0 && <Beside>{notes.join(', ')}</Beside>}
      <Stretched draw={(widthPx) => paybackRuler({ paybackYears, studyPeriod, words }, widthPx)} spoken />
    </>
  );
}

const Range = styled('strong')(({ theme: { typography } }) => ({ ...typography.section }));

const Beside = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  color: tokens.color.ink2,
}));

const Second = styled(Beside)({ display: 'block' });
