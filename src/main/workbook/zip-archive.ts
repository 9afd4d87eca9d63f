import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { createDeflateRaw, crc32 } from 'node:zlib';
import { Zip, type AsyncFlateStreamHandler, type ZipInputFile } from 'fflate';

/** Characters that are gathered before they go to the compression. */
const PIECE = 1 << 16;
/** As a zip numbers its ways of compressing. */
const DEFLATED = 8;

/** A zip archive in memory, made part by part; what is written is compressed meanwhile, in a thread of Node's own. */
export class ZipArchive {
  private readonly pieces: Uint8Array[] = [];
  private readonly zip: Zip;
  private readonly made: Date;

  /** @param made what the archive says of each part: when it was made, in UTC */
  constructor(made: Date) {
    this.made = localTimeOf(made);
    this.zip = new Zip((error, piece) => {
      if (error) throw error;
      this.pieces.push(piece);
    });
  }

  /** The part before it is to be closed first. */
  open(name: string): ZipPart {
    const part = new ZipPart(name, this.made);
    this.zip.add(part);
    return part;
  }

  async add(name: string, content: string | Uint8Array): Promise<void> {
    const part = this.open(name);
    part.write(content);
    await part.close();
  }

  end(): Uint8Array<ArrayBuffer> {
    this.zip.end();
    const whole = new Uint8Array(this.pieces.reduce((length, piece) => length + piece.length, 0));
    let at = 0;
    for (const piece of this.pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}

/** A zip tells the time of day and not where, and the local one is written: one that reads there as UTC does here, so that the bytes are the same everywhere. */
function localTimeOf(time: Date): Date {
  return new Date(
    time.getUTCFullYear(),
    time.getUTCMonth(),
    time.getUTCDate(),
    time.getUTCHours(),
    time.getUTCMinutes(),
    time.getUTCSeconds(),
  );
}

export class ZipPart implements ZipInputFile {
  readonly filename: string;
  readonly mtime: Date;
  readonly compression = DEFLATED;
  crc = 0;
  size = 0;
  /** Given by the archive. */
  ondata?: AsyncFlateStreamHandler;
  private readonly deflate = createDeflateRaw({ chunkSize: PIECE });
  private gathered = '';

  constructor(filename: string, mtime: Date) {
    this.filename = filename;
    this.mtime = mtime;
    this.deflate.on('data', (piece: Buffer) => this.ondata?.(null, new Uint8Array(piece), false));
  }

  write(content: string | Uint8Array): void {
    if (typeof content !== 'string') this.compress(content);
    else {
      this.gathered += content;
      if (this.gathered.length >= PIECE) this.compressGathered();
    }
  }

  /** Lets others have their turn, and the compression come after. */
  async keepUp(): Promise<void> {
    await setImmediate();
    if (this.deflate.writableNeedDrain) await once(this.deflate, 'drain');
  }

  async close(): Promise<void> {
    this.compressGathered();
    this.deflate.end();
    await once(this.deflate, 'end');
    this.ondata?.(null, new Uint8Array(), true);
  }

  private compressGathered(): void {
    this.compress(Buffer.from(this.gathered));
    this.gathered = '';
  }

  private compress(bytes: Uint8Array): void {
    this.crc = crc32(bytes, this.crc);
    this.size += bytes.length;
    this.deflate.write(bytes);
  }
}
