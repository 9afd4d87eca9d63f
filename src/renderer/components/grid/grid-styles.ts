import { styled } from '@mui/material/styles';
import type { CSSObject, Theme } from '@mui/material/styles';

declare module 'react' {
  interface CSSProperties {
    /** What the rows share, told once. */
    readonly [variable: `--${string}`]: string;
  }
}

/** Before the columns. */
export const NUMBER_WIDTH_PX = 38;
/** The most that a list of suggestions takes. Where there is less room, it opens the other way. */
export const LIST_PX = { width: 560, height: 210 };
/** What there is to say of a cell, and its answers. */
export const PROBLEM_WIDTH_PX = 340;
const GROUP_INDENT_PX = 29;

export const GridFrame = styled('div')(({ theme: { tokens } }) => ({
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minHeight: 0,
  border: `${tokens.border.hair}px solid ${tokens.color.lineMid}`,
  backgroundColor: tokens.color.surface,
}));

/** Below the rows that stand ready, over the grid's empty ground. */
export const GridHint = styled('p')(({ theme: { tokens, typography } }) => ({
  ...typography.small,
  flex: 'none',
  padding: `${tokens.space[4]}px ${tokens.space[7]}px`,
  color: tokens.color.ink2,
}));

/** The scrolling table. One sheet of styles for all cells: there are hundreds, and none has a style of its own. */
export const GridTable = styled('table')(({ theme }) => ({
  display: 'block',
  position: 'relative',
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  userSelect: 'none',
  cursor: 'cell',
  '&:focus-visible': { outline: 'none' },
  ...rowStyles(theme),
  ...headStyles(theme),
  ...cellStyles(theme),
  ...groupStyles(theme),
}));

function rowStyles({ tokens, typography }: Theme): CSSObject {
  return {
    '& tr': {
      display: 'grid',
      gridTemplateColumns: 'var(--columns)',
      boxSizing: 'border-box',
      height: tokens.size.rowGrid,
      width: '100%',
      minWidth: 'var(--width)',
      borderBottom: hairline(tokens),
    },
    '& tbody': { display: 'block', position: 'relative', minWidth: 'var(--width)' },
    '& tbody tr': { ...typography.table, position: 'absolute', left: 0 },
    '& tr > th:first-of-type, & [data-frozen]': { position: 'sticky', left: 0, zIndex: 1 },
    // Over the rows below, since what opens from a cell lies in it.
    '& tbody tr[data-active=true]': { zIndex: 3 },
  };
}

function headStyles({ tokens, typography }: Theme): CSSObject {
  const { color, space } = tokens;
  return {
    '& thead': { display: 'block', position: 'sticky', top: 0, zIndex: 4, minWidth: 'var(--width)', cursor: 'default' },
    '& thead tr': { height: tokens.size.rowTall, backgroundColor: color.sunken, borderBottomColor: color.lineStrong },
    '& thead th': {
      ...typography.label,
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'flex-end',
      alignItems: 'flex-start',
      padding: `0 ${space[2] + 1}px ${space[2]}px`,
      borderRight: hairline(tokens),
      color: color.ink2,
      backgroundColor: color.sunken,
      whiteSpace: 'nowrap',
      '&[data-align=end]': { alignItems: 'flex-end' },
      '&[data-align=center]': { alignItems: 'center' },
      '& small': { ...typography.micro, fontWeight: 400 },
    },
    '& tbody th': {
      ...typography.micro,
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'flex-end',
      paddingRight: space[2] + 1,
      '& [data-notes]': {
        display: 'inline-flex',
        margin: `0 auto 0 ${space[1]}px`,
        color: color.beyond,
        cursor: 'pointer',
      },
      borderRight: hairline(tokens),
      color: color.ink3,
      backgroundColor: color.sunken,
      cursor: 'default',
    },
  };
}

