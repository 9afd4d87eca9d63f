import { readStamp } from '#core/report/report-stamp.ts';
import type { ReportStamps } from '../services/ports.ts';
import { DamagedXml, readXml } from './xml.ts';
import { DamagedZip, readDirectory } from './zip.ts';

/** Where a workbook and a Word paper have their properties. */
const PROPERTIES = 'docProps/core.xml';
/** Properties are a page at most; what is larger is not a file of ours. */
const MOST_BYTES = 100_000;

export const reportStamps: ReportStamps = {
  async read(bytes) {
    try {
      const entries = await readDirectory(bytes);
      const properties = entries.find(({ path }) => path === PROPERTIES);
      if (!properties || properties.encrypted || properties.unpackedBytes > MOST_BYTES) return null;
      return readStamp(await keywordsIn(properties.unpack()));
    } catch (reason) {
      if (reason instanceof DamagedZip || reason instanceof DamagedXml) return null;
      throw reason;
    }
  },
};

async function keywordsIn(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  let isWithin = false;
  let keywords = '';
  await readXml(pieces, {
    open: (name) => {
      isWithin = name === 'keywords';
    },
    text: (text) => {
      if (isWithin) keywords += text;
    },
    close: () => {
      isWithin = false;
    },
  });
  return keywords;
}
