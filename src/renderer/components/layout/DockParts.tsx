import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

/** What a dock shows while a file is read: its progress. */
export const DockWaiting = styled('div')(({ theme: { tokens } }) => ({ padding: tokens.space[7] }));

export interface DockHalvesProps {
  /** What was read, and what of it is to be seen. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** What is to be checked in a dock: the summary at the left, the rows beside it. */
export function DockHalves({ summary, children }: DockHalvesProps) {
  return (
    <Halves>
      <Summary>{summary}</Summary>
      <Rows>{children}</Rows>
    </Halves>
  );
}

const Halves = styled('div')({ display: 'grid', gridTemplateColumns: '262px minmax(0, 1fr)', height: '100%' });

const Summary = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  padding: `${tokens.space[4]}px ${tokens.space[7]}px`,
  overflow: 'auto',
  '& h3': { ...typography.label, marginTop: tokens.space[4] },
  '& p': { color: tokens.color.ink2 },
  '& ul': { margin: 0, padding: 0, listStyle: 'none' },
  '& li': {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.space[3],
    padding: `${tokens.space[2]}px 0`,
    borderBottom: `1px solid ${tokens.color.line}`,
  },
  '& li > span:last-child': { fontWeight: 600 },
}));

const Rows = styled('div')(({ theme: { tokens } }) => ({
  display: 'flex',
  flexDirection: 'column',
  minHeight: 0,
  borderLeft: `1px solid ${tokens.color.line}`,
}));
