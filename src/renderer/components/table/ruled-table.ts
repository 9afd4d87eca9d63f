import { styled } from '@mui/material/styles';

/** Figures in ruled rows, each row of what its head says. */
export const RuledTable = styled('table')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': {
    padding: `${tokens.space[2]}px 0 ${tokens.space[2]}px ${tokens.space[3]}px`,
    borderBottom: `1px solid ${tokens.color.line}`,
    textAlign: 'right',
    fontWeight: 400,
    verticalAlign: 'top',
  },
  // A head of two rows begins with a cell that spans both.
  '& tbody th, & thead tr:first-of-type > :first-of-type': { paddingLeft: 0, textAlign: 'left' },
  '& thead th': { ...typography.label, color: tokens.color.ink2 },
  '& thead tr:last-of-type > *': { borderBottomColor: tokens.color.lineStrong },
  '& thead tr:not(:last-of-type) > [colspan]': { borderBottom: 'none', paddingBottom: 0 },
  '& thead [rowspan]': { verticalAlign: 'bottom', borderBottomColor: tokens.color.lineStrong },
  '& [data-words=true]': { textAlign: 'left' },
  '& [data-apart=true]': { paddingLeft: tokens.space[6], whiteSpace: 'nowrap' },
  '& [data-apart=true] > * + *': { marginLeft: tokens.space[4] },
  '& [data-sum=true] > *, & [data-asked=true] > *': { fontWeight: 600 },
  '& a': { color: tokens.color.accent, textUnderlineOffset: 2 },
  '& small': { ...typography.small, display: 'block', color: tokens.color.ink2 },
}));
