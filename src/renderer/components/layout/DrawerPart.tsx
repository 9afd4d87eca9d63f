import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

export interface DrawerPartProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A part of a drawer, under a hairline. */
export function DrawerPart({ title, hint, children }: DrawerPartProps) {
  return (
    <Frame>
      <h3>{title}</h3>
      {hint !== undefined && <p>{hint}</p>}
      {children}
    </Frame>
  );
}

const Frame = styled('section')(({ theme: { tokens, typography } }) => ({
  marginTop: tokens.space[5],
  '& > h3': {
    ...typography.label,
    marginBottom: tokens.space[3],
    paddingBottom: tokens.space[2],
    borderBottom: `${tokens.border.hair}px solid ${tokens.color.lineStrong}`,
  },
  '& > p': { ...typography.small, marginBottom: tokens.space[3], color: tokens.color.ink2 },
  '& > .MuiButton-root': { marginTop: tokens.space[3] },
}));
