import { address, columnLetters } from '#core/report/formula.ts';
import type { Row, Sheet, Workbook } from '#core/report/workbook.ts';
import { storableText } from '#core/text/storable-text.ts';
import { barExtension, plainBars, type NamedBars } from './data-bars.ts';
import { filteredRange } from './defined-names.ts';
import { choiceXml } from './input-rules.ts';
import type { SheetRows } from './sheet-rows.ts';
import { escaped, OFFICE, SPREADSHEET, toldApart, XML } from './xml.ts';

/** What a sheet's part has before its rows and after them. The schema gives the order of its elements, and Excel repairs a file that has another. */

/** Excel's limit for a header or footer, less what we put round the text. */
const MAX_PRINTED_TEXT = 200;
/** As the file format numbers them. */
const PAPER_SIZE: Record<'A4' | 'A3', number> = { A4: 9, A3: 8 };

/** @param first whether it is the sheet that the workbook opens with */
export function beforeRows(sheet: Sheet, first: boolean): string {
  return [
    `${XML}<worksheet xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${address({ from: { column: 1, row: 1 }, to: extentOf(sheet) })}"/>`,
    `<sheetViews><sheetView showGridLines="0"${first ? ' tabSelected="1"' : ''} workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet),
    '<sheetData>',
  ].join('');
}

export interface AfterRows {
  readonly rows: SheetRows;
  readonly bars: readonly NamedBars[];
  /** Whether the sheet's first relation is a drawing. */
  readonly drawn: boolean;
}

export function afterRows(sheet: Sheet, workbook: Workbook, { rows, bars, drawn }: AfterRows): string {
  const { filter, print, choices = [], merged = [] } = sheet;
  const { refusedInput } = workbook;
  const validations = [...choices.map(choiceXml), ...(refusedInput ? rows.inputs.xml(refusedInput) : [])];
  return [
    '</sheetData>',
    filter ? `<autoFilter ref="${address(filteredRange(filter))}"/>` : '',
    listXml(
      'mergeCells',
      [...rows.merged, ...merged.map(address)].map((range) => `<mergeCell ref="${range}"/>`),
    ),
    ...bars.map((one, index) => plainBars(one, index + 1)),
    listXml('dataValidations', validations),
    '<pageMargins left="0.4" right="0.4" top="0.65" bottom="0.6" header="0.25" footer="0.3"/>',
    `<pageSetup paperSize="${PAPER_SIZE[print.paper]}" fitToWidth="${print.pagesWide}" fitToHeight="${print.pagesTall ?? 0}" orientation="${print.orientation ?? 'landscape'}"/>`,
    `<headerFooter><oddHeader>${printedXml(workbook.title, '&A')}</oddHeader>`,
    `<oddFooter>${printedXml(workbook.footer, '&P / &N')}</oddFooter></headerFooter>`,
    drawn ? '<drawing r:id="rId1"/>' : '',
    bars.length > 0 ? barExtension(bars) : '',
    '</worksheet>',
  ].join('');
}

function extentOf({ rows }: Sheet): { readonly column: number; readonly row: number } {
  return { column: rows.reduce((widest, row) => Math.max(widest, widthOf(row)), 1), row: Math.max(1, rows.length) };
}

/** The last column that the row has a cell in, or one that reaches into it. */
function widthOf(row: Row): number {
  return row.reduce((widest, cell, index) => Math.max(widest, index + (cell?.span ?? 1)), 0);
}

function paneXml({ frozen: { rows, columns } }: Sheet): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const corner = `${columnLetters(columns + 1)}${rows + 1}`;
  return `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

/** Columns beside each other of one width are told of as one. */
function columnsXml({ columnWidths }: Sheet): string {
  const elements = columnWidths.flatMap((width, index) => {
    if (columnWidths[index - 1] === width) return [];
    const end = columnWidths.findIndex((other, at) => at > index && other !== width);
    return `<col min="${index + 1}" max="${end === -1 ? columnWidths.length : end}" width="${width}" customWidth="1"/>`;
  });
  return elements.length > 0 ? `<cols>${elements.join('')}</cols>` : '';
}

function listXml(name: string, elements: readonly string[]): string {
  return elements.length > 0 ? `<${name} count="${elements.length}">${elements.join('')}</${name}>` : '';
}

/** A text left and a code right, in small type; `&` begins a code, so the text's own are doubled before it is cut between two characters. */
function printedXml(said: string, code: string): string {
  let text = '';
  for (const character of storableText(said)) {
    const written = character === '&' ? '&&' : character;
    if (text.length + written.length > MAX_PRINTED_TEXT) break;
    text += written;
  }
  return escaped(toldApart(`&L&8 ${text}&R&8 ${code}`));
}
