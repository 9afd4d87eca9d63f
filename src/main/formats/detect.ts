import { AppError } from '#core/api/errors.ts';
import { DamagedZip, readDirectory } from './zip.ts';

/** What a file is, told by its bytes and never by its name. */
export type TableKind = 'csv' | 'xlsx';

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_FILE = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** What people drop by mistake and may hold little that looks binary: PDF, PNG, JPEG, gzip. */
const OTHER_KINDS = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
];
/** BIFF 2–4, the spreadsheets of before OLE2: a BOF record of 0x0009, 0x0209 or 0x0409. */
const BIFF_VERSIONS = [0x00, 0x02, 0x04];

/**
 * @throws AppError `file-empty`, `file-encrypted`, `file-legacy-spreadsheet`, `file-damaged`, `file-not-spreadsheet`
 */
export async function detectTable({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<TableKind> {
  const file = name;
  if (bytes.length === 0) throw new AppError('file-empty', { file });
  if (startsWith(bytes, OLE2)) {
    // An encrypted xlsx is an OLE2 container with a stream of this name, in UTF-16.
    if (contains(bytes, utf16('EncryptedPackage'))) throw new AppError('file-encrypted', { file });
    const isOther = contains(bytes, utf16('WordDocument')) || contains(bytes, utf16('PowerPoint Document'));
    throw new AppError(isOther ? 'file-not-spreadsheet' : 'file-legacy-spreadsheet', { file });
  }
  if (bytes[0] === 0x09 && BIFF_VERSIONS.includes(bytes[1] ?? -1) && (bytes[2] ?? 99) <= 8 && bytes[3] === 0) {
    throw new AppError('file-legacy-spreadsheet', { file });
  }
  if (startsWith(bytes, ZIP_FILE) || startsWith(bytes, EMPTY_ZIP)) return zipKind(file, bytes);
  const isOtherKind = OTHER_KINDS.some((start) => startsWith(bytes, start));
  if (isOtherKind || looksBinary(bytes)) throw new AppError('file-not-spreadsheet', { file });
  return 'csv';
}

/** What an archive's directory tells. One without a directory, or with a broken one, is a damaged file of some kind. */
async function zipKind(file: string, bytes: Uint8Array): Promise<TableKind> {
  const paths = await pathsIn(file, bytes);
  const has = (path: RegExp) => paths.some((known) => path.test(known));
  const isOpenDocument = has(/^content\.xml$/i) && has(/^META-INF\/manifest\.xml$/i);
  if (isOpenDocument || has(/(^|\/)workbook\.bin$/i)) throw new AppError('file-legacy-spreadsheet', { file });
  if (has(/(^|\/)workbook\.xml$/i)) return 'xlsx';
  throw new AppError('file-not-spreadsheet', { file });
}

async function pathsIn(file: string, bytes: Uint8Array): Promise<string[]> {
  try {
    return (await readDirectory(bytes)).map(({ path }) => path);
  } catch (reason) {
    if (reason instanceof DamagedZip) throw new AppError('file-damaged', { file });
    throw reason;
  }
}

/** A zero byte, or many control characters, in what has no UTF-16 mark. */
function looksBinary(bytes: Uint8Array): boolean {
  const utf16Mark = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (utf16Mark) return false;
  const sample = bytes.subarray(0, 8192);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) control += 1;
  }
  return control > sample.length / 50;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function contains(bytes: Uint8Array, part: readonly number[]): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(part));
}

function utf16(text: string): number[] {
  return [...Buffer.from(text, 'utf16le')];
}
