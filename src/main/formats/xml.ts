import { SaxesParser } from 'saxes';

/** What a reader of a document does as its elements begin and end; names come without their namespace's prefix. */
export interface XmlReader {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  /** A piece of the text between two tags; it may come in several. */
  text?(text: string): void;
  close?(name: string): void;
}

/** A document that is not well-formed XML. */
export class DamagedXml extends Error {}

/**
 * Reads a document piece by piece. Letters that fall on the edge of two pieces stay whole. Entities are only the five of XML
 * itself: a document that defines its own is refused, so none can grow.
 * @throws DamagedXml, and whatever the pieces or the reader throw
 */
export async function readXml(pieces: AsyncIterable<Uint8Array>, reader: XmlReader): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (reason) => {
    throw new DamagedXml(reason.message);
  });
  parser.on('opentag', ({ name, attributes }) => reader.open?.(localName(name), attributes));
  parser.on('closetag', ({ name }) => reader.close?.(localName(name)));
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));

  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : 'utf-8');
    parser.write(decoder.decode(piece, { stream: true }));
  }
  parser.write(decoder?.decode() ?? '').close();
}

/** An attribute by its name without prefix, such as `id` for `r:id`. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return attributes[name] ?? Object.entries(attributes).find(([qualified]) => qualified.endsWith(`:${name}`))?.[1];
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
