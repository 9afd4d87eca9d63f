import { documentEncoding } from '../encoding.ts';

/** Enough for the declaration and a comment before the outermost element. */
const START_BYTES = 2048;

/** Whether a document is a fleet of ISO 15143-3, told by how it begins. */
export function isTelematics(bytes: Uint8Array): boolean {
  const start = new TextDecoder(documentEncoding(bytes)).decode(bytes.subarray(0, START_BYTES));
  return /^\s*(<\?[^>]*\?>\s*|<!--[^]*?-->\s*)*<([\w.-]+:)?Fleet[\s>/]/.test(start);
}
