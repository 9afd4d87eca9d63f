import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import type { ColorName } from '#core/design/tokens.ts';
import { StatusIcon, type StatusKind } from './Status.tsx';

export type NoteKind = 'ok' | 'beyond' | 'error' | 'info';

const LOOKS: Record<
  NoteKind,
  { readonly edge: ColorName; readonly ground: ColorName; readonly mark: ColorName; readonly icon: StatusKind }
> = {
  ok: { edge: 'okFill', ground: 'okSoft', mark: 'ok', icon: 'ok' },
  beyond: { edge: 'beyondFill', ground: 'beyondSoft', mark: 'beyond', icon: 'beyond' },
  error: { edge: 'errorFill', ground: 'errorSoft', mark: 'error', icon: 'error' },
  info: { edge: 'lineStrong', ground: 'missingSoft', mark: 'ink2', icon: 'info' },
};

export interface NoteProps {
  readonly kind: NoteKind;
  /** The claim, in bold: "Ufullstendig." */
  readonly claim?: ReactNode;
  /** One sentence. */
  readonly children: ReactNode;
}

/** A bold claim and one sentence; at most one a section. */
export function Note({ kind, claim, children }: NoteProps) {
  const look = LOOKS[kind];
  return (
    <Frame sx={{ borderLeftColor: `tone.${look.edge}`, backgroundColor: `tone.${look.ground}` }}>
      <Mark sx={{ color: `tone.${look.mark}` }}>
        <StatusIcon kind={look.icon} />
      </Mark>
      <div>
        {claim != null && <strong>{claim} </strong>}
        {children}
      </div>
    </Frame>
  );
}

const Frame = styled('div')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  display: 'flex',
  gap: 10,
  padding: `${tokens.space[3]}px ${tokens.space[4]}px`,
  borderLeft: '3px solid',
  color: tokens.color.ink,
  '& strong': { fontWeight: 600 },
}));

const Mark = styled('span')({ flex: 'none', paddingTop: 1 });
