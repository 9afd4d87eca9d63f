/** What a reader of a document does as its elements begin and end; names come without their namespace's prefix. */
export interface XmlReader {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  /** A piece of the text between two tags; it may come in several. */
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads a document from its beginning, and stops before the first thing that is not plain. */
export interface PlainXml {
  /**
   * Reads as many whole tags and texts as the piece holds.
   * @returns where it stopped: the rest belongs before the next piece
   */
  read(piece: string): number;
  /** Whether it stopped before something that only a whole parser can tell: it reads no further. */
  readonly hasStopped: boolean;
  /** The elements that have begun and not ended, with their prefixes, the outermost first. */
  readonly open: readonly string[];
}

/**
 * Reads the small part of XML that a sheet of a workbook is made of, several times as quick as a whole parser: tags with quoted attributes,
 * text, and XML's own five entities. Whatever is anything else (comments, CDATA, instructions, a DOCTYPE, letters beyond ASCII in names, the
 * end of the document, and everything that is not well-formed) it leaves to the parser that goes on from there.
 */
export function createPlainXml(reader: XmlReader): PlainXml {
  const open: string[] = [];
  let hasBegun = false;
  let hasStopped = false;

  /** @returns where the tag ends; {@link CUT_OFF} or {@link NOT_PLAIN} */
  const startTag = (piece: string, from: number): number => {
    let at = from + 1;
    if (!isNameStart(piece.charCodeAt(at))) return at < piece.length ? NOT_PLAIN : CUT_OFF;
    while (isName(piece.charCodeAt(at))) at += 1;
    const name = piece.slice(from + 1, at);
    const attributes: Record<string, string> = {};
    for (;;) {
      const gap = at;
      while (isSpace(piece.charCodeAt(at))) at += 1;
      if (at >= piece.length) return CUT_OFF;
      const code = piece.charCodeAt(at);
      if (code === GREATER) {
        reader.open?.(localName(name), attributes);
        open.push(name);
        return at + 1;
      }
      if (code === SLASH) {
        if (at + 1 >= piece.length) return CUT_OFF;
        // An outermost element that is empty is the end of the document too.
        if (piece.charCodeAt(at + 1) !== GREATER || open.length === 0) return NOT_PLAIN;
        reader.open?.(localName(name), attributes);
        reader.close?.(localName(name));
        return at + 2;
      }
      if (at === gap || !isNameStart(code)) return NOT_PLAIN;

      const begin = at;
      while (isName(piece.charCodeAt(at))) at += 1;
      if (at + 1 >= piece.length) return CUT_OFF;
      const quote = piece.charCodeAt(at + 1);
      if (piece.charCodeAt(at) !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) return NOT_PLAIN;
      const attribute = piece.slice(begin, at);
      // The same one twice; or a name that JavaScript uses itself.
      if (attributes[attribute] !== undefined) return NOT_PLAIN;
      const valueAt = (at += 2);
      let isBare = true;
      for (let letter = piece.charCodeAt(at); letter !== quote; letter = piece.charCodeAt((at += 1))) {
        if (at >= piece.length) return CUT_OFF;
        if (letter < SPACE || letter === LESS) return NOT_PLAIN;
        if (letter === AMPERSAND || letter >= SURROGATES) isBare = false;
      }
      const value = piece.slice(valueAt, at);
      const read = isBare ? value : readText(value);
      if (read === null) return NOT_PLAIN;
      attributes[attribute] = read;
      at += 1;
    }
  };

  const endTag = (piece: string, from: number): number => {
    // The outermost element's is the end of the document: what may stand after it a whole parser knows.
    const name = open.length > 1 ? open.at(-1) : undefined;
    if (name === undefined) return NOT_PLAIN;
    const end = from + 2 + name.length;
    if (end >= piece.length) return CUT_OFF;
    if (!piece.startsWith(name, from + 2) || piece.charCodeAt(end) !== GREATER) return NOT_PLAIN;
    open.pop();
    reader.close?.(localName(name));
    return end + 1;
  };

  const textBefore = (piece: string, from: number): number => {
    let at = from;
    let isBare = true;
    for (let letter = piece.charCodeAt(at); letter !== LESS; letter = piece.charCodeAt((at += 1))) {
      if (at >= piece.length) return CUT_OFF;
      if (letter < SPACE || letter === AMPERSAND || letter === BRACKET || letter >= SURROGATES) isBare = false;
    }
    const text = piece.slice(from, at);
    const read = isBare ? text : readText(text);
    if (read === null) return NOT_PLAIN;
    reader.text?.(read);
    return at;
  };

  /** Past what may stand before the outermost element. */
  const beginning = (piece: string): number => {
    const found = BEGINNING.exec(piece);
    if (!found) return piece.length < MOST_BEGINNING ? CUT_OFF : NOT_PLAIN;
    hasBegun = true;
    return found[0].length;
  };

  const next = (piece: string, at: number): number => {
    if (!hasBegun) return beginning(piece);
    if (piece.charCodeAt(at) !== LESS) return textBefore(piece, at);
    if (at + 1 >= piece.length) return CUT_OFF;
    return piece.charCodeAt(at + 1) === SLASH ? endTag(piece, at) : startTag(piece, at);
  };

  return {
    open,
    get hasStopped() {
      return hasStopped;
    },
    read(piece) {
      let at = 0;
      while (at < piece.length && !hasStopped) {
        const end = next(piece, at);
        if (end === CUT_OFF) break;
        if (end === NOT_PLAIN) hasStopped = true;
        else at = end;
      }
      return at;
    },
  };
}

/** What a step finds instead of its end: that the piece ends before it, or that it is not for us. */
const [CUT_OFF, NOT_PLAIN] = [-1, -2];

/** The declaration that nearly every document has, and the outermost element's `<`. A BOM is gone by now. */
const BEGINNING =
  /^(?:<\?xml version=(["'])1\.0\1(?: encoding=(["'])[A-Za-z][\w.-]*\2)?(?: standalone=(["'])(?:yes|no)\3)? ?\?>[ \t\r\n]*)?(?=<[A-Za-z_])/;
const MOST_BEGINNING = 200;

const [LESS, GREATER, SLASH, EQUALS, QUOTE, APOSTROPHE] = [0x3c, 0x3e, 0x2f, 0x3d, 0x22, 0x27];
const [SPACE, AMPERSAND, BRACKET, SURROGATES] = [0x20, 0x26, 0x5d, 0xd800];

function isSpace(code: number): boolean {
  return code === SPACE || code === 0x0a || code === 0x0d || code === 0x09;
}

function isNameStart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
}

/** Letters, digits, and `_ : - .` */
function isName(code: number): boolean {
  return isNameStart(code) || (code >= 0x30 && code <= 0x3a) || code === 0x2d || code === 0x2e;
}

/** Without the prefix of its namespace. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Text with its line ends and entities as they are meant; null where it holds what is not allowed, or not known here. */
function readText(text: string): string | null {
  if (NOT_XML.test(text) || text.includes(']]>')) return null;
  const lines = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return UNKNOWN_ENTITY.test(lines) ? null : lines.replaceAll(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '');
}

/** Characters that XML has no room for. */
const NOT_XML = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const UNKNOWN_ENTITY = /&(?!(?:amp|lt|gt|quot|apos);)/;
