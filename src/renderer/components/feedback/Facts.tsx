import { styled } from '@mui/material/styles';

export interface FactProps {
  readonly name: string;
  readonly value: string;
  readonly note?: string | false;
}

/** A figure of second rank with its name, and what there is to say of it. */
export function Fact({ name, value, note = false }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{value}</b>
        {note !== false && ` ${note}`}
      </dd>
    </div>
  );
}

/** Facts beside one another, under the answer that they are behind. */
export const FactLine = styled('dl')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'flex',
  flexWrap: 'wrap',
  gap: `${tokens.space[2]}px ${tokens.space[6]}px`,
  margin: `${tokens.space[4]}px 0 ${tokens.space[5]}px`,
  padding: `${tokens.space[3]}px 0`,
  borderTop: `1px solid ${tokens.color.line}`,
  color: tokens.color.ink2,
  '& > div': { display: 'flex', gap: tokens.space[2] },
  '& dd': { margin: 0 },
  '& b': { fontWeight: 600, color: tokens.color.ink },
}));
