import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipTrick {
  /** What the directory claims that the files unpack to. */
  readonly claimedBytes?: number;
  readonly encrypted?: boolean;
  /** How the directory says that they are packed; 8 is deflate, 0 not at all. */
  readonly method?: number;
  readonly checksum?: number;
}

/** A zip archive of texts or bytes, packed as spreadsheet programs pack theirs. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>, trick: ZipTrick = {}): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = trick.method === 0 ? bytes : deflateRawSync(bytes);
    const name = Buffer.from(path);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(trick.encrypted === true ? 1 : 0, 2);
    common.writeUInt16LE(trick.method ?? 8, 4);
    common.writeUInt32LE(trick.checksum ?? crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(trick.claimedBytes ?? bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const entry = Buffer.concat([bufferOf('PK\x01\x02\x14\x00'), common, Buffer.alloc(14)]);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, name);
    local.push(bufferOf('PK\x03\x04'), common, name, packed);
    at += 4 + common.length + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, listed, end]);
}

function bufferOf(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a workbook with one sheet, around the sheet's own rows. */
export function xlsxParts(sheetData: string, more: { sharedStrings?: string; numberFormats?: string } = {}) {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  return {
    '_rels/.rels': `<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${relation('r2', 'sharedStrings', 'sharedStrings.xml')}${relation('r3', 'styles', '/xl/styles.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Ark 1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${more.sharedStrings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${more.numberFormats ?? ''}</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="200"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`,
  };
}