function cellStyles({ tokens, typography }: Theme): CSSObject {
  const { color, space, border } = tokens;
  return {
    '& td': {
      display: 'flex',
      alignItems: 'center',
      minWidth: 0,
      padding: `0 ${space[2] + 1}px`,
      borderRight: hairline(tokens),
      color: color.ink,
      backgroundColor: color.surface,
      '&:not([data-frozen])': { position: 'relative' },
      '&[data-align=end]': { justifyContent: 'flex-end' },
      '&[data-align=center]': { justifyContent: 'center' },
      '&[data-computed=true]': { backgroundColor: color.sunken },
    },
    '& td > span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
    '& td > [data-dim]': { color: color.ink3 },
    '& tbody tr[data-lit=true] > *, & tr[data-group][data-active=true] > *, & td[data-selected=true]': {
      backgroundColor: color.accentSoft,
    },
    '& td[data-fills=true]': { backgroundColor: color.hover },
    '& td[data-held=true]': {
      color: color.error,
      fontWeight: 600,
      boxShadow: `inset 0 0 0 1px ${color.errorFill}`,
      '&::before': {
        content: '""',
        position: 'absolute',
        left: 0,
        top: 0,
        border: '4px solid transparent',
        borderTopColor: color.errorFill,
        borderLeftColor: color.errorFill,
      },
    },
    '& tbody tr td[data-cursor=true]': {
      backgroundColor: color.surface,
      boxShadow: `inset 0 0 0 1px ${color.lineStrong}`,
    },
    '& tbody tr td[data-held=true]': { backgroundColor: color.errorSoft },
    '&:focus-within tbody tr td[data-cursor=true]': {
      outline: `${border.focus}px solid ${color.accent}`,
      outlineOffset: -1,
      boxShadow: 'none',
      '&[data-held=true]': { outlineColor: color.errorFill },
    },
    '& [data-handle]': {
      position: 'absolute',
      zIndex: 1,
      right: -4,
      bottom: -4,
      width: 7,
      height: 7,
      border: `1px solid ${color.surface}`,
      backgroundColor: color.accent,
      cursor: 'crosshair',
    },
    '& td > input': {
      ...typography.table,
      position: 'absolute',
      inset: 1,
      boxSizing: 'border-box',
      width: 'calc(100% - 2px)',
      padding: `0 ${space[2]}px`,
      border: 0,
      outline: 'none',
      color: color.ink,
      backgroundColor: color.surface,
    },
    '& td[data-align=end] > input': { textAlign: 'right' },
    '& td[data-align=center] > input': { textAlign: 'center' },
  };
}

function groupStyles({ tokens, typography }: Theme): CSSObject {
  const { color, space, size, border } = tokens;
  return {
    '& tr[data-group]': { backgroundColor: color.sunken, cursor: 'default' },
    '& tr[data-group] td': { borderRight: 0, backgroundColor: color.sunken },
    '& tr[data-group] td > div': {
      position: 'sticky',
      left: GROUP_INDENT_PX,
      display: 'flex',
      alignItems: 'center',
      gap: space[2],
      marginLeft: GROUP_INDENT_PX - space[2],
      whiteSpace: 'nowrap',
    },
    '& tr[data-group] strong': { fontWeight: 600 },
    '& tr[data-group] span': { ...typography.small, marginLeft: space[2], color: color.ink2 },
    '& tr[data-group] em': {
      ...typography.label,
      display: 'inline-flex',
      alignItems: 'center',
      gap: space[2],
      marginLeft: space[3],
      fontStyle: 'normal',
      color: color.beyond,
    },
    '& tr[data-group] button': {
      display: 'inline-flex',
      alignItems: 'center',
      justifyContent: 'center',
      width: size.target,
      height: size.target,
      padding: 0,
      border: 0,
      color: 'inherit',
      background: 'none',
      cursor: 'pointer',
    },
    '& td[data-sum]': { fontWeight: 600 },
    '& td[data-sum] i': { marginRight: space[1], fontStyle: 'normal', color: color.beyond },
    '&:focus-within tr[data-group][data-active=true]': {
      outline: `${border.focus}px solid ${color.accent}`,
      outlineOffset: -2,
    },
  };
}

/** A list that opens from a cell: over what lies below it, or above where `data-up` says so. */
export function listStyles(theme: Theme): CSSObject {
  return {
    ...popoverStyles(theme),
    position: 'absolute',
    zIndex: 2,
    left: 0,
    top: '100%',
    '&[data-up=true]': { top: 'auto', bottom: '100%' },
    '&[data-end=true]': { left: 'auto', right: 0 },
  };
}

/** The ground of what opens from a cell. */
export function popoverStyles({ tokens }: Theme): CSSObject {
  return {
    boxSizing: 'border-box',
    borderRadius: tokens.radius.panel,
    backgroundColor: tokens.color.surface,
    boxShadow: tokens.popoverShadow,
    fontWeight: 400,
    color: tokens.color.ink,
    whiteSpace: 'normal',
    cursor: 'default',
    '@media (forced-colors: active)': { border: '1px solid' },
  };
}

function hairline({ border, color }: Theme['tokens']): string {
  return `${border.hair}px solid ${color.line}`;
}
