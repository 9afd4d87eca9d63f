import { AppError } from '#core/api/errors.ts';
import type { MergedRange } from '#core/sheet/import-source.ts';
import type { CellValue, SheetRow } from '../services/ports.ts';
import { LIMITS, type TableLimit } from './limits.ts';
import { attribute, DamagedXml, readXml, type XmlReader } from './xml.ts';
import { dateOfIso, dateOfSerial } from './xlsx-date.ts';
import { builtInShows, percentText, showsBy, type Shows } from './xlsx-format.ts';
import { DamagedZip, readDirectory } from './zip.ts';

/**
 * Reads the values of an xlsx workbook, and nothing else of it, in one pass over each part's XML. exceljs, which the tests read
 * our own workbooks with, is not used: its stream reader decodes letters piece by piece, so that an "ø" on the edge of two pieces
 * is lost; takes the year of an ISO date for a number; and leaves out text in CDATA and in formatted inline strings.
 *
 * A formula gives its cached result; one that was never calculated gives itself ("=A1*2"), so that it is not taken for an
 * empty cell. An error gives its name ("#DIV/0!"). Hidden sheets are left out.
 */
export interface XlsxSheet {
  readonly name: string;
  /** Names of all visible sheets, this one among them. */
  readonly sheets: readonly string[];
  readonly merged: readonly MergedRange[];
}

/** For a sheet, what takes its rows as they are read, without the empty ones. */
export type RowTaker = (sheet: string) => (row: SheetRow) => void;

export interface XlsxFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The visible sheets in the workbook's order, each read when it is asked for. Its rows have been taken when it comes.
 * @param onProgress told the number of rows read so far
 * @throws AppError `file-damaged`, `file-encrypted`, `file-too-large`, `file-legacy-spreadsheet`, `file-not-spreadsheet`
 */
export async function* readXlsx(
  file: XlsxFile,
  taker: RowTaker,
  onProgress: (rows: number) => void,
): AsyncGenerator<XlsxSheet> {
  try {
    yield* readWorkbook(await openPackage(file), taker, onProgress);
  } catch (reason) {
    if (reason instanceof DamagedZip || reason instanceof DamagedXml) {
      throw new AppError('file-damaged', { file: file.name });
    }
    throw reason;
  }
}

async function* readWorkbook(
  parts: Package,
  taker: RowTaker,
  onProgress: (rows: number) => void,
): AsyncGenerator<XlsxSheet> {
  const workbookPath = await mainPart(parts);
  const workbook = await readWorkbookPart(parts, workbookPath);
  const related = await relationships(parts, workbookPath);
  const pathOf = (type: string) => related.find((relation) => relation.type === type)?.path;

  const context: CellContext = {
    strings: await readSharedStrings(parts, pathOf('sharedStrings')),
    styles: await readStyles(parts, pathOf('styles')),
    counts1904: workbook.counts1904,
  };
  const budget = rowBudget(parts.file, onProgress);
  // Chart sheets are of another type and have no cells.
  const sheets = workbook.sheets.flatMap(({ name, relation }) => {
    const path = related.find(({ id, type }) => id === relation && type === 'worksheet')?.path;
    return path === undefined ? [] : [{ name, path }];
  });
  const names = sheets.map(({ name }) => name);
  for (const { name, path } of sheets) {
    yield { name, sheets: names, merged: await readSheet({ parts, path, context, budget, take: taker(name) }) };
  }
}

// The package: parts by path, and how they refer to each other.

interface Package {
  readonly file: string;
  readonly has: (path: string) => boolean;
  readonly read: (path: string, reader: XmlReader) => Promise<void>;
}

async function openPackage({ name, bytes }: XlsxFile): Promise<Package> {
  const directory = await readDirectory(bytes);
  const entries = new Map(directory.map((entry) => [entry.path.toLowerCase(), entry]));
  let unpackedBytes = 0;
  return {
    file: name,
    has: (path) => entries.has(path.toLowerCase()),
    async read(path, reader) {
      const entry = entries.get(path.toLowerCase());
      if (!entry) throw new DamagedZip(path);
      if (entry.encrypted) throw new AppError('file-encrypted', { file: name });
      unpackedBytes += entry.unpackedBytes;
      if (unpackedBytes > LIMITS.unpackedBytes) {
        throw new AppError('file-too-large', { file: name, limit: 'unpackedBytes' });
      }
      await readXml(entry.unpack(), reader);
    },
  };
}

/** The workbook's own part, which the package names. */
async function mainPart(parts: Package): Promise<string> {
  const named = (await relationships(parts, '')).find(({ type }) => type === 'officeDocument')?.path;
  const path = named ?? 'xl/workbook.xml';
  if (path.endsWith('.bin')) throw new AppError('file-legacy-spreadsheet', { file: parts.file });
  if (named !== undefined && !parts.has(path)) throw new DamagedZip(path);
  if (!parts.has(path)) throw new AppError('file-not-spreadsheet', { file: parts.file });
  return path;
}

