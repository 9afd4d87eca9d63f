import { isKnownElement } from '../project/elements.ts';
import type { Translate } from './translate.ts';

/** The name of an NS 3451 part in the reader's language, or null for a code that the program has no name for. */
export function elementName(code: string, t: Translate): string | null {
  return isKnownElement(code) ? t(`element.${code}`) : null;
}
