import { styled } from '@mui/material/styles';
import type { Words } from '#core/chart/figure.ts';
import { costCalculation } from '#core/report/cost-calculation.ts';
import { writeMoney, type ShownCost } from '#core/report/cost-words.ts';
import { KeyFigure } from '#renderer/components/feedback/KeyFigure.tsx';
import { Status } from '#renderer/components/feedback/Status.tsx';
import { Drawer } from '#renderer/components/layout/Drawer.tsx';
import { DrawerPart } from '#renderer/components/layout/DrawerPart.tsx';

export interface CostCalculationDrawerProps {
  readonly shown: ShownCost;
  readonly words: Words;
  readonly onClose: () => void;
}

/** "Vis beregning": the present value of an alternative, each of its lines with the numbers put in. */
export function CostCalculationDrawer({ shown: { name, cost }, words, onClose }: CostCalculationDrawerProps) {
  const { t } = words;
  const { lines, sums } = costCalculation(cost, words);
  const { value, lacking } = cost.presentValue;
  return (
    <Drawer title={t('cost.calculation.title', { name })} onClose={onClose}>
      <KeyFigure
        value={value === null ? '–' : writeMoney(value, words)}
        note={lacking > 0 && <Status kind="beyond">{t('cost.lines', { count: lacking })}</Status>}
      />
      {(
        [
          ['cost.calculation.sums', sums],
          ['cost.calculation.lines', lines],
        ] as const
      ).map(([title, formulas]) => (
        <DrawerPart key={title} title={t(title)}>
          <dl>
            {formulas.map(({ name: of, formula }, index) => (
              // Two lines may have one name.
              <Formula key={index}>
                <dt>{of}</dt>
                <dd>{formula}</dd>
              </Formula>
            ))}
          </dl>
        </DrawerPart>
      ))}
      <Source>{t('cost.calculation.source')}</Source>
    </Drawer>
  );
}

const Formula = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginBottom: tokens.space[3],
  '& dt': { color: tokens.color.ink2 },
  '& dd': { margin: 0 },
}));

const Source = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginTop: tokens.space[5],
  color: tokens.color.ink2,
}));
