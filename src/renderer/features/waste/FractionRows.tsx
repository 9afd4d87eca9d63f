import { styled } from '@mui/material/styles';

/** Ruled lines of a code, a name with what is said of it, a bar, and a figure. */
export const FractionRows = styled('ul')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& > li': {
    display: 'grid',
    gridTemplateColumns: '38px minmax(0, 1fr) 64px minmax(76px, auto)',
    alignItems: 'start',
    gap: tokens.space[3],
    padding: `${tokens.space[2]}px 0`,
    borderBottom: `1px solid ${tokens.color.line}`,
  },
  '& > li > span': { color: tokens.color.ink3 },
  '& > li > div:last-child': { textAlign: 'right' },
  '& b': { fontWeight: 600 },
  '& small': { ...typography.small, display: 'block', color: tokens.color.ink2 },
}));

/** Where there is no row. */
export const Quiet = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  color: tokens.color.ink2,
}));
