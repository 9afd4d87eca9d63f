import { createTheme, type Theme } from '@mui/material/styles';
import { tokens, type ColorName, type Scheme, type TypeName } from '#core/design/tokens.ts';
import { componentStyles } from './component-styles.ts';

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
  /** Upwards and soft: the dock alone has it. */
  readonly dockShadow: string;
  readonly motion: typeof tokens.motion;
}

/** A line of type: what `theme.typography.small` and `<Typography variant="small">` carry. */
export type TypeStyle = {
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly fontWeight: number;
  readonly lineHeight: string;
  readonly letterSpacing: string;
};

declare module '@mui/material/styles' {
  interface Theme {
    tokens: ThemeTokens;
  }
  interface ThemeOptions {
    tokens?: ThemeTokens;
  }
  interface Palette {
    /** The design's colours by name, for `sx={{ color: 'tone.ink2' }}`. */
    tone: Readonly<Record<ColorName, string>>;
  }
  interface PaletteOptions {
    tone?: Readonly<Record<ColorName, string>>;
  }
  interface TypographyVariants extends Readonly<Record<TypeName, TypeStyle>> {}
  interface TypographyVariantsOptions extends Partial<Readonly<Record<TypeName, TypeStyle>>> {}
}

declare module '@mui/material/Typography' {
  interface TypographyPropsVariantOverrides extends Record<TypeName, true> {}
}

export function createAppTheme(scheme: Scheme): Theme {
  const color = tokens.color[scheme];
  const type = typeStyles();
  const themeTokens: ThemeTokens = {
    scheme,
    color,
    type: tokens.type,
    space: tokens.space,
    size: tokens.size,
    radius: tokens.radius,
    border: tokens.border,
    font: { display: tokens.font.display.family, text: tokens.font.text.family },
    popoverShadow: tokens.elevation.popover[scheme],
    dockShadow: scheme === 'light' ? '0 -6px 20px -8px rgba(12,28,24,.22)' : '0 -8px 24px -8px rgba(0,0,0,.7)',
    motion: tokens.motion,
  };
  return createTheme({
    palette: {
      mode: scheme,
      primary: { main: color.accent, dark: color.accentHover, contrastText: color.onAccent },
      error: { main: color.error },
      background: { default: color.canvas, paper: color.surface },
      text: { primary: color.ink, secondary: color.ink2, disabled: color.ink3 },
      divider: color.line,
      tone: color,
    },
    shape: { borderRadius: tokens.radius.control },
    spacing: 4,
    typography: {
      ...type,
      fontFamily: tokens.font.text.family,
      body1: type.body,
      body2: type.table,
      button: { ...type.body, fontSize: 13.5, fontWeight: 600, textTransform: 'none' },
    },
    transitions: {
      duration: {
        shortest: 90,
        shorter: 90,
        short: 90,
        standard: 140,
        complex: 140,
        enteringScreen: 140,
        leavingScreen: 90,
      },
    },
    components: componentStyles(themeTokens),
    tokens: themeTokens,
  });
}

function typeStyles(): Record<TypeName, TypeStyle> {
  const style = (name: TypeName): TypeStyle => {
    const { size, line, weight, family } = tokens.type[name];
    const face = family === 'display' ? tokens.font.display.family : tokens.font.text.family;
    const tracking: Record<string, unknown> = tokens.type[name];
    return {
      fontFamily: face,
      fontSize: size,
      fontWeight: weight,
      lineHeight: `${line}px`,
      letterSpacing: typeof tracking['tracking'] === 'string' ? tracking['tracking'] : 'normal',
    };
  };
  return {
    headline: style('headline'),
    figureL: style('figureL'),
    figureM: style('figureM'),
    title: style('title'),
    section: style('section'),
    body: style('body'),
    table: style('table'),
    small: style('small'),
    label: style('label'),
    micro: style('micro'),
  };
}
