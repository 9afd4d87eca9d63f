import { tokens } from '#core/design/tokens.ts';
import type { CellStyle } from '#core/report/workbook.ts';

/** How each kind of cell looks: the design's light palette, in a font that every spreadsheet program has or has the measures of. */

export interface Look {
  readonly font: Font;
  readonly border?: { readonly top?: Rule; readonly bottom?: Rule };
  /** Colour of the ground, as `#rrggbb`. */
  readonly fill?: string;
}

export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  /** `#rrggbb` */
  readonly color: string;
}

export interface Rule {
  readonly style: 'thin' | 'medium';
  /** `#rrggbb` */
  readonly color: string;
}

const FONT = 'Arial';
const BODY_SIZE = 9;
const { ink, ink2, ink3, line, lineStrong, accent, beyond, beyondSoft, error, errorSoft, sunken, missing } =
  tokens.color.light;

const font = (color: string, size = BODY_SIZE, bold = false): Font => ({ name: FONT, size, bold, color });
const rule = (style: Rule['style'], color: string): Rule => ({ style, color });

/** Between rows of a table. */
const hairline = { bottom: rule('thin', line) };

export const LOOKS: Readonly<Record<CellStyle, Look>> = {
  title: { font: font(ink, 15, true) },
  lead: { font: font(ink, 10.5) },
  subtitle: { font: font(ink2) },
  section: { font: font(ink, 11, true), border: { top: rule('medium', ink) } },
  head: { font: font(ink2, BODY_SIZE, true), border: { bottom: rule('thin', lineStrong) }, fill: sunken },
  text: { font: font(ink), border: hairline },
  note: { font: font(ink3), border: hairline },
  input: { font: font(accent), border: hairline },
  figure: { font: font(ink), border: hairline },
  total: {
    font: font(ink, BODY_SIZE, true),
    border: { top: rule('thin', lineStrong), bottom: rule('thin', lineStrong) },
  },
  missing: { font: font(missing), border: hairline },
  warning: { font: font(beyond), border: hairline },
  wrong: { font: font(error, BODY_SIZE, true), border: hairline, fill: errorSoft },
  doubtful: { font: font(beyond, BODY_SIZE, true), border: hairline, fill: beyondSoft },
};

/** `#rrggbb` as the file has it, with how opaque it is. */
export function argb(hex: string): string {
  return `FF${hex.slice(1)}`;
}
