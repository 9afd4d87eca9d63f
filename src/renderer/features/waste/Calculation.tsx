import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import type { Words } from '#core/chart/figure.ts';
import { wasteCalculation } from '#core/report/waste-calculation.ts';
import type { WasteStatus } from '#core/waste/waste-status.ts';
import type { WasteSettings } from '#core/waste/waste.ts';

export interface CalculationProps {
  readonly settings: WasteSettings;
  readonly status: WasteStatus;
  readonly words: Words;
}

/** "Vis beregning": the formulas of the figures above, with the numbers put in, and where the rule is from. */
export function Calculation({ settings, status, words }: CalculationProps) {
  const { t } = words;
  const id = useId();
  const [isShown, setIsShown] = useState(false);
  const lines = wasteCalculation(status, settings, words);
  if (lines.length === 0) return null;
  return (
    <Frame>
      <Button variant="link" aria-expanded={isShown} aria-controls={id} onClick={() => setIsShown(!isShown)}>
        {t(isShown ? 'waste.calculation.hide' : 'common.showCalculation')}
      </Button>
      <div id={id} hidden={!isShown}>
        <dl>
          {lines.map(({ name, formula }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{formula}</dd>
            </div>
          ))}
        </dl>
        <p>{t('waste.calculation.source')}</p>
      </div>
    </Frame>
  );
}

const Frame = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  marginBottom: tokens.space[5],
  color: tokens.color.ink2,
  '& dl': { margin: `${tokens.space[2]}px 0` },
  '& dl > div': { display: 'flex', gap: tokens.space[3] },
  '& dt': { flex: 'none', width: 180 },
  '& dd': { margin: 0, color: tokens.color.ink },
}));
