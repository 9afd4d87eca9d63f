import type { Cell, CellStyle } from '#core/report/workbook.ts';
import { argb, LOOKS, type Font, type Look, type Rule } from './cell-looks.ts';
import { inAttribute, SPREADSHEET, XML } from './xml.ts';

/** Ids below are Excel's own formats. */
const FIRST_FORMAT = 164;
/** The font of cells that say nothing: the widths of columns are counted in its figures. */
const DEFAULT_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const DEFAULT_FILLS = ['none', 'gray125'].map((type) => `<fill><patternFill patternType="${type}"/></fill>`);
const DEFAULT_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';

/** The styles of a workbook's cells, each once, and the part that tells of them. */
export class StyleTable {
  /** By style and format, then by how the text lies: {@link layoutOf}. A key in text would be made for every cell of a long list. */
  private readonly known = new Map<CellStyle, Map<string | undefined, number[]>>();
  private readonly formats = new Numbered([]);
  private readonly fonts = new Numbered([DEFAULT_FONT]);
  private readonly fills = new Numbered(DEFAULT_FILLS);
  private readonly borders = new Numbered([DEFAULT_BORDER]);
  private readonly cells = new Numbered(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);

  /**
   * The number of a cell's style.
   * @param first whether it begins the row; texts after it keep a distance from the figures to their left
   */
  numberOf({ style, format, align, wrap = false, value }: Cell, first: boolean): number {
    const horizontal = align ?? (typeof value === 'string' ? 'left' : undefined);
    const indented = horizontal === 'left' && !first;
    const alike = this.alike(style, format);
    return (alike[layoutOf(horizontal, indented, wrap)] ??= this.add(
      style,
      format,
      [
        ...(horizontal ? [`horizontal="${horizontal}"`] : []),
        `vertical="${style === 'head' ? 'bottom' : 'top'}"`,
        ...(wrap ? ['wrapText="1"'] : []),
        ...(indented ? ['indent="1"'] : []),
      ].join(' '),
    ));
  }

  xml(): string {
    return [
      `${XML}<styleSheet xmlns="${SPREADSHEET}">`,
      this.formats.size > 0 ? this.formats.xml('numFmts') : '',
      this.fonts.xml('fonts'),
      this.fills.xml('fills'),
      this.borders.xml('borders'),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.cells.xml('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }

  private alike(style: CellStyle, format: string | undefined): number[] {
    let byFormat = this.known.get(style);
    if (!byFormat) this.known.set(style, (byFormat = new Map()));
    let alike = byFormat.get(format);
    if (!alike) byFormat.set(format, (alike = []));
    return alike;
  }

  private add(style: CellStyle, format: string | undefined, alignment: string): number {
    const { font, fill, border } = LOOKS[style];
    const formatId = format === undefined ? 0 : this.formatId(format);
    const fillId = fill === undefined ? 0 : this.fills.numberOf(fillXml(fill));
    const borderId = border === undefined ? 0 : this.borders.numberOf(borderXml(border));
    return this.cells.numberOf(
      [
        `<xf numFmtId="${formatId}" fontId="${this.fonts.numberOf(fontXml(font))}" fillId="${fillId}" borderId="${borderId}" xfId="0"`,
        formatId > 0 ? ' applyNumberFormat="1"' : '',
        ' applyFont="1"',
        fillId > 0 ? ' applyFill="1"' : '',
        borderId > 0 ? ' applyBorder="1"' : '',
        ` applyAlignment="1"><alignment ${alignment}/></xf>`,
      ].join(''),
    );
  }

  private formatId(format: string): number {
    const code = `formatCode="${inAttribute(format)}"/>`;
    return (
      FIRST_FORMAT + this.formats.numberOf(code, (number) => `<numFmt numFmtId="${FIRST_FORMAT + number}" ${code}`)
    );
  }
}

/** Elements of a list, which others name by their place in it. */
class Numbered {
  private readonly numbers = new Map<string, number>();
  private readonly elements: string[] = [];

  constructor(first: readonly string[]) {
    for (const element of first) this.numberOf(element);
  }

  get size(): number {
    return this.elements.length;
  }

  /** @param element what it is written as, where that is not what it is known by */
  numberOf(key: string, element: (number: number) => string = () => key): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.size;
    this.numbers.set(key, number);
    this.elements.push(element(number));
    return number;
  }

  xml(name: string): string {
    return `<${name} count="${this.size}">${this.elements.join('')}</${name}>`;
  }
}

function layoutOf(horizontal: Cell['align'], indented: boolean, wrap: boolean): number {
  const side = horizontal === undefined ? 0 : horizontal === 'right' ? 1 : indented ? 2 : 3;
  return wrap ? side + 4 : side;
}

function fontXml({ name, size, bold, color }: Font): string {
  const weight = bold ? '<b/>' : '';
  return `<font>${weight}<sz val="${size}"/><color rgb="${argb(color)}"/><name val="${name}"/><family val="2"/></font>`;
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/></patternFill></fill>`;
}

function borderXml({ top, bottom }: NonNullable<Look['border']>): string {
  const side = (name: string, rule: Rule | undefined) =>
    rule ? `<${name} style="${rule.style}"><color rgb="${argb(rule.color)}"/></${name}>` : `<${name}/>`;
  return `<border><left/><right/>${side('top', top)}${side('bottom', bottom)}<diagonal/></border>`;
}
