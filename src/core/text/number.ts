import type { Language } from './translate.ts';

/** Numbers as people write and read them: decimal comma or point, no-break space (U+00A0) for thousands, U+2212 for minus. */

const SPACES = /[\s\u00A0\u2007\u2009\u202F]/g;
const MINUS = /[\u2212\u2013]/g;

/**
 * A number written for reading.
 * @param decimals digits after the decimal mark; absent: up to three, as many as the number has
 */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  return formatter(language, decimals)
    .format(value)
    .replaceAll('-', '\u2212')
    .replace(/^\u2212(0(?:[.,]0*)?)$/, '$1');
}

/** An amount with up to three decimals, or three figures of a small one: 1 kg of concrete is 0,000417 m³ and not 0 m³. */
export function formatAmount(amount: number, language: Language): string {
  const size = Math.abs(amount);
  return size >= 0.1 || Number(amount.toFixed(3)) === amount
    ? formatNumber(amount, language)
    : formatNumber(amount, language, Math.min(15, 2 - Math.floor(Math.log10(size))));
}

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, decimals: number | undefined): Intl.NumberFormat {
  const key = `${language} ${decimals ?? ''}`;
  const known = formatters.get(key);
  if (known) return known;
  const digits =
    decimals === undefined
      ? { maximumFractionDigits: 3 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const made = new Intl.NumberFormat(language === 'nb' ? 'nb-NO' : 'en-GB', digits);
  formatters.set(key, made);
  return made;
}

/** What was read from a text: a number, nothing at all, two possible numbers to choose between, or no number. */
export type ReadNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'empty' }
  /** "1.234": a decimal point or a thousands mark. */
  | { readonly kind: 'ambiguous'; readonly asDecimal: number; readonly asThousands: number }
  | { readonly kind: 'invalid' };

/** Digits with a decimal comma: nothing to ask, and nothing to take away. */
const QUICK = /^-?\d+(,\d+)?$/;
const PLAIN = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i;

/**
 * Reads a number in Norwegian or English notation. Decimal comma and point are both accepted. "1.234" is a question and never a
 * guess, unless `decimalMark` has settled it; "1,234" has a decimal comma, as in Norwegian text, unless `decimalMark` is a point.
 */
export function readNumber(text: string, decimalMark?: '.' | ','): ReadNumber {
  // Nearly every number of a sheet, and a sheet may have a million.
  if (QUICK.test(text) && decimalMark !== '.') return { kind: 'number', value: Number(text.replace(',', '.')) };
  const compact = text.replaceAll(SPACES, '').replaceAll(MINUS, '-');
  if (compact === '') return { kind: 'empty' };

  const grouped = groupedNumber(compact);
  if (grouped !== null) return { kind: 'number', value: grouped };
  if (!PLAIN.test(compact)) return { kind: 'invalid' };

  const asDecimal = Number(compact.replace(',', '.'));
  if (!Number.isFinite(asDecimal)) return { kind: 'invalid' };
  const mark = /^[+-]?[1-9]\d{0,2}([.,])\d{3}$/.exec(compact)?.[1];
  if (mark !== undefined && mark !== decimalMark) {
    const asThousands = Number(compact.replace(mark, ''));
    if (decimalMark !== undefined) return { kind: 'number', value: asThousands };
    if (mark === '.') return { kind: 'ambiguous', asDecimal, asThousands };
  }
  return { kind: 'number', value: asDecimal };
}

/** "1.234.567,8" and "1,234,567.8": both marks, or one of them more than once, leave no doubt. */
function groupedNumber(compact: string): number | null {
  const points = compact.split('.').length - 1;
  const commas = compact.split(',').length - 1;
  const normalised =
    /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(compact) && (points > 1 || commas === 1)
      ? compact.replaceAll('.', '').replace(',', '.')
      : /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(compact) && (commas > 1 || points === 1)
        ? compact.replaceAll(',', '')
        : null;
  return normalised === null ? null : Number(normalised);
}
