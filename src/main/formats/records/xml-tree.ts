import { AppError } from '#core/api/errors.ts';
import { documentEncoding } from '../encoding.ts';
import { LIMITS } from '../limits.ts';
import { attribute, DamagedXml, readXmlText, XmlWithDoctype } from '../xml.ts';
import { DamagedDocument, tooDeep, type DocumentPart } from './document.ts';

/** An element of a small document, whole in memory. Names come without their namespace's prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/**
 * A document's outermost element, with all that is in it.
 * @throws DamagedDocument, AppError `document-with-doctype`, `file-too-large`
 */
export function parseXml(part: DocumentPart): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlElement[] = [top];
  let elements = 0;
  try {
    readXmlText(decoded(part.bytes), {
      open(name, attributes) {
        if (open.length > LIMITS.documentDepth) throw tooDeep(part);
        if ((elements += 1) > LIMITS.documentElements) {
          throw new AppError('file-too-large', { file: part.file, limit: 'documentElements' });
        }
        const element: XmlElement = { name, attributes, children: [], text: '' };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      text(text) {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      close: () => void open.pop(),
    });
  } catch (reason) {
    if (reason instanceof XmlWithDoctype) {
      throw new AppError('document-with-doctype', { file: part.file, part: part.path ?? part.file });
    }
    if (reason instanceof DamagedXml) throw new DamagedDocument(part, 'XML');
    throw reason;
  }
  const [root] = top.children;
  if (!root) throw new DamagedDocument(part, 'XML');
  return root;
}

/** The first element at a path of names. */
export function childAt(element: XmlElement, ...path: readonly string[]): XmlElement | null {
  let found: XmlElement | null = element;
  for (const name of path) found = found?.children.find((child) => child.name === name) ?? null;
  return found;
}

/** The elements of the last name, within the first ones of the names before it. */
export function childrenAt(element: XmlElement, ...path: readonly string[]): XmlElement[] {
  const parent = childAt(element, ...path.slice(0, -1));
  return parent?.children.filter(({ name }) => name === path.at(-1)) ?? [];
}

/** The text of the first element at a path; '' for nothing. */
export function textOf(element: XmlElement, ...path: readonly string[]): string {
  return childAt(element, ...path)?.text.trim() ?? '';
}

/** An attribute by its name without prefix; '' for nothing. */
export function attributeOf(element: XmlElement | null, name: string): string {
  return element === null ? '' : (attribute(element.attributes, name)?.trim() ?? '');
}

/** By its mark or its first bytes, else by what its declaration names ("ISO-8859-1"), else UTF-8. */
function decoded(bytes: Uint8Array): string {
  const encoding = documentEncoding(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const [, named] = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start) ?? [];
  const chosen = encoding === 'utf-8' && named !== undefined ? named : encoding;
  try {
    return new TextDecoder(chosen, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DamagedXml(`not ${chosen}`, { cause });
  }
}
