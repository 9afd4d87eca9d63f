import type { Components, CSSObject, Theme } from '@mui/material/styles';
import type { ThemeTokens } from './theme.ts';

declare module '@mui/material/Button' {
  interface ButtonPropsVariantOverrides {
    /** Filled accent: one a region. */
    primary: true;
    /** An edge on surface. */
    secondary: true;
    /** No edge, second ink. */
    quiet: true;
    /** Underlined accent, for "Vis beregning" and the like. */
    link: true;
    contained: false;
    outlined: false;
    text: false;
  }
}

/** The ring that everything reachable by keyboard wears. */
function focusRing(tokens: ThemeTokens, offset = 1): CSSObject {
  return { outline: `${tokens.border.focus}px solid ${tokens.color.accent}`, outlineOffset: offset };
}

/** MUI's components in our clothes: no ripple, no lift, no capitals, no floating labels (`visual/README.md`, "Components"). */
export function componentStyles(tokens: ThemeTokens): Components<Theme> {
  const { color, size, radius, motion } = tokens;
  const fade = (...properties: string[]) => properties.map((p) => `${p} ${motion.fast} ${motion.curve}`).join(', ');
  const edge = `1px solid ${color.lineStrong}`;
  const popover: CSSObject = {
    backgroundColor: color.surface,
    backgroundImage: 'none',
    borderRadius: radius.panel,
    boxShadow: tokens.popoverShadow,
    '@media (forced-colors: active)': { border: '1px solid' },
  };

  return {
    MuiCssBaseline: { styleOverrides: globalStyles(tokens) },
    MuiButtonBase: {
      defaultProps: { disableRipple: true, disableTouchRipple: true },
      styleOverrides: { root: { fontFamily: 'inherit', '&:focus-visible': focusRing(tokens) } },
    },
    MuiButton: {
      defaultProps: { disableElevation: true, size: 'small', variant: 'secondary' },
      styleOverrides: {
        root: {
          minWidth: 0,
          height: size.control,
          padding: '0 11px',
          fontSize: 13.5,
          fontWeight: 600,
          lineHeight: '20px',
          letterSpacing: 'normal',
          whiteSpace: 'nowrap',
          flexShrink: 0,
          border: '1px solid transparent',
          borderRadius: radius.control,
          transition: fade('background-color', 'border-color', 'color'),
          '&:focus-visible': focusRing(tokens, 2),
          '@media print': { display: 'none' },
        },
        startIcon: { marginLeft: 0, marginRight: 6, '& > svg': { display: 'block' } },
        endIcon: { marginRight: 0, marginLeft: 6, '& > svg': { display: 'block' } },
      },
      variants: [
        {
          props: { variant: 'primary' },
          style: {
            color: color.onAccent,
            backgroundColor: color.accent,
            '&:hover': { backgroundColor: color.accentHover },
            '&.Mui-disabled': { color: color.ink3, backgroundColor: color.missingSoft },
          },
        },
        {
          props: { variant: 'secondary' },
          style: {
            color: color.ink,
            backgroundColor: color.surface,
            border: edge,
            '&:hover': { backgroundColor: color.hover },
            '&.Mui-disabled': {
              color: color.ink3,
              backgroundColor: 'transparent',
              border: `1px solid ${color.lineMid}`,
            },
          },
        },
        {
          props: { variant: 'quiet' },
          style: {
            color: color.ink2,
            padding: '0 8px',
            '&:hover': { backgroundColor: color.hover, color: color.ink },
            '&.Mui-disabled': { color: color.lineStrong },
          },
        },
        {
          props: { variant: 'link' },
          style: {
            height: size.target,
            padding: 0,
            fontSize: 13,
            color: color.accent,
            textDecoration: 'underline',
            textUnderlineOffset: 2,
            '&:hover': { color: color.accentHover, backgroundColor: 'transparent', textDecoration: 'underline' },
          },
        },
      ],
    },
    MuiIconButton: {
      defaultProps: { size: 'small' },
      styleOverrides: {
        root: {
          width: size.control,
          height: size.control,
          padding: 0,
          borderRadius: radius.control,
          color: color.ink2,
          transition: fade('background-color', 'color'),
          '&:hover': { backgroundColor: color.hover, color: color.ink },
          '&.Mui-disabled, &[aria-disabled=true]': {
            color: color.lineStrong,
            cursor: 'default',
            backgroundColor: 'transparent',
          },
        },
      },
    },
    MuiLink: {
      defaultProps: { underline: 'always' },
      styleOverrides: {
        root: {
          color: color.accent,
          textDecorationColor: 'currentColor',
          textUnderlineOffset: 2,
          '&:focus-visible': focusRing(tokens),
        },
      },
    },
    MuiTypography: {
      defaultProps: {
        variantMapping: {
          headline: 'p',
          figureL: 'span',
          figureM: 'span',
          title: 'h1',
          section: 'h2',
          body: 'p',
          table: 'p',
          small: 'p',
          label: 'span',
          micro: 'span',
        },
      },
    },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiPopover: { styleOverrides: { paper: popover } },
    MuiMenu: { styleOverrides: { paper: { ...popover, marginTop: 4 }, list: { paddingTop: 4, paddingBottom: 4 } } },
    MuiMenuItem: {
      defaultProps: { disableRipple: true },
      styleOverrides: {
        root: {
          minHeight: size.control,
          padding: '4px 12px',
          gap: 8,
          fontSize: 14,
          lineHeight: '18px',
          '&:hover, &.Mui-focusVisible': { backgroundColor: color.hover },
          '&.Mui-selected, &.Mui-selected:hover, &.Mui-selected.Mui-focusVisible': {
            backgroundColor: color.accentSoft,
          },
          '&:focus-visible': focusRing(tokens, -2),
        },
      },
    },
    MuiTooltip: {
      defaultProps: { enterDelay: 500, enterNextDelay: 200, disableInteractive: true },
      styleOverrides: {
        tooltip: {
          ...popover,
          color: color.ink,
          fontSize: 13,
          lineHeight: '17px',
          fontWeight: 400,
          padding: '5px 8px',
          maxWidth: 320,
        },
        arrow: { display: 'none' },
      },
    },
    MuiDialog: {
      styleOverrides: {
        paper: { ...popover, margin: 24, maxHeight: 'calc(100% - 48px)' },
      },
    },
    MuiBackdrop: {
      styleOverrides: {
        root: {
          '&:not(.MuiBackdrop-invisible)': {
            backgroundColor: tokens.scheme === 'light' ? 'rgba(20, 32, 29, 0.24)' : 'rgba(0, 0, 0, 0.6)',
          },
        },
      },
    },
    MuiDialogTitle: {
      styleOverrides: {
        root: {
          padding: '16px 20px 4px',
          fontFamily: tokens.font.display,
          fontSize: tokens.type.title.size,
          lineHeight: `${tokens.type.title.line}px`,
          fontWeight: tokens.type.title.weight,
          letterSpacing: tokens.type.title.tracking,
        },
      },
    },
    MuiDialogContent: { styleOverrides: { root: { padding: '8px 20px 12px' } } },
    MuiDialogActions: { styleOverrides: { root: { padding: '12px 20px 16px', gap: 8 } } },
    MuiTabs: {
      styleOverrides: {
        root: { minHeight: 40, borderBottom: `1px solid ${color.line}` },
        indicator: { height: 3, backgroundColor: color.accent },
        list: { gap: 20 },
      },
    },
    MuiTab: {
      defaultProps: { disableRipple: true },
      styleOverrides: {
        root: {
          minWidth: 0,
          minHeight: 40,
          padding: 0,
          gap: 6,
          flexDirection: 'row',
          fontSize: 14.5,
          fontWeight: 600,
          lineHeight: '20px',
          color: color.ink2,
          '&.Mui-selected': { color: color.ink },
          '&:focus-visible': focusRing(tokens, -2),
        },
      },
    },
    MuiTable: { styleOverrides: { root: { borderCollapse: 'collapse' } } },
    MuiTableCell: {
      styleOverrides: {
        root: {
          padding: '0 8px',
          height: size.rowTable,
          fontSize: tokens.type.table.size,
          lineHeight: `${tokens.type.table.line}px`,
          color: color.ink,
          borderBottom: `1px solid ${color.line}`,
          // A cell with none before it in its row; emotion warns about `:first-child`.
          '&:not(* + *)': { paddingLeft: 0 },
          '&:last-child': { paddingRight: 0 },
        },
        head: {
          height: 'auto',
          padding: '4px 8px 6px',
          fontSize: 13,
          lineHeight: '16px',
          fontWeight: 600,
          color: color.ink2,
          verticalAlign: 'bottom',
          borderBottom: `1px solid ${color.lineStrong}`,
        },
        footer: {
          fontSize: 14,
          fontWeight: 600,
          color: color.ink,
          borderBottom: 'none',
          borderTop: `1px solid ${color.lineStrong}`,
        },
      },
    },
    MuiTableRow: {
      styleOverrides: {
        root: {
          'tbody &:last-of-type > *': { borderBottom: `1px solid ${color.lineStrong}` },
          '&.Mui-selected, &.Mui-selected:hover': { backgroundColor: color.accentSoft },
          '&.MuiTableRow-hover:hover': { backgroundColor: color.surface },
        },
      },
    },
    MuiInputBase: {
      styleOverrides: {
        root: {
          minHeight: size.control,
          fontSize: 14,
          lineHeight: '18px',
          color: color.ink,
          backgroundColor: color.surface,
          border: edge,
          borderRadius: radius.control,
          transition: fade('border-color'),
          '&:hover:not(.Mui-disabled)': { borderColor: color.ink2 },
          // An inner line beside the edge makes two pixels without moving the text.
          '&.Mui-focused': { borderColor: color.accent, boxShadow: `inset 0 0 0 1px ${color.accent}` },
          '&.Mui-focused:hover': { borderColor: color.accent },
          '&.Mui-error': { borderColor: color.errorFill, boxShadow: `inset 0 0 0 1px ${color.errorFill}` },
          '&.Mui-disabled': { backgroundColor: 'transparent', borderColor: color.lineMid },
          '@media (forced-colors: active)': { '&.Mui-focused': { outline: '2px solid Highlight' } },
        },
        input: {
          height: size.control - 2,
          boxSizing: 'border-box',
          padding: '0 8px',
          '&::placeholder': { color: color.ink3, opacity: 1 },
          '&:focus-visible': { outline: 'none' },
        },
        multiline: { padding: 0, '& textarea': { height: 'auto', padding: '5px 8px' } },
      },
    },
    MuiCheckbox: {
      defaultProps: { disableRipple: true, size: 'small' },
      styleOverrides: { root: { padding: 4, color: color.lineStrong, '&.Mui-checked': { color: color.accent } } },
    },
    MuiLinearProgress: {
      styleOverrides: {
        root: { height: 6, borderRadius: 0, backgroundColor: color.barSoft },
        bar: { backgroundColor: color.accent, borderRadius: 0 },
      },
    },
  };
}

