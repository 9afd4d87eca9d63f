import type ExcelJS from 'exceljs';
import { tokens } from '#core/design/tokens.ts';
import type { Cell, CellStyle } from '#core/report/workbook.ts';

/** How each kind of cell looks: the design's light palette, in a font that every spreadsheet program has or has the measures of. */

const FONT = 'Arial';
const BODY_SIZE = 9;
const { ink, ink2, ink3, line, lineStrong, accent, beyond, beyondSoft, error, errorSoft, sunken, missing } =
  tokens.color.light;

const argb = (hex: string) => ({ argb: `FF${hex.slice(1)}` });
const font = (color: string, size = BODY_SIZE, bold = false) => ({ name: FONT, size, bold, color: argb(color) });
const rule = (style: ExcelJS.BorderStyle, color: string) => ({ style, color: argb(color) });
const fill = (color: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: argb(color) });

/** Between rows of a table. */
const hairline = { bottom: rule('thin', line) };

const LOOKS: Record<CellStyle, Partial<ExcelJS.Style>> = {
  title: { font: font(ink, 15, true) },
  lead: { font: font(ink, 10.5) },
  subtitle: { font: font(ink2) },
  section: { font: font(ink, 11, true), border: { top: rule('medium', ink) } },
  head: { font: font(ink2, BODY_SIZE, true), border: { bottom: rule('thin', lineStrong) }, fill: fill(sunken) },
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
  wrong: { font: font(error, BODY_SIZE, true), border: hairline, fill: fill(errorSoft) },
  doubtful: { font: font(beyond, BODY_SIZE, true), border: hairline, fill: fill(beyondSoft) },
};

/** By style and format, then by how the text lies: {@link layoutOf}. A key in text would be made for every cell of a long list. */
const looks = new Map<CellStyle, Map<string | undefined, Partial<ExcelJS.Style>[]>>();

/** Height of a row by what stands in it, in points; a row takes the greatest. */
export const ROW_HEIGHTS: Partial<Record<CellStyle, number>> = { title: 24, lead: 15, section: 18 };

/**
 * The style of a cell. Cells that look alike share one object, which exceljs recognises as one style.
 * @param first whether it begins the row; texts after it keep a distance from the figures to their left
 */
export function lookOf({ style, format, align, wrap = false, value }: Cell, first: boolean): Partial<ExcelJS.Style> {
  const horizontal = align ?? (typeof value === 'string' ? 'left' : undefined);
  const indented = horizontal === 'left' && !first;
  const alike = looksOf(style, format);
  return (alike[layoutOf(horizontal, indented, wrap)] ??= {
    ...LOOKS[style],
    alignment: {
      vertical: style === 'head' ? 'bottom' : 'top',
      wrapText: wrap,
      ...(horizontal ? { horizontal } : {}),
      ...(indented ? { indent: 1 } : {}),
    },
    ...(format ? { numFmt: format } : {}),
  });
}

function looksOf(style: CellStyle, format: string | undefined): Partial<ExcelJS.Style>[] {
  let byFormat = looks.get(style);
  if (!byFormat) looks.set(style, (byFormat = new Map()));
  let alike = byFormat.get(format);
  if (!alike) byFormat.set(format, (alike = []));
  return alike;
}

function layoutOf(horizontal: Cell['align'], indented: boolean, wrap: boolean): number {
  const side = horizontal === undefined ? 0 : horizontal === 'right' ? 1 : indented ? 2 : 3;
  return wrap ? side + 4 : side;
}
