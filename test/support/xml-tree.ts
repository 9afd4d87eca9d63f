import { SaxesParser } from 'saxes';

/** An element of a part of a workbook, with its names as they are written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** Reads a document whole; one that is not well formed throws. */
export function xmlTree(document: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as XmlElement[], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(document).close();
  const [element] = root.children;
  if (!element) throw new Error('The document is empty');
  return element;
}

/** Every element of that name below one, itself included. */
export function elementsNamed(within: XmlElement, name: string): XmlElement[] {
  const below = within.children.flatMap((child) => elementsNamed(child, name));
  return within.name === name ? [within, ...below] : below;
}
