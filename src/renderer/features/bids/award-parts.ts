import { styled } from '@mui/material/styles';
import type { ProjectDocument } from '#core/api/contract.ts';
import type { AwardStatus } from '#core/award/document-award.ts';
import type { Words } from '#core/chart/figure.ts';

/** What the parts of an award that are written in fields are given, and are laid out by. */
export interface AwardPartProps {
  readonly document: ProjectDocument;
  readonly status: AwardStatus;
  readonly words: Words;
}

export const Fields = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(190px, 1fr))',
  alignItems: 'start',
  gap: `${tokens.space[4]}px ${tokens.space[5]}px`,
  marginBottom: tokens.space[4],
  '&[data-narrow]': { gridTemplateColumns: 'repeat(auto-fill, minmax(92px, 1fr))' },
}));

export const About = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  margin: `${tokens.space[3]}px 0 ${tokens.space[4]}px`,
  color: tokens.color.ink2,
  '& b': { fontWeight: 600, color: tokens.color.ink },
}));

export const Columns = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  alignItems: 'start',
  gap: tokens.space[7],
  '@media (max-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
}));