function globalStyles(tokens: ThemeTokens): CSSObject {
  const { color, motion } = tokens;
  return {
    ':root': { colorScheme: tokens.scheme },
    'html, body, #root': { height: '100%' },
    body: {
      margin: 0,
      backgroundColor: color.canvas,
      color: color.ink,
      fontFamily: tokens.font.text,
      fontSize: tokens.type.body.size,
      lineHeight: `${tokens.type.body.line}px`,
      // Source Sans' figures are tabular by default; Schibsted Grotesk must never get `tnum`.
      fontVariantNumeric: 'normal',
      WebkitFontSmoothing: 'antialiased',
    },
    'h1, h2, h3, h4, p, dl, dd, figure': { margin: 0 },
    'a, button, [tabindex], summary, input, select, textarea': { '&:focus-visible': focusRing(tokens) },
    '[tabindex="-1"]:focus-visible': { outline: 'none' },
    '::selection': { backgroundColor: color.accentSoft, color: color.ink },
    kbd: { fontFamily: 'inherit' },
    '@media (prefers-reduced-motion: reduce)': {
      '*, *::before, *::after': {
        animationDuration: `${motion.reduced} !important`,
        animationIterationCount: '1 !important',
        transitionDuration: `${motion.reduced} !important`,
        scrollBehavior: 'auto !important',
      },
    },
    '@media print': {
      '@page': { margin: '16mm' },
      'html, body, #root': { height: 'auto', backgroundColor: color.surface },
      'nav, [data-print="hide"]': { display: 'none !important' },
    },
  };
}
