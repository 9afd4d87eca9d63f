import { styled } from '@mui/material/styles';
import type { Words } from '#core/chart/figure.ts';
import type { ElectricityScenario } from '#core/project/codes.ts';
import { Spoken } from '#renderer/components/text/Spoken.tsx';
import { Quiet } from './decision-table-styles.ts';
import type { DecisionColumn } from './decision-view.logic.ts';

export interface DecisionTotalProps {
  readonly column: DecisionColumn;
  readonly mix: ElectricityScenario;
  readonly onExplain: () => void;
  readonly words: Words;
}

/** A total that opens its calculation when it is pressed. */
export function DecisionTotal({ column, mix, onExplain, words: { t } }: DecisionTotalProps) {
  const { total, completeness } = column.figures[mix];
  if (total === null) return <Quiet>–</Quiet>;
  return (
    <Press type="button" onClick={onExplain} title={t('common.showCalculation')}>
      <Figure data-lowest={column.isLowest[mix]}>
        {completeness === 'atLeast' && <i>≥ </i>}
        {column.totals[mix]}
      </Figure>
      {column.isLowest[mix] && <Lowest>{t('decision.lowest')}</Lowest>}
      {completeness === 'incomplete' && <Incomplete>{t('common.incomplete')}</Incomplete>}
      <Spoken> {t('common.showCalculation')}</Spoken>
    </Press>
  );
}

const Press = styled('button')(({ theme: { tokens } }) => ({
  display: 'block',
  padding: 0,
  border: 0,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  '&:hover > span:first-of-type': { color: tokens.color.accent },
}));

const Figure = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.figureM,
  display: 'block',
  borderBottom: `2px solid transparent`,
  '& i': { fontStyle: 'normal', color: tokens.color.beyond },
  '&[data-lowest=true]': { borderBottomColor: tokens.color.accent },
}));

const Lowest = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.micro,
  display: 'block',
  fontWeight: 600,
  color: tokens.color.accent,
}));

const Incomplete = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.micro,
  display: 'block',
  color: tokens.color.beyond,
}));
