import { styled } from '@mui/material/styles';

export const LABEL_WIDTH = 176;
export const LEAST_COLUMN_WIDTH = 208;

/** More alternatives than there is room for scroll sideways in here; what a row is of stays. */
export const Scroll = styled('section')(({ theme: { tokens } }) => ({
  overflowX: 'auto',
  borderTop: `${tokens.border.strong}px solid ${tokens.color.ink}`,
  '@media print': { overflow: 'visible' },
}));

export const Ruled = styled('table')(({ theme: { tokens, typography } }) => ({
  ...typography.table,
  width: '100%',
  tableLayout: 'fixed',
  // Collapsed borders do not follow a cell that stays while the others scroll.
  borderCollapse: 'separate',
  borderSpacing: 0,
  '& th, & td': {
    padding: `5px ${tokens.space[3]}px`,
    verticalAlign: 'top',
    textAlign: 'left',
    fontWeight: 400,
    borderBottom: `1px solid ${tokens.color.line}`,
  },
  '& thead th, & thead td': { paddingBottom: 0, borderBottom: 'none' },
  '& thead tr:last-of-type > *': {
    ...typography.small,
    paddingTop: tokens.space[1],
    paddingBottom: tokens.space[2],
    borderBottom: `1px solid ${tokens.color.lineStrong}`,
  },
  '& tbody tr:last-of-type > *': { borderBottom: `1px solid ${tokens.color.lineStrong}` },
  '& tr > :not(* + *)': {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    paddingLeft: 0,
    backgroundColor: tokens.color.canvas,
    ...typography.label,
  },
  '& tr > [colspan], & [data-mix=norway]': { borderLeft: `1px solid ${tokens.color.line}` },
  '& [data-chosen=true]': { backgroundColor: tokens.color.surface },
  '& td': { whiteSpace: 'nowrap' },
  '& td[colspan]': { whiteSpace: 'normal' },
  '& strong': { fontWeight: 600 },
}));

/** Under the name of a column or a row, in small. */
export const Note = styled('span')(({ theme: { tokens, typography } }) => ({
  ...typography.micro,
  display: 'block',
  fontWeight: 400,
  color: tokens.color.ink2,
  overflowWrap: 'anywhere',
}));

export const Quiet = styled('span')(({ theme: { tokens } }) => ({ color: tokens.color.ink2 }));
