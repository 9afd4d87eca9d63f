import { AppError } from '#core/api/errors.ts';
import { documentEncoding } from './encoding.ts';
import { isTelematics } from './telematics/is-telematics.ts';
import { DamagedZip, readDirectory } from './zip.ts';

/**
 * What a file is, told by its bytes and never by its name. A `package` is an archive of documents, as ILCD has it; a `bundle` is
 * openEPD's, a `fleet` a document of machines (ISO 15143-3); `other` is nothing that is read here.
 */
export type FileKind = 'csv' | 'xlsx' | 'json' | 'xml' | 'package' | 'bundle' | 'fleet' | 'other';
export type TableKind = Extract<FileKind, 'csv' | 'xlsx'>;

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

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * @throws AppError `file-not-spreadsheet`, and what {@link detectFile} throws
 */
export async function detectTable(named: NamedBytes): Promise<TableKind> {
  const kind = await detectFile(named);
  if (kind === 'csv' || kind === 'xlsx') return kind;
  throw new AppError('file-not-spreadsheet', { file: named.name });
}

/**
 * @throws AppError `file-empty`, `file-encrypted`, `file-legacy-spreadsheet`, `file-damaged`
 */
export async function detectFile({ name, bytes }: NamedBytes): Promise<FileKind> {
  const file = name;
  if (bytes.length === 0) throw new AppError('file-empty', { file });
  if (startsWith(bytes, OLE2)) {
    // An encrypted xlsx is an OLE2 container with a stream of this name, in UTF-16.
    if (contains(bytes, utf16('EncryptedPackage'))) throw new AppError('file-encrypted', { file });
    const isOther = contains(bytes, utf16('WordDocument')) || contains(bytes, utf16('PowerPoint Document'));
    if (isOther) return 'other';
    throw new AppError('file-legacy-spreadsheet', { file });
  }
  if (bytes[0] === 0x09 && BIFF_VERSIONS.includes(bytes[1] ?? -1) && (bytes[2] ?? 99) <= 8 && bytes[3] === 0) {
    throw new AppError('file-legacy-spreadsheet', { file });
  }
  if (startsWith(bytes, ZIP_FILE) || startsWith(bytes, EMPTY_ZIP)) return zipKind(file, bytes);
  const isOtherKind = OTHER_KINDS.some((start) => startsWith(bytes, start));
  return isOtherKind ? 'other' : (documentKind(bytes) ?? (looksBinary(bytes) ? 'other' : 'csv'));
}

/** How a JSON or an XML document begins; a heading of a table in brackets goes on with something else. */
function documentKind(bytes: Uint8Array): 'json' | 'xml' | 'fleet' | null {
  const start = new TextDecoder(documentEncoding(bytes)).decode(bytes.subarray(0, 512)).trimStart();
  if (/^<[?!a-z]/i.test(start)) return isTelematics(bytes) ? 'fleet' : 'xml';
  return /^[[{]\s*(["[{\]}]|$)/.test(start) ? 'json' : null;
}

/** What an archive's directory tells. One without a directory, or with a broken one, is a damaged file of some kind. */
async function zipKind(file: string, bytes: Uint8Array): Promise<FileKind> {
  const paths = await pathsIn(file, bytes);
  const has = (path: RegExp) => paths.some((known) => path.test(known));
  const isOpenDocument = has(/^content\.xml$/i) && has(/^META-INF\/manifest\.xml$/i);
  if (isOpenDocument || has(/(^|\/)workbook\.bin$/i)) throw new AppError('file-legacy-spreadsheet', { file });
  if (has(/(^|\/)workbook\.xml$/i)) return 'xlsx';
  if (has(/^manifest$/) && has(/^toc$/)) return 'bundle';
  const holdsDocuments = has(/(^|\/)processes\/[^/]+\.xml$/i) || has(/\.json$/i) || has(/^[^/[]+\.xml$/i);
  return holdsDocuments ? 'package' : 'other';
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
