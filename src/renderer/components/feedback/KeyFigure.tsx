import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

export interface KeyFigureProps {
  /** Already written in the person's language. */
  readonly value: string;
  readonly unit?: ReactNode;
  readonly size?: 'L' | 'M';
  /** `≥` before a sum that what is missing can only add to. */
  readonly prefix?: '≥' | undefined;
  /** A figure of second rank, in second ink. */
  readonly quiet?: boolean;
  /** Below the figure: "lavest", "ufullstendig". */
  readonly note?: ReactNode;
}

/** A figure that a person reads first, with its unit beside it. */
export function KeyFigure({ value, unit, size = 'L', prefix, quiet = false, note }: KeyFigureProps) {
  return (
    <div>
      <Line data-size={size} data-quiet={quiet}>
        {prefix && <Prefix>{prefix}</Prefix>}
        <b>{value}</b>
        {unit != null && <Unit> {unit}</Unit>}
      </Line>
      {note != null && <Below>{note}</Below>}
    </div>
  );
}

const Line = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  color: tokens.color.ink2,
  whiteSpace: 'nowrap',
  '& b': { color: tokens.color.ink },
  '&[data-size=L] b': { ...typography.figureL },
  '&[data-size=M] b': { ...typography.figureM },
  '&[data-quiet=true] b': { color: tokens.color.ink2 },
}));

const Prefix = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.figureM,
  color: tokens.color.beyond,
  marginRight: 3,
}));

// The space of small type is too narrow beside a large figure.
const Unit = styled('span')(({ theme: { tokens } }) => ({ marginLeft: tokens.space[1] }));

const Below = styled('div')(({ theme: { tokens, typography } }) => ({ ...typography.small, color: tokens.color.ink2 }));
