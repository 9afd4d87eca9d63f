import { SaxesParser } from 'saxes';
import { markedEncoding } from './encoding.ts';

/** What a reader of a document does as its elements begin and end; names come without their namespace's prefix. */
export interface XmlReader {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  /** A piece of the text between two tags; it may come in several. */
  text?(text: string): void;
  close?(name: string): void;
}

/** A document that is not well-formed XML. */
export class DamagedXml extends Error {}

/** A document with a DOCTYPE, which could define entities that grow. */
export class XmlWithDoctype extends DamagedXml {}

/**
 * Reads a document piece by piece. Letters that fall on the edge of two pieces stay whole.
 * @throws DamagedXml, and whatever the pieces or the reader throw
 */
export async function readXml(pieces: AsyncIterable<Uint8Array>, reader: XmlReader): Promise<void> {
  const parser = parserFor(reader);
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(markedEncoding(piece) ?? 'utf-8');
    parser.write(decoder.decode(piece, { stream: true }));
  }
  parser.write(decoder?.decode() ?? '').close();
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

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
