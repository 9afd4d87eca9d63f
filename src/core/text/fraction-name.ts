import { namedFraction } from '../waste/fraction.ts';
import type { Translate } from './translate.ts';

/** The name of a fraction in the reader's language; its series' where it has none of its own; null for an unknown code. */
export function fractionName(code: string, t: Translate): string | null {
  const named = namedFraction(code);
  return named === null ? null : t(`fraction.${named}`);
}

/** "1141 Rent trevirke" */
export function fractionText(code: string, t: Translate): string {
  return [code, fractionName(code, t)].filter((part) => part !== null).join(' ');
}
