import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useText } from '../text/TextProvider.tsx';

export interface EmptyProps {
  readonly title: string;
  /** What belongs here, in two or three sentences. */
  readonly children: ReactNode;
  /** Two rows as an example, drawn as ghosts. */
  readonly ghost?: readonly (readonly string[])[];
  /** One button to begin. */
  readonly action?: ReactNode;
}

/** An empty place that says what belongs there. */
export function Empty({ title, children, ghost, action }: EmptyProps) {
  const t = useText();
  return (
    <Frame>
      <h2>{title}</h2>
      <p>{children}</p>
      {ghost && (
        // An example, not data: it says nothing that the sentences above do not.
        <div aria-hidden>
          <Example>{t('common.example')}</Example>
          {ghost.map((cells) => (
            <Ghost key={cells.join()}>
              {cells.map((cell) => (
                <span key={cell}>{cell}</span>
              ))}
            </Ghost>
          ))}
        </div>
      )}
      {action != null && <Action>{action}</Action>}
    </Frame>
  );
}

const Frame = styled('section')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  boxSizing: 'border-box',
  maxWidth: 620,
  padding: '18px 20px',
  border: `1px dashed ${tokens.color.lineStrong}`,
  color: tokens.color.ink2,
  '& h2': { ...typography.section, color: tokens.color.ink, marginBottom: tokens.space[2] },
  '& p': { maxWidth: '62ch', marginBottom: tokens.space[3] },
}));

const Example = styled('small')(({ theme: { tokens, typography } }) => ({
  ...typography.label,
  display: 'block',
  padding: `0 ${tokens.space[3]}px`,
}));

const Ghost = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[6],
  height: 29,
  padding: `0 ${tokens.space[3]}px`,
  borderBottom: `1px solid ${tokens.color.line}`,
  color: tokens.color.ink3,
  '& > :nth-of-type(2)': { flex: 1 },
}));

const Action = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  gap: tokens.space[3],
  marginTop: tokens.space[4],
}));
