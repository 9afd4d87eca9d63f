import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import { columnLetters } from '#core/report/formula.ts';
import type { Cell, InputRule, Row, Sheet, SheetChoice, Workbook } from '#core/report/workbook.ts';
import { storableText } from '#core/text/storable-text.ts';
import { lookOf, ROW_HEIGHTS } from './cell-looks.ts';
import { sheetDrawings } from './sheet-drawings.ts';

/** Excel's limit for the text of one cell. */
const MAX_CELL_TEXT = 32_767;
/** Excel's limit for a header or footer, less what we put round the text. */
const MAX_PRINTED_TEXT = 200;
/** Larger than anything that is measured; an input's rule needs two ends. */
const LARGEST_INPUT = 1e15;
/** So few that the zip, which takes a piece each time the loop comes round, keeps up with what is written. */
const ROWS_AT_A_TIME = 50;
/** Points, of a line in the size of the body. */
const LINE_HEIGHT = 12;
/** Points: Excel's limit, which it repairs a file for passing. A longer text stands whole in its cell, and the rest of it is not shown. */
const MAX_ROW_HEIGHT = 409;
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
    ...(workbook.keywords === undefined ? {} : { keywords: workbook.keywords }),
    creator: workbook.author,
    lastModifiedBy: workbook.author,
    created,
    modified: created,
  });

  const rowCount = workbook.sheets.reduce((count, { rows }) => count + rows.length, 0);
  let written = 0;
  const rules = inputRules(workbook);
  const drawings = sheetDrawings(writer);
  for (const sheet of workbook.sheets) {
    const worksheet = addSheet(writer, sheet, workbook);
    offerChoices(worksheet, sheet);
    guardInputs(worksheet, sheet, rules);
    for (const [index, row] of sheet.rows.entries()) {
      addRow(worksheet, sheet, row, index + 1);
      written += 1;
      if (written % ROWS_AT_A_TIME === 0) {
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
      orientation: print.orientation ?? 'landscape',
      fitToPage: true,
      fitToWidth: print.pagesWide,
      fitToHeight: print.pagesTall ?? 0,
      printArea: `A$1:${columnLetters(print.columns ?? columnWidths.length)}$${Math.max(1, rows.length)}`,
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

/** What exceljs' types do not tell of: rules by range. Those it gathers from single cells overlap, which Excel repairs. */
interface Ruled {
  readonly dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void };
}

function isRuled(worksheet: ExcelJS.Worksheet): worksheet is ExcelJS.Worksheet & Ruled {
  return 'dataValidations' in worksheet;
}

function addRule(
  worksheet: ExcelJS.Worksheet,
  { column, firstRow, lastRow }: Omit<SheetChoice, 'source'>,
  rule: ExcelJS.DataValidation,
): void {
  if (!isRuled(worksheet)) throw new TypeError('This exceljs keeps its data validations elsewhere');
  const letters = columnLetters(column);
  worksheet.dataValidations.add(`${letters}${firstRow}:${letters}${lastRow}`, rule);
}

function offerChoices(worksheet: ExcelJS.Worksheet, { choices = [] }: Sheet): void {
  for (const { source, ...cells } of choices) {
    addRule(worksheet, cells, { type: 'list', allowBlank: true, showErrorMessage: false, formulae: [source] });
  }
}

/** A rule for each run of inputs that take the same, down a column. */
function guardInputs(worksheet: ExcelJS.Worksheet, { rows }: Sheet, rules: InputRules): void {
  if (rules === null) return;
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  for (let index = 0; index < width; index += 1) {
    const ruleIn = (row: Row | undefined) => {
      const cell = row?.[index];
      return cell?.style === 'input' && typeof cell.value === 'number' ? (cell.accepts ?? 'number') : null;
    };
    let first = 0;
    for (const [at, row] of rows.entries()) {
      const rule = ruleIn(row);
      if (rule === null || rule !== ruleIn(rows[at - 1])) first = at;
      if (rule !== null && rule !== ruleIn(rows[at + 1])) {
        addRule(worksheet, { column: index + 1, firstRow: first + 1, lastRow: at + 1 }, rules[rule]);
      }
    }
  }
}

/** What inputs that hold a number take, by their rule; null: anything. */
type InputRules = Readonly<Record<InputRule, ExcelJS.DataValidation>> | null;

function inputRules({ refusedInput }: Workbook): InputRules {
  if (refusedInput === undefined) return null;
  const { title, body } = refusedInput;
  const rule = (accepts: InputRule, limits: Pick<ExcelJS.DataValidation, 'operator' | 'formulae'>) => ({
    type: 'decimal' as const,
    ...limits,
    allowBlank: false,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: title,
    error: body[accepts],
  });
  return {
    number: rule('number', { operator: 'between', formulae: [-LARGEST_INPUT, LARGEST_INPUT] }),
    notNegative: rule('notNegative', { operator: 'between', formulae: [0, LARGEST_INPUT] }),
    positive: rule('positive', { operator: 'greaterThan', formulae: [0] }),
    share: rule('share', { operator: 'between', formulae: [0, 1] }),
    // A range has both its ends, and −1 is none of them.
    rate: rule('rate', { operator: 'between', formulae: [-0.999_999, 10] }),
  };
}

/** @param rowNumber from 1 */
function addRow(worksheet: ExcelJS.Worksheet, sheet: Sheet, cells: Row, rowNumber: number): void {
  const row = worksheet.getRow(rowNumber);
  let height = 0;
  let covered = 0;
  cells.forEach((described, index) => {
    if (described === null || index < covered) return;
    const span = described.span ?? 1;
    const cell = row.getCell(index + 1);
    cell.value = contentOf(described);
    cell.style = lookOf(described, index === 0);
    if (span > 1) {
      worksheet.mergeCells(rowNumber, index + 1, rowNumber, index + span);
      covered = index + span;
    }
    height = Math.max(height, ROW_HEIGHTS[described.style] ?? 0, wrappedHeight(described, sheet, index));
  });
  if (height > 0) row.height = Math.min(height, MAX_ROW_HEIGHT);
  row.commit();
}

/** Characters of the body's size that a character of a column's width has room for. Heads are bold, and have room for as many as it says. */
const BODY_IN_WIDTH = 1.2;

/** Excel fits no row to merged cells, and some programs fit none before the file is edited, so that wrapped rows are given a height. */
function wrappedHeight({ value, wrap, span, style }: Cell, { columnWidths }: Sheet, index: number): number {
  if (wrap !== true || typeof value !== 'string') return 0;
  const width = columnWidths.slice(index, index + (span ?? 1)).reduce((sum, column) => sum + column, 0);
  const lines = linesIn(value, style === 'head' ? width : width * BODY_IN_WIDTH);
  return lines > 1 ? lines * LINE_HEIGHT + 3 : 0;
}

function contentOf({ value }: Cell): ExcelJS.CellValue {
  return typeof value === 'string' ? plainText(value) : value;
}

/** No longer than a cell holds. */
function plainText(text: string): string {
  const clean = storableText(text);
  return clean.length <= MAX_CELL_TEXT
    ? clean
    : `${clean
        .slice(0, MAX_CELL_TEXT - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`;
}

/** A text left and a code right, in small type; `&` begins a code, so the text's own are doubled before it is cut between two characters. */
function printedCode(said: string, code: string): string {
  let text = '';
  for (const character of storableText(said)) {
    const written = character === '&' ? '&&' : character;
    if (text.length + written.length > MAX_PRINTED_TEXT) break;
    text += written;
  }
  return `&L&8 ${text}&R&8 ${code}`;
}

/** How many lines a text takes in a column, breaking at words. */
function linesIn(text: string, widthInCharacters: number): number {
  const room = Math.max(1, widthInCharacters);
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
