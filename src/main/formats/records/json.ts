import { DamagedDocument, tooDeep, type DocumentPart } from './document.ts';
import { documentEncoding } from '../encoding.ts';
import { LIMITS } from '../limits.ts';

/**
 * The content of a JSON document, in UTF-8 or UTF-16.
 * @throws DamagedDocument, AppError `file-too-large`
 */
export function parseJson(part: DocumentPart): unknown {
  try {
    const text = new TextDecoder(documentEncoding(part.bytes), { fatal: true }).decode(part.bytes);
    if (deepestNesting(text) > LIMITS.documentDepth) throw tooDeep(part);
    return JSON.parse(text);
  } catch (reason) {
    if (reason instanceof SyntaxError || reason instanceof TypeError) throw new DamagedDocument(part, 'JSON');
    throw reason;
  }
}

/** The value at a path of keys. Only a document's own keys count, so `__proto__` is one like any other. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = Reflect.get(found, key);
  }
  return found;
}

export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** A text or a number, as text; '' for nothing and for anything else. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  const found = at(value, ...path);
  if (typeof found === 'number') return String(found);
  return typeof found === 'string' ? found.trim() : '';
}

export function keysAt(value: unknown, ...path: readonly string[]): readonly string[] {
  const found = at(value, ...path);
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? Object.keys(found) : [];
}

function deepestNesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (inText) {
      if (letter === '\\') index += 1;
      else if (letter === '"') inText = false;
    } else if (letter === '"') inText = true;
    else if (letter === '{' || letter === '[') deepest = Math.max(deepest, (depth += 1));
    else if (letter === '}' || letter === ']') depth -= 1;
  }
  return deepest;
}
