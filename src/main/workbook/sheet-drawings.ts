import type ExcelJS from 'exceljs';
import { columnLetters } from '#core/report/formula.ts';
import type { Drawing } from '#core/chart/drawing.ts';
import { tokens } from '#core/design/tokens.ts';
import type { DataBars, Sheet, SheetPicture } from '#core/report/workbook.ts';
import { storableText } from '#core/text/storable-text.ts';
import { pngOf } from '../picture/png.ts';

/**
 * Pictures and bars, which exceljs' stream writer knows only in part: it has no drawings, and leaves out of a bar what gives it an axis.
 * What is missing is written here as Office Open XML, between what the writer itself writes.
 */

const RELATIONS = '_sheetRelsWriter';
const LAST_PART = '_writeLegacyData';

/** What the stream writer has beside its types. */
interface WorkbookParts {
  readonly zip: { append(content: string | Buffer, entry: { readonly name: string }): unknown };
}
interface SheetParts {
  readonly stream: { write(xml: string): unknown };
  readonly [RELATIONS]: { addRelationship(relation: { Type: string; Target: string }): string };
  /** Written last but for what this file adds. */
  [LAST_PART]: () => void;
}

export interface SheetDrawings {
  /** To be called before the sheet is committed. */
  add(worksheet: ExcelJS.Worksheet, sheet: Sheet): Promise<void>;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const EXCEL_2010 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CONTENT_TYPES = '[Content_Types].xml';
/** English Metric Units of a CSS px. */
const EMU = 9525;

export function sheetDrawings(writer: ExcelJS.stream.xlsx.WorkbookWriter): SheetDrawings {
  // The zip is exceljs' own, and no type of it says so.
  const { zip } = writer as unknown as WorkbookParts;
  const append = zip.append.bind(zip);
  let drawings = 0;
  let images = 0;
  let bars = 0;
  zip.append = (content, entry) =>
    append(entry.name === CONTENT_TYPES ? withDrawings(String(content), drawings) : content, entry);

  return {
    async add(worksheet, { pictures = [], bars: described = [] }) {
      const parts = worksheet as unknown as SheetParts;
      const ending: string[] = [];
      if (pictures.length > 0) {
        drawings += 1;
        await addDrawing(pictures, drawings);
        const Target = `../drawings/drawing${drawings}.xml`;
        const id = parts[RELATIONS].addRelationship({ Type: `${OFFICE}/drawing`, Target });
        ending.push(`<drawing r:id="${id}"/>`);
      }
      if (described.length > 0) {
        const named = described.map((one) => ({ ...one, id: barId((bars += 1)) }));
        for (const one of named) worksheet.addConditionalFormatting(plainBars(one));
        ending.push(barExtension(named));
      }
      if (ending.length > 0) parts[LAST_PART] = () => void parts.stream.write(ending.join(''));
    },
  };

  async function addDrawing(pictures: readonly SheetPicture[], number: number): Promise<void> {
    const anchors: string[] = [];
    const relations: string[] = [];
    for (const [index, { drawing, row }] of pictures.entries()) {
      const name = `image${(images += 1)}.png`;
      append(await pngOf(drawing), { name: `xl/media/${name}` });
      relations.push(`<Relationship Id="rId${index + 1}" Type="${OFFICE}/image" Target="../media/${name}"/>`);
      anchors.push(anchor(drawing, row, index + 1));
    }
    append(
      `${XML}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">${anchors.join('')}</xdr:wsDr>`,
      {
        name: `xl/drawings/drawing${number}.xml`,
      },
    );
    append(`${XML}<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`, {
      name: `xl/drawings/_rels/drawing${number}.xml.rels`,
    });
  }
}

/** A picture at the left edge of a row, in its own size; its alternative text is the sentence that the drawing shows. */
function anchor({ width, height, name }: Drawing, row: number, id: number): string {
  const size = `cx="${Math.round(width * EMU)}" cy="${Math.round(height * EMU)}"`;
  return [
    `<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`,
    `<xdr:ext ${size}/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${id + 1}" name="Chart ${id}" descr="${escaped(name)}"/>`,
    '<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>',
    `<xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId${id}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`,
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>`,
    '</xdr:pic><xdr:clientData/></xdr:oneCellAnchor>',
  ].join('');
}

function withDrawings(types: string, drawings: number): string {
  if (drawings === 0) return types;
  const parts = Array.from(
    { length: drawings },
    (_, index) =>
      `<Override PartName="/xl/drawings/drawing${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>`,
  );
  // What stands for an extension goes before what stands for a part.
  return types
    .replace(/(<Types[^>]*>)/, '$1<Default Extension="png" ContentType="image/png"/>')
    .replace('</Types>', `${parts.join('')}</Types>`);
}

type NamedBars = DataBars & { readonly id: string };

/** Ids join a bar to its extension, and are of one workbook. */
function barId(number: number): string {
  return `{00000000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
}

function rangeOf({ column, firstRow, lastRow }: DataBars): string {
  const letters = columnLetters(column);
  return `${letters}${firstRow}:${letters}${lastRow}`;
}

const argb = (hex: string) => `FF${hex.slice(1)}`;
const { barSoft, beyondSoft, lineStrong } = tokens.color.light;

/** As every version reads a bar. */
function plainBars(bars: NamedBars): ExcelJS.ConditionalFormattingOptions {
  const cfvo: ExcelJS.Cvfo[] =
    bars.of === 'share'
      ? [
          { type: 'num', value: 0 },
          { type: 'num', value: 1 },
        ]
      : [{ type: 'min' }, { type: 'max' }];
  const rule = { type: 'dataBar', priority: 1, cfvo, color: { argb: argb(barSoft) }, x14Id: bars.id } as const;
  return { ref: rangeOf(bars), rules: [rule] };
}

/** Plain colour, and an axis at 0 with what is negative to its left. */
function barExtension(bars: readonly NamedBars[]): string {
  const rules = bars.map((one) => {
    const [from, to] =
      one.of === 'share'
        ? ['<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo>', '<x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo>']
        : ['<x14:cfvo type="autoMin"/>', '<x14:cfvo type="autoMax"/>'];
    return [
      '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">',
      `<x14:cfRule type="dataBar" id="${one.id}"><x14:dataBar minLength="0" maxLength="100" gradient="0" negativeBarColorSameAsPositive="0">`,
      `${from}${to}<x14:negativeFillColor rgb="${argb(beyondSoft)}"/><x14:axisColor rgb="${argb(lineStrong)}"/>`,
      `</x14:dataBar></x14:cfRule><xm:sqref>${rangeOf(one)}</xm:sqref></x14:conditionalFormatting>`,
    ].join('');
  });
  return `<extLst><ext xmlns:x14="${EXCEL_2010}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${rules.join('')}</x14:conditionalFormattings></ext></extLst>`;
}

function escaped(text: string): string {
  return storableText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
