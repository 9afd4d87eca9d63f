import { crc32, createInflateRaw } from 'node:zlib';

/** What an archive's own directory says of one of its files. */
export interface ZipEntry {
  /** With forward slashes, whatever its writer used. */
  readonly path: string;
  readonly unpackedBytes: number;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly headerAt: number;
}

/** An archive that says one thing and holds another, or holds too little. */
export class DamagedZip extends Error {}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** An end record's own length, and the longest comment that may follow it. */
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;

const STORED = 0;
const DEFLATED = 8;

/**
 * The files in a zip archive, by the directory at its end: what stands between and is not listed does not count.
 * Archives beyond 4 GB (zip64) are not read; no spreadsheet within our limits is one.
 * @throws DamagedZip
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new DamagedZip('directory');
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const commentBytes = view.getUint16(at + 32, true);
    const path = new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes));
    entries.push({
      path: path.replaceAll('\\', '/'),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at += ENTRY_BYTES + nameBytes + extraBytes + commentBytes;
  }
  return entries;
}

/**
 * A file of the archive, unpacked piece by piece. It ends as soon as the file is longer than the directory says, so that a
 * small archive that unpacks to gigabytes gets no further than its own word.
 * @throws DamagedZip
 */
export async function* unpack(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const packed = packedContent(bytes, entry);
  let unpackedBytes = 0;
  let crc = 0;
  for await (const piece of entry.method === STORED ? [packed] : inflate(packed, entry.method)) {
    unpackedBytes += piece.length;
    if (unpackedBytes > entry.unpackedBytes) throw new DamagedZip(`${entry.path} is longer than it says`);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (unpackedBytes !== entry.unpackedBytes || crc !== entry.crc) throw new DamagedZip(entry.path);
}

async function* inflate(packed: Uint8Array, method: number): AsyncGenerator<Uint8Array> {
  if (method !== DEFLATED) throw new DamagedZip(`packing method ${method}`);
  const inflating = createInflateRaw({ chunkSize: 65_536 });
  inflating.end(packed);
  try {
    for await (const piece of inflating) yield piece;
  } catch (reason) {
    throw new DamagedZip('deflate', { cause: reason });
  }
}

function packedContent(bytes: Uint8Array, { headerAt, packedBytes, path }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (headerAt + LOCAL_BYTES > bytes.length || view.getUint32(headerAt, true) !== LOCAL_HEADER) {
    throw new DamagedZip(path);
  }
  // The local header may have another extra field than the directory, so its own lengths count.
  const start = headerAt + LOCAL_BYTES + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  if (start + packedBytes > bytes.length) throw new DamagedZip(path);
  return bytes.subarray(start, start + packedBytes);
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new DamagedZip('no end of directory');
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