interface Relationship {
  readonly id: string;
  /** The last word of its type's address, which is the same in every edition of the format. */
  readonly type: string;
  readonly path: string;
}

/** What a part refers to; `''` is the package itself. */
async function relationships(parts: Package, part: string): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const path = `${folder}_rels/${part.slice(slash)}.rels`;
  const found: Relationship[] = [];
  if (!parts.has(path)) return found;
  await parts.read(path, {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== 'Relationship' || Id === undefined || Target === undefined || TargetMode === 'External') return;
      found.push({ id: Id, type: Type?.split('/').at(-1) ?? '', path: resolvePath(folder, Target) });
    },
  });
  return found;
}

function resolvePath(folder: string, target: string): string {
  // The host is never looked at: the address only lends its rules for `..` and a leading slash.
  return decodeURIComponent(new URL(target, `part://package/${folder}`).pathname.slice(1));
}

interface WorkbookPart {
  readonly sheets: readonly { readonly name: string; readonly relation: string }[];
  readonly counts1904: boolean;
}

async function readWorkbookPart(parts: Package, path: string): Promise<WorkbookPart> {
  const sheets: { name: string; relation: string }[] = [];
  let counts1904 = false;
  let root: string | null = null;
  await parts.read(path, {
    open(name, attributes) {
      root ??= name;
      if (name === 'workbookPr') counts1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      sheets.push({ name: attributes['name'] ?? '', relation: attribute(attributes, 'id') ?? '' });
    },
  });
  if (root !== 'workbook') throw new AppError('file-not-spreadsheet', { file: parts.file });
  return { sheets, counts1904 };
}

/** The texts that cells point to, by number. */
async function readSharedStrings(parts: Package, path: string | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (path === undefined || !parts.has(path)) return strings;
  const text = textOfRuns();
  await parts.read(path, {
    open(name) {
      if (name === 'si') text.begin();
      else text.open(name);
    },
    text: (piece) => text.add(piece),
    close(name) {
      if (name === 'si') strings.push(text.take());
      else text.close(name);
    },
  });
  return strings;
}

