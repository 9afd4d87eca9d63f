import { AppError } from '#core/api/errors.ts';
import { gatherProblems, type ReadSource } from '#core/sheet/import-source.ts';
import type { FileKind } from './detect.ts';
import { createIlcdFlows, type IlcdFlows } from './ilcd/flow-xml.ts';
import { LIMITS } from './limits.ts';
import { declarationsInBundle } from './openepd/read-bundle.ts';
import { DamagedDocument, type DocumentPart } from './records/document.ts';
import { recordsOfJson, recordsOfXml } from './records/find-records.ts';
import { parseJson } from './records/json.ts';
import { readRecords, type FoundRecord } from './records/record.ts';
import { parseXml } from './records/xml-tree.ts';
import { DamagedZip, readDirectory, type ZipEntry } from './zip.ts';

/** A kind of file that holds data sets, each a document or a part of one, and no table. */
export type DocumentKind = Extract<FileKind, 'json' | 'xml' | 'package' | 'bundle'>;

export interface DocumentFile {
  readonly kind: DocumentKind;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads the declarations in ILCD+EPD, openEPD and Boverket files, alone or in packages.
 * @param today the day that validity is judged against
 * @throws AppError `document-damaged`, `document-with-doctype`, `file-damaged`, `file-encrypted`, `file-too-large`,
 * `file-not-declarations`, `nothing-to-import`
 */
export async function readDocuments(
  file: DocumentFile,
  today: string,
  onProgress: (documents: number) => void,
): Promise<ReadSource> {
  const [first, ...rest] = await findRecords(file, onProgress);
  if (first) return readRecords([first, ...rest], { file: file.name, today });
  if (file.kind === 'bundle') throw new AppError('nothing-to-import', { file: file.name });
  throw new AppError('file-not-declarations', { file: file.name });
}

async function findRecords(file: DocumentFile, onProgress: (documents: number) => void): Promise<FoundRecord[]> {
  const flows = createIlcdFlows();
  switch (file.kind) {
    case 'json':
    case 'xml':
      return recordsOf(partOf(file), file.kind, flows);
    case 'package': {
      const parts = await openParts(file);
      const paths = [...parts.paths].filter((path) => formatOf(path) !== null && !path.startsWith('__MACOSX/'));
      return readParts(parts, paths, flows, onProgress);
    }
    case 'bundle': {
      const parts = await openParts(file);
      const paths = declarationsInBundle(await parts.read('manifest'), await parts.read('toc'));
      return readParts(parts, paths, flows, onProgress);
    }
  }
}

/** A document that is damaged is a data set that cannot be used; those beside it can. */
async function readParts(
  parts: Parts,
  paths: readonly string[],
  flows: IlcdFlows,
  onProgress: (documents: number) => void,
): Promise<FoundRecord[]> {
  const found: FoundRecord[] = [];
  for (const [index, path] of paths.entries()) {
    onProgress(index);
    if (!parts.paths.has(path)) {
      found.push(unusable(path, 'part-missing', path));
      continue;
    }
    try {
      found.push(...recordsOf(await parts.read(path), formatOf(path) ?? 'json', flows));
    } catch (reason) {
      if (!(reason instanceof DamagedDocument)) throw reason;
      found.push(unusable(path, 'part-damaged', reason.params.format));
    }
  }
  return found;
}

function recordsOf(part: DocumentPart, format: 'json' | 'xml', flows: IlcdFlows): FoundRecord[] {
  if (part.bytes.length > LIMITS.documentBytes) {
    throw new AppError('file-too-large', { file: part.file, limit: 'documentBytes' });
  }
  return format === 'json'
    ? recordsOfJson(parseJson(part), part.path, flows)
    : recordsOfXml(parseXml(part), part.path, flows);
}

/** A package's own rule: its documents are named by what they are written in. */
function formatOf(path: string): 'json' | 'xml' | null {
  if (/\.json$/i.test(path)) return 'json';
  return /\.xml$/i.test(path) ? 'xml' : null;
}

function unusable(path: string, code: 'part-missing' | 'part-damaged', found: string): FoundRecord {
  return {
    format: /\.xml$/i.test(path) ? 'ilcd' : 'openepd',
    part: path,
    read({ part, row }) {
      const { problems, tell } = gatherProblems(part, row);
      tell(code, 'error', null, found);
      return [{ rows: [row], categoryPath: [], name: path, declaration: null, problems }];
    },
  };
}

interface Parts {
  readonly paths: ReadonlySet<string>;
  readonly read: (path: string) => Promise<DocumentPart>;
}

async function openParts({ name, bytes }: DocumentFile): Promise<Parts> {
  const damaged = () => new AppError('file-damaged', { file: name });
  const entries = new Map((await readDirectory(bytes)).map((entry) => [entry.path, entry]));
  let unpackedBytes = 0;
  const unpack = async (entry: ZipEntry) => {
    if (entry.encrypted) throw new AppError('file-encrypted', { file: name });
    if (entry.unpackedBytes > LIMITS.documentBytes) {
      throw new AppError('file-too-large', { file: name, limit: 'documentBytes' });
    }
    unpackedBytes += entry.unpackedBytes;
    if (unpackedBytes > LIMITS.unpackedBytes)
      throw new AppError('file-too-large', { file: name, limit: 'unpackedBytes' });
    const pieces: Uint8Array[] = [];
    for await (const piece of entry.unpack()) pieces.push(piece);
    return Buffer.concat(pieces);
  };
  return {
    paths: new Set(entries.keys()),
    async read(path) {
      const entry = entries.get(path);
      if (!entry) throw damaged();
      try {
        return { file: name, path, bytes: await unpack(entry) };
      } catch (reason) {
        throw reason instanceof DamagedZip ? damaged() : reason;
      }
    },
  };
}

function partOf({ name, bytes }: DocumentFile): DocumentPart {
  return { file: name, path: null, bytes };
}
