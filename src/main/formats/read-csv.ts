import { analyse } from 'chardet';
import Papa from 'papaparse';
import { AppError } from '#core/api/errors.ts';
import type { SheetRow } from '../services/ports.ts';
import { markedEncoding } from './encoding.ts';
import { LIMITS } from './limits.ts';
import type { GiveRows, TableHead } from './table-rows.ts';

/**
 * Reads delimited text. The encoding is told by a mark at the start, else found by chardet; the delimiter by Papa Parse.
 * @throws AppError `file-empty`, `file-damaged`, `file-too-large`
 */
export function readCsv(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  give: GiveRows,
  onProgress: (rows: number) => void,
): TableHead {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trim() === '') throw new AppError('file-empty', { file: name });

  // Excel writes, and reads, "sep=;" as a first line that names the delimiter.
  const [firstLine = '', named] = /^sep=([^\r\n])(?:\r\n|\r|\n)/i.exec(text) ?? [];
  const table = text.slice(firstLine.length);
  const { data, errors } = Papa.parse<string[]>(table, { delimiter: named ?? delimiterOf(table) });
  // A quote that is never closed takes the rest of the file into one cell.
  if (errors.some(({ type }) => type === 'Quotes')) throw new AppError('file-damaged', { file: name });
  const linesAbove = firstLine === '' ? 0 : 1;
  const rows: SheetRow[] = [];
  if (data.length > LIMITS.rows) throw new AppError('file-too-large', { file: name, limit: 'rows' });
  data.forEach((fields, index) => {
    if (fields.length > LIMITS.columns) throw new AppError('file-too-large', { file: name, limit: 'columns' });
    if (fields.some((field) => field.length > LIMITS.cellCharacters)) {
      throw new AppError('file-too-large', { file: name, limit: 'cellCharacters' });
    }
    if (fields.some((field) => field !== '')) {
      rows.push({ number: index + 1 + linesAbove, cells: fields.map((field) => (field === '' ? null : field)) });
    }
    if (index % 5000 === 0) onProgress(index);
  });
  give(rows, null);
  return { kind: 'csv', encoding, sheet: null, sheets: [], merged: [] };
}

/** Found by Papa Parse in the first ten rows that hold something: an empty one would speak against every delimiter. */
function delimiterOf(text: string): string {
  const delimitersToGuess = [';', ',', '\t', '|'];
  return Papa.parse(text, { preview: 1, skipEmptyLines: 'greedy', delimitersToGuess }).meta.delimiter;
}

function encodingOf(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  if (marked) return marked;
  if (isUtf8(bytes)) return 'utf-8';
  // Files of this field are Western European: a guess of another family is taken only when it is sure.
  const [best] = analyse(bytes.subarray(0, 256_000));
  const western = !best || best.confidence < 60 || /^(ISO-8859|windows-125|UTF-8|ASCII)/i.test(best.name);
  return western || !isKnownEncoding(best.name) ? 'windows-1252' : best.name.toLowerCase();
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isKnownEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}
