import { pipeline, type Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

/**
 * Bytes unpacked at once, at most: as many as a small file has, for room for each is made at once. Each piece costs a turn of the event loop, and by
 * zlib's own the unpacking takes three times as long.
 */
const MOST_PIECE_BYTES = 256 * 1024;
const ZLIB_PIECE_BYTES = 16 * 1024;
const STORED = 0;

/** A file of an archive, as the archive's own directory has it. */
export interface ZipEntry {
  /** With forward slashes, whatever its writer used. */
  readonly path: string;
  readonly unpackedBytes: number;
  readonly encrypted: boolean;
  /**
   * The content, piece by piece. It ends as soon as it is longer than the directory says, so that a small archive that
   * unpacks to gigabytes gets no further than its own word.
   * @throws DamagedZip
   */
  readonly unpack: () => AsyncGenerator<Uint8Array>;
}

/** An archive that says one thing and holds another, or holds too little. */
export class DamagedZip extends Error {}

/**
 * The files in a zip archive, by the directory at its end: what stands between and is not listed does not count.
 * @throws DamagedZip
 */
export async function readDirectory(bytes: Uint8Array): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    for await (const entry of zip.eachEntry()) {
      entries.push({
        path: entry.fileName,
        unpackedBytes: entry.uncompressedSize,
        encrypted: entry.isEncrypted(),
        unpack: () => unpack(zip, entry),
      });
    }
  } catch (reason) {
    throw new DamagedZip('directory', { cause: reason });
  }
  return entries;
}

async function* unpack(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  let crc = 0;
  let length = 0;
  try {
    const pieces: AsyncIterable<Uint8Array> = await openContent(zip, entry);
    for await (const piece of pieces) {
      length += piece.length;
      if (length > entry.uncompressedSize) throw new DamagedZip(`${entry.fileName} is longer than the directory says`);
      crc = crc32(piece, crc);
      yield piece;
    }
  } catch (reason) {
    throw new DamagedZip(entry.fileName, { cause: reason });
  }
  if (length < entry.uncompressedSize || crc !== entry.crc32) {
    throw new DamagedZip(`${entry.fileName} is not what was packed`);
  }
}

async function openContent(zip: ZipFile, entry: Entry): Promise<Readable> {
  if (!entry.canDecodeFileData()) throw new DamagedZip(`${entry.fileName} is packed in an unknown way`);
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  if (entry.compressionMethod === STORED) return packed;
  // What fails is thrown to who reads the pieces.
  const chunkSize = Math.min(MOST_PIECE_BYTES, Math.max(ZLIB_PIECE_BYTES, entry.uncompressedSize));
  return pipeline(packed, createInflateRaw({ chunkSize }), () => undefined);
}
