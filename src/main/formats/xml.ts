import { SaxesParser } from 'saxes';
import { markedEncoding } from './encoding.ts';
import { createPlainXml, localName, type XmlReader } from './plain-xml.ts';

export type { XmlReader };

/** A document that is not well-formed XML. */
export class DamagedXml extends Error {}

/** A document with a DOCTYPE, which could define entities that grow. */
export class XmlWithDoctype extends DamagedXml {}

/**
 * Reads a document piece by piece. Letters that fall on the edge of two pieces stay whole.
 * @throws DamagedXml, and whatever the pieces or the reader throw
 */
export async function readXml(pieces: AsyncIterable<Uint8Array>, reader: XmlReader): Promise<void> {
  const parser = plainFirst(reader);
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let cut: Uint8Array = new Uint8Array();
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(markedEncoding(piece) ?? 'utf-8');
    const bytes = cut.length === 0 ? piece : Buffer.concat([cut, piece]);
    // Where a tag ends, so that the next piece begins with a whole one: to put texts together costs more than to read them.
    const end = bytes.lastIndexOf(GREATER) + 1 || bytes.length;
    parser.write(decoder.decode(bytes.subarray(0, end), { stream: true }));
    cut = bytes.subarray(end);
  }
  parser.write(decoder?.decode(cut) ?? '');
  parser.close();
}

const GREATER = 0x3e;

/** Letters that are kept for the plain reader until the tag or text that they begin is whole; what is longer the parser reads piece by piece. */
const MOST_KEPT = 100_000;

/** Reads what is plain by {@link createPlainXml}, and from the first thing that is not by the parser. */
function plainFirst(reader: XmlReader) {
  const plain = createPlainXml(reader);
  let parser: ReturnType<typeof parserFor> | null = null;
  let rest = '';
  return {
    write(piece: string): void {
      if (parser) {
        parser.write(piece);
        return;
      }
      const whole = rest + piece;
      rest = whole.slice(plain.read(whole));
      if (!plain.hasStopped && rest.length <= MOST_KEPT) return;
      parser = parserAt(plain.open, reader).write(rest);
    },
    close(): void {
      (parser ?? parserAt(plain.open, reader).write(rest)).close();
    },
  };
}

/** A parser within the elements that have begun already, of which the reader is not told again. */
function parserAt(open: readonly string[], reader: XmlReader): ReturnType<typeof parserFor> {
  let isTold = true;
  const parser = parserFor({
    open: (name, attributes) => void (isTold || reader.open?.(name, attributes)),
    text: (text) => reader.text?.(text),
    close: (name) => reader.close?.(name),
  });
  parser.write(open.map((name) => `<${name}>`).join(''));
  isTold = false;
  return parser;
}

/**
 * Reads a document that is whole in memory.
 * @throws DamagedXml, and whatever the reader throws
 */
export function readXmlText(text: string, reader: XmlReader): void {
  parserFor(reader).write(text).close();
}

/** Entities are only the five of XML itself: a document that could define its own is refused, so none can grow. */
function parserFor(reader: XmlReader): SaxesParser<{ xmlns: false; position: false }> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (reason) => {
    throw new DamagedXml(reason.message);
  });
  parser.on('doctype', () => {
    throw new XmlWithDoctype('DOCTYPE');
  });
  parser.on('opentag', ({ name, attributes }) => reader.open?.(localName(name), attributes));
  parser.on('closetag', ({ name }) => reader.close?.(localName(name)));
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  return parser;
}

/** An attribute by its name without prefix, such as `id` for `r:id`. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return attributes[name] ?? Object.entries(attributes).find(([qualified]) => qualified.endsWith(`:${name}`))?.[1];
}
