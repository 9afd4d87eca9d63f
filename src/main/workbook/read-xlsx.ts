import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { AppError } from '#core/api/errors.ts';
import { readDeclarations } from '#core/sheet/read-declarations.ts';
import { LIMITS } from '../formats/limits.ts';
import type { CellValue, SheetRow, TableFile } from '../services/ports.ts';

/** Rows from the top in which a sheet has to show what it is, before the next one is looked at. */
const ROWS_TO_RECOGNISE = 31;

/**
 * Reads the first sheet whose headings are recognised, else the first that holds anything, with exceljs' stream reader.
 * Formulas give their last result, rich text and links their text, errors such as `#N/A` nothing.
 * @throws AppError `file-empty`, `file-damaged`, `file-too-large`
 */
export async function readXlsx(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  onProgress: (rows: number) => void,
): Promise<TableFile> {
  let fallback: TableFile | null = null;
  try {
    const reader = new ExcelJS.stream.xlsx.WorkbookReader(Readable.from([Buffer.from(bytes)]), {
      worksheets: 'emit',
      sharedStrings: 'cache',
      styles: 'cache',
      hyperlinks: 'ignore',
      entries: 'ignore',
    });
    for await (const worksheet of reader) {
      const sheet = 'name' in worksheet && typeof worksheet.name === 'string' ? worksheet.name : null;
      const rows = await readRows(worksheet, name, onProgress);
      const table: TableFile = { kind: 'xlsx', encoding: null, sheet, rows };
      if (readDeclarations(rows.slice(0, ROWS_TO_RECOGNISE), sheet, name) !== null) return table;
      if (rows.length > 0) fallback ??= table;
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('file-damaged', { file: name });
  }
  if (fallback === null) throw new AppError('file-empty', { file: name });
  return fallback;
}

async function readRows(
  worksheet: ExcelJS.stream.xlsx.WorksheetReader,
  file: string,
  onProgress: (rows: number) => void,
): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  let characters = 0;
  for await (const row of worksheet) {
    if (!Array.isArray(row.values)) continue;
    // exceljs numbers columns from 1, and leaves holes where nothing stands.
    const values = Array.from(row.values.slice(1), plainValue);
    if (values.length > LIMITS.columns) throw new AppError('file-too-large', { file, limit: LIMITS.columnsText });
    for (const value of values) {
      if (typeof value !== 'string') continue;
      characters += value.length;
      if (value.length > LIMITS.cellCharacters) throw new AppError('file-too-large', { file, limit: LIMITS.cellText });
    }
    if (characters * 2 > LIMITS.unpackedBytes)
      throw new AppError('file-too-large', { file, limit: LIMITS.unpackedText });
    if (values.every((value) => value === null)) continue;
    rows.push({ number: row.number, cells: values });
    if (rows.length > LIMITS.rows) throw new AppError('file-too-large', { file, limit: LIMITS.rowsText });
    if (rows.length % 1000 === 0) onProgress(rows.length);
  }
  return rows;
}

function plainValue(value: ExcelJS.CellValue | undefined): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value;
  if (typeof value !== 'object') return value === '' ? null : value;
  if ('error' in value) return null;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return plainValue(value.text);
  if ('result' in value) return plainValue(value.result);
  return null;
}
