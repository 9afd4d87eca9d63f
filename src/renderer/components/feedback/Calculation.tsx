import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import type { CalculationLine } from '#core/report/calculation-line.ts';
import { useText } from '../text/TextProvider.tsx';

export interface CalculationProps {
  readonly lines: readonly CalculationLine[];
  /** Where the rule and its figures are from. */
  readonly source: string;
}

/** "Vis beregning": the formulas of the figures above, with the numbers put in, and where the rule is from. */
export function Calculation({ lines, source }: CalculationProps) {
  const t = useText();
  const id = useId();
  const [isShown, setIsShown] = useState(false);
  if (lines.length === 0) return null;
  return (
    <Frame>
      <Button variant="link" aria-expanded={isShown} aria-controls={id} onClick={() => setIsShown(!isShown)}>
        {t(isShown ? 'common.hideCalculation' : 'common.showCalculation')}
      </Button>
      <div id={id} hidden={!isShown}>
        <dl>
          {lines.map(({ name, formula }) => (
            <div key={`${name} ${formula}`}>
              <dt>{name}</dt>
              <dd>{formula}</dd>
            </div>
          ))}
        </dl>
        <p>{source}</p>
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
