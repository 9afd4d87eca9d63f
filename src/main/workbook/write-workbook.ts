import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import { columnLetters } from '#core/report/formula.ts';
import type { Cell, Row, Sheet, Workbook } from '#core/report/workbook.ts';
import { lookOf, ROW_HEIGHTS } from './cell-looks.ts';
import { sheetDrawings } from './sheet-drawings.ts';

/** Excel's limit for the text of one cell. */
const MAX_CELL_TEXT = 32_767;
/** Excel's limit for a header or footer, less what we put round the text. */
const MAX_PRINTED_TEXT = 200;
/** Larger than anything that is measured; an input's rule needs two ends. */
const LARGEST_INPUT = 1e15;
const ROWS_BETWEEN_REPORTS = 500;
/** Points, of a line in the size of the body. */
const LINE_HEIGHT = 12;
/** As the file format numbers them. */
const PAPER_SIZE: Record<'A4' | 'A3', number> = { A4: 9, A3: 8 };

/**
 * A described workbook as xlsx bytes, written row by row.
 * @param progress rows written and rows in all
 */
export async function writeWorkbook(
  workbook: Workbook,
  progress: (done: number, total: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
  const created = new Date(workbook.createdAt);
  Object.assign(writer, {
    title: plainText(workbook.title),
    ...(workbook.subject === undefined ? {} : { subject: plainText(workbook.subject) }),
    creator: workbook.author,
    lastModifiedBy: workbook.author,
    created,
    modified: created,
  });

  const rowCount = workbook.sheets.reduce((count, { rows }) => count + rows.length, 0);
  let written = 0;
  const inputRule = numbersAlone(workbook);
  const drawings = sheetDrawings(writer);
  for (const sheet of workbook.sheets) {
    const worksheet = addSheet(writer, sheet, workbook);
    offerChoices(worksheet, sheet);
    for (const [index, row] of sheet.rows.entries()) {
      addRow(worksheet, sheet, row, { number: index + 1, inputRule });
      written += 1;
      if (written % ROWS_BETWEEN_REPORTS === 0) {
        progress(written, rowCount);
        await setImmediate();
      }
    }
    await drawings.add(worksheet, sheet);
    worksheet.commit();
  }
  for (const { name, sheet, row, column } of workbook.names ?? []) {
    writer.definedNames.add(`'${sheet}'!$${columnLetters(column)}$${row}`, name);
  }
  await writer.commit();
  progress(rowCount, rowCount);
  return new Uint8Array(Buffer.concat(chunks));
}

function addSheet(
  writer: ExcelJS.stream.xlsx.WorkbookWriter,
  sheet: Sheet,
  { title, footer }: Workbook,
): ExcelJS.Worksheet {
  const { frozen, filter, print, columnWidths, rows } = sheet;
  const isFrozen = frozen.rows > 0 || frozen.columns > 0;
  const worksheet = writer.addWorksheet(sheet.name, {
    views: [
      isFrozen
        ? { state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows, showGridLines: false }
        : { state: 'normal', showGridLines: false },
    ],
    pageSetup: {
      paperSize: PAPER_SIZE[print.paper],
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: print.pagesWide,
      fitToHeight: 0,
      printArea: `A1:${columnLetters(columnWidths.length)}${Math.max(1, rows.length)}`,
      margins: { left: 0.4, right: 0.4, top: 0.65, bottom: 0.6, header: 0.25, footer: 0.3 },
      ...(print.repeatedRows ? { printTitlesRow: `${print.repeatedRows.first}:${print.repeatedRows.last}` } : {}),
      ...(print.repeatedColumns > 0 ? { printTitlesColumn: `A:${columnLetters(print.repeatedColumns)}` } : {}),
    },
    headerFooter: { oddHeader: printedCode(title, '&A'), oddFooter: printedCode(footer, '&P / &N') },
  });
  worksheet.columns = columnWidths.map((width) => ({ width }));
  if (filter) {
    worksheet.autoFilter = {
      from: { row: filter.headRow, column: 1 },
      to: { row: filter.lastRow, column: filter.columns },
    };
  }
  return worksheet;
}

/** Before the rows are written: a row that has been is no longer at hand. */
function offerChoices(worksheet: ExcelJS.Worksheet, { choices = [] }: Sheet): void {
  for (const { column, firstRow, lastRow, source } of choices) {
    for (let row = firstRow; row <= lastRow; row += 1) {
      worksheet.getCell(row, column).dataValidation = {
        type: 'list',
        allowBlank: true,
        showErrorMessage: false,
        formulae: [source],
      };
    }
  }
}

/** What an input that holds a number takes: numbers alone. */
function numbersAlone({ refusedInput }: Workbook): ExcelJS.DataValidation | null {
  return refusedInput === undefined
    ? null
    : {
        type: 'decimal',
        operator: 'between',
        formulae: [-LARGEST_INPUT, LARGEST_INPUT],
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'stop',
        errorTitle: refusedInput.title,
        error: refusedInput.body,
      };
}

interface RowSetting {
  /** From 1. */
  readonly number: number;
  readonly inputRule: ExcelJS.DataValidation | null;
}

function addRow(
  worksheet: ExcelJS.Worksheet,
  sheet: Sheet,
  cells: Row,
  { number: rowNumber, inputRule }: RowSetting,
): void {
  const row = worksheet.getRow(rowNumber);
  let height = 0;
  let covered = 0;
  for (const [index, described] of cells.entries()) {
    if (described === null || index < covered) continue;
    const span = described.span ?? 1;
    const cell = row.getCell(index + 1);
    cell.value = contentOf(described);
    cell.style = lookOf(described, index === 0);
    if (inputRule !== null && described.style === 'input' && typeof described.value === 'number') {
      cell.dataValidation = inputRule;
    }
    if (span > 1) {
      worksheet.mergeCells(rowNumber, index + 1, rowNumber, index + span);
      covered = index + span;
    }
    height = Math.max(height, ROW_HEIGHTS[described.style] ?? 0, wrappedHeight(described, sheet, index));
  }
  if (height > 0) row.height = height;
  row.commit();
}

/** Excel fits no row to merged cells, and some programs fit none before the file is edited, so that wrapped rows are given a height. */
function wrappedHeight({ value, wrap, span }: Cell, { columnWidths }: Sheet, index: number): number {
  if (wrap !== true || typeof value !== 'string') return 0;
  const width = columnWidths.slice(index, index + (span ?? 1)).reduce((sum, column) => sum + column, 0);
  const lines = linesIn(value, width);
  return lines > 1 ? lines * LINE_HEIGHT + 3 : 0;
}

function contentOf({ value }: Cell): ExcelJS.CellValue {
  if (typeof value === 'string') return plainText(value);
  if (value !== null && typeof value === 'object' && 'formula' in value) {
    return { formula: value.formula, result: value.result };
  }
  return value;
}

/** Without the characters that XML has no place for, and no longer than a cell holds. */
function plainText(text: string): string {
  const clean = text.toWellFormed().replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '');
  return clean.length <= MAX_CELL_TEXT
    ? clean
    : `${clean
        .slice(0, MAX_CELL_TEXT - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`;
}

/** A text left and a code right, in small type; `&` begins a code, so the text's own are doubled. */
function printedCode(said: string, code: string): string {
  const text = plainText(said).slice(0, MAX_PRINTED_TEXT).replaceAll('&', '&&');
  return `&L&8 ${text}&R&8 ${code}`;
}

/** How many lines a text takes in a column, breaking at words. */
function linesIn(text: string, widthInCharacters: number): number {
  const room = Math.max(1, widthInCharacters * 1.2);
  return text.split('\n').reduce((count, paragraph) => {
    let used = 0;
    let lines = 1;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > room) {
        lines += 1;
        used = word.length;
      } else used += (used > 0 ? 1 : 0) + word.length;
    }
    return count + lines;
  }, 0);
}