/** For each cell style, what it shows a number as. */
async function readStyles(parts: Package, path: string | undefined): Promise<Shows[]> {
  const styles: Shows[] = [];
  if (path === undefined || !parts.has(path)) return styles;
  const ownFormats = new Map<string, Shows>();
  let inCellStyles = false;
  await parts.read(path, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') ownFormats.set(numFmtId, showsBy(formatCode));
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        styles.push(ownFormats.get(numFmtId) ?? builtInShows(Number(numFmtId)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}

// A sheet.

interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly Shows[];
  readonly counts1904: boolean;
}

interface SheetReading {
  readonly parts: Package;
  readonly path: string;
  readonly context: CellContext;
  readonly budget: RowBudget;
  readonly take: (row: SheetRow) => void;
}

/** Reads a sheet's rows, and gives the cells of it that are merged. */
async function readSheet({ parts, path, context, budget, take }: SheetReading): Promise<MergedRange[]> {
  const merged: MergedRange[] = [];
  const inline = textOfRuns();
  let rowNumber = 0;
  let column = 0;
  let cells: CellValue[] = [];
  let cell: CellXml = { type: 'n', style: 0, value: null, formula: null };
  let target: 'value' | 'formula' | 'inline' | null = null;

  await parts.read(path, {
    open(name, { r, t, s, ref }) {
      if (target === 'inline') inline.open(name);
      else if (name === 'row') {
        rowNumber = r === undefined ? rowNumber + 1 : Number(r);
        if (!Number.isInteger(rowNumber) || rowNumber < 1) throw new DamagedXml(`row ${r}`);
        column = 0;
        cells = [];
      } else if (name === 'c') {
        column = r === undefined ? column + 1 : columnOf(r);
        budget.checkColumn(column);
        cell = { type: t ?? 'n', style: Number(s ?? 0), value: null, formula: null };
      } else if (name === 'v') {
        cell.value = '';
        target = 'value';
      } else if (name === 'f') {
        cell.formula = '';
        target = 'formula';
      } else if (name === 'is') {
        inline.begin();
        target = 'inline';
      } else if (name === 'mergeCell') {
        const range = rangeOf(ref ?? '');
        if (range) {
          budget.takeMerged(range);
          merged.push(range);
        }
      }
    },
    text(piece) {
      if (target === 'inline') inline.add(piece);
      else if (target !== null) cell[target] = (cell[target] ?? '') + piece;
    },
    close(name) {
      if (name === 'v' || name === 'f') target = null;
      else if (name === 'is') {
        cell.value = inline.take();
        target = null;
      } else if (target === 'inline') inline.close(name);
      else if (name === 'c') {
        const value = cellValue(cell, context);
        budget.checkCell(value);
        if (value !== null) setCell(cells, column, value);
      } else if (name === 'row' && cells.length > 0) {
        budget.takeRow(cells.length);
        take({ number: rowNumber, cells });
      }
    },
  });
  return merged;
}

interface CellXml {
  type: string;
  style: number;
  value: string | null;
  formula: string | null;
}

function cellValue({ type, style, value, formula }: CellXml, context: CellContext): CellValue {
  if (value === null) return formula === null ? null : `=${formula}`;
  if (value === '') return null;
  if (type === 'inlineStr') return value;
  if (type === 's') return context.strings[Number(value)] || null;
  if (type === 'str') return unescape(value);
  if (type === 'b') return isTrue(value);
  if (type === 'e') return value;
  if (type === 'd') return dateOfIso(value.trim()) ?? value;
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (!Number.isFinite(number)) return value.trim() || null;
  const shows = context.styles[style] ?? 'number';
  if (shows === 'percent') return percentText(number);
  return (shows === 'date' ? dateOfSerial(number, context.counts1904) : null) ?? number;
}

/** Puts a cell in its column and nothing in those before it that the file leaves out. */
function setCell(cells: CellValue[], column: number, value: CellValue): void {
  while (cells.length < column - 1) cells.push(null);
  cells[column - 1] = value;
}

/** The number of a reference's column, from 1: "B7" is 2. */
function columnOf(reference: string): number {
  if (!REFERENCE.test(reference)) throw new DamagedXml(`cell ${reference}`);
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    // Upper case and lower case letters differ in one bit; dollar signs and digits are below both.
    const letter = (reference.charCodeAt(at) & ~0x20) - LETTER_BEFORE_A;
    if (letter > 0) column = column * 26 + letter;
  }
  return column;
}

const REFERENCE = /^\$?[A-Za-z]{1,4}\$?\d*$/;
const LETTER_BEFORE_A = 0x40;

/** The cells of a reference to several, "B2:D5"; null where it is none, and so merges nothing. */
function rangeOf(reference: string): MergedRange | null {
  const [, first, top, last, bottom] = /^([A-Za-z]{1,4})(\d+):([A-Za-z]{1,4})(\d+)$/.exec(reference) ?? [];
  if (first === undefined || last === undefined) return null;
  const range = { top: Number(top), left: columnOf(first), bottom: Number(bottom), right: columnOf(last) };
  return range.bottom >= range.top && range.right >= range.left ? range : null;
}

/** Text in one or several formatted runs, without the reading aids of East Asian texts. */
function textOfRuns() {
  let text = '';
  let inText = false;
  let inPhonetic = false;
  return {
    begin() {
      text = '';
    },
    open(name: string) {
      if (name === 'rPh') inPhonetic = true;
      inText = name === 't';
    },
    add(piece: string) {
      if (inText && !inPhonetic) text += piece;
    },
    close(name: string) {
      if (name === 'rPh') inPhonetic = false;
      inText = false;
    },
    take: () => unescape(text),
  };
}

/** Characters that XML cannot hold are written as `_x000D_`, and such a text itself as `_x005F_x000D_`. */
function unescape(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

interface RowBudget {
  readonly checkColumn: (column: number) => void;
  readonly checkCell: (value: CellValue) => void;
  readonly takeRow: (cells: number) => void;
  readonly takeMerged: (range: MergedRange) => void;
}

/** Holds the limits over all sheets of a workbook. */
function rowBudget(file: string, onProgress: (rows: number) => void): RowBudget {
  let rows = 0;
  let cells = 0;
  let mergedCells = 0;
  const tooLarge = (limit: TableLimit) => new AppError('file-too-large', { file, limit });
  return {
    checkColumn(column) {
      if (column > LIMITS.columns) throw tooLarge('columns');
    },
    checkCell(value) {
      if (typeof value === 'string' && value.length > LIMITS.cellCharacters) throw tooLarge('cellCharacters');
    },
    takeRow(count) {
      rows += 1;
      cells += count;
      if (rows > LIMITS.rows) throw tooLarge('rows');
      if (cells > LIMITS.cells) throw tooLarge('cells');
      if (rows % 1000 === 0) onProgress(rows);
    },
    takeMerged({ top, left, bottom, right }) {
      mergedCells += (bottom - top + 1) * (right - left + 1);
      if (mergedCells > LIMITS.cells) throw tooLarge('cells');
    },
  };
}
