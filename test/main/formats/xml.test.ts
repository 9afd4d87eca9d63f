import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DamagedXml, readXml, readXmlText, type XmlReader } from '#main/formats/xml.ts';

type Read = (reader: XmlReader) => Promise<void> | void;

/** What a reader is told of a document's elements, neighbouring texts as one; `damaged` where it is not well-formed. */
async function toldBy(read: Read): Promise<readonly unknown[] | 'damaged'> {
  const told: unknown[] = [];
  let text = '';
  let depth = 0;
  const flush = () => {
    // Line ends before and after the outermost element are no text of it.
    if (text !== '' && depth > 0) told.push(text);
    text = '';
  };
  try {
    await read({
      open(name, attributes) {
        flush();
        depth += 1;
        told.push([name, Object.entries(attributes)]);
      },
      text: (piece) => void (text += piece),
      close(name) {
        flush();
        depth -= 1;
        told.push(`/${name}`);
      },
    });
  } catch (reason) {
    if (reason instanceof DamagedXml) return 'damaged';
    throw reason;
  }
  flush();
  return told;
}

/** Pieces of these lengths in turn, so that tags, letters of several bytes and line ends are cut anywhere. */
async function* inPieces(bytes: Uint8Array, lengths: readonly number[]) {
  let from = 0;
  for (let turn = 0; from < bytes.length; turn += 1) {
    const end = from + (lengths[turn % lengths.length] ?? 1);
    yield await Promise.resolve(bytes.subarray(from, end));
    from = end;
  }
}

const streamed =
  (document: string, lengths: readonly number[] = [7]): Read =>
  (reader) =>
    readXml(inPieces(new TextEncoder().encode(document), lengths), reader);
/** By the whole parser alone. */
const parsed =
  (document: string): Read =>
  (reader) =>
    readXmlText(document, reader);

const written = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const word = fc.oneof(
  fc.constantFrom(
    'Limtre',
    'm²',
    'ø',
    '漢字',
    '😀',
    ' a  b ',
    '1,95',
    '',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ']]',
    '>',
    "'",
    '_x000D_',
  ),
  fc
    .string({ unit: 'grapheme', maxLength: 5 })
    .map((text) => text.replaceAll(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD]/g, '')),
);
/** Text as writers write it, and now and then as none should. */
const text = fc.oneof(
  { weight: 12, arbitrary: word.map((one) => written(one).replaceAll(']]>', ']]&gt;')) },
  fc.constantFrom('&#248;', '&#xE5;', '&apos;&gt;', '<![CDATA[a < b & c]]>', '<!-- > -->', '<?mso x?>', '<b/>'),
  fc.constantFrom('&', '&nbsp;', '&#0;', ']]>', '\u0001', '\uFFFE', '<', '&amp'),
);
const attributes = fc
  .uniqueArray(fc.tuple(fc.constantFrom('r', 's', 't', 'xml:space', 'spans', '__proto__', 'toString'), word), {
    maxLength: 4,
    selector: ([name]) => name,
  })
  .map((all) => all.map(([name, value]) => ` ${name}="${written(value)}"`).join(''));
const cell = fc
  .tuple(attributes, text, text, fc.constantFrom('v', 'x:v', 'f', 't'))
  .map(([given, before, within, name]) => `<c${given}>${before}<${name}>${within}</${name}></c>`);
const cells = fc.array(
  fc.oneof({ weight: 5, arbitrary: cell }, fc.constantFrom('<c r="B2"/>', "<c s='1' />", '<c></c >', '\r\n  ')),
  {
    maxLength: 6,
  },
);
const rows = fc.array(
  fc.tuple(attributes, cells).map(([given, all]) => `<x:row${given}>${all.join('')}</x:row>`),
  { maxLength: 5 },
);
const beginning = fc.constantFrom(
  '',
  '<?xml version="1.0"?>',
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n',
  "<?xml version='1.0' encoding='utf-8'?>\n<!-- by hand -->\n",
  '\uFEFF',
  '<!DOCTYPE worksheet>',
  'x',
);
const sheet = fc
  .tuple(beginning, rows, fc.constantFrom('', '\n', '<!-- end -->', 'x', '<again/>'))
  .map(
    ([before, all, after]) =>
      `${before}<worksheet xmlns:x="urn:x"><sheetData>${all.join('')}</sheetData></worksheet>${after}`,
  );
/** A sheet, or one that lost or gained something somewhere. */
const document = fc.oneof(
  sheet,
  fc
    .tuple(sheet, fc.nat(), fc.nat(3), fc.constantFrom('', '<', '>', '/', '"', '&', '=', ' ', 'c', ']]>'))
    .map(([whole, at, length, put]) => {
      const from = at % (whole.length + 1);
      return whole.slice(0, from) + put + whole.slice(from + length);
    })
    .filter((one) => one.isWellFormed()),
);

describe('a document that is read piece by piece', () => {
  it('says what the whole parser reads in it, wherever the pieces end', async () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(document, lengths, async (one, cuts) => {
        expect(await toldBy(streamed(one, cuts))).toEqual(await toldBy(parsed(one.replace(/^\uFEFF/, ''))));
      }),
      { numRuns: 3000 },
    );
  });

  it('goes on with the whole parser within the elements that have begun, and tells of none of them twice', async () => {
    expect(await toldBy(streamed('<a><b>1</b><c><!-- x -->2</c><d/></a>'))).toEqual([
      ['a', []],
      ['b', []],
      '1',
      '/b',
      ['c', []],
      '2',
      '/c',
      ['d', []],
      '/d',
      '/a',
    ]);
  });

  it('may hold one text that is longer than what is ever kept', async () => {
    const long = 'ø'.repeat(300_000);
    expect(await toldBy(streamed(`<a><t>${long}</t></a>`, [5000]))).toEqual([['a', []], ['t', []], long, '/t', '/a']);
  });

  it.each(['', '  ', '<a>', '<a></b>', '<a/><b/>', '<a b=1/>', '<a b="1" b="2"/>', '<a>&x;</a>', '<1/>', 'a', '<a'])(
    'is damaged where it is not well-formed: %j',
    async (one) => {
      expect(await toldBy(streamed(one))).toBe('damaged');
    },
  );
});
