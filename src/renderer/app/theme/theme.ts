import { createTheme, type Theme } from '@mui/material/styles';
import { tokens, type ColorName, type Scheme } from '#core/design/tokens.ts';

/** Our tokens on MUI's theme: `theme.tokens.color.ink`, `theme.tokens.size.rowGrid`. Sizes are CSS px. */
export interface ThemeTokens {
  readonly scheme: Scheme;
  readonly color: Readonly<Record<ColorName, string>>;
  readonly type: typeof tokens.type;
  readonly space: typeof tokens.space;
  readonly size: typeof tokens.size;
  readonly radius: typeof tokens.radius;
  readonly border: typeof tokens.border;
  readonly font: { readonly display: string; readonly text: string };
  readonly popoverShadow: string;
  readonly motion: typeof tokens.motion;
}

declare module '@mui/material/styles' {
  interface Theme {
    tokens: ThemeTokens;
  }
  interface ThemeOptions {
    tokens?: ThemeTokens;
  }
}

export function createAppTheme(scheme: Scheme): Theme {
  const color = tokens.color[scheme];
  return createTheme({
    palette: {
      mode: scheme,
      primary: { main: color.accent, contrastText: color.onAccent },
      error: { main: color.error },
      background: { default: color.canvas, paper: color.surface },
      text: { primary: color.ink, secondary: color.ink2 },
      divider: color.line,
    },
    shape: { borderRadius: tokens.radius.control },
    typography: { fontFamily: tokens.font.text.family, button: { textTransform: 'none' } },
    tokens: {
      scheme,
      color,
      type: tokens.type,
      space: tokens.space,
      size: tokens.size,
      radius: tokens.radius,
      border: tokens.border,
      font: { display: tokens.font.display.family, text: tokens.font.text.family },
      popoverShadow: tokens.elevation.popover[scheme],
      motion: tokens.motion,
    },
  });
}
