import { foldText } from '../text/fold.ts';
import { LANGUAGES, translator } from '../text/text.ts';
import { FRACTIONS, fractionOf, namedFraction, type Fraction } from './fraction.ts';

/**
 * The fraction that a text names: by the leading four digits, else by its words, in Norwegian or English. Words that more than one fraction
 * answers to name none: who wrote them is asked.
 * @example readFraction('NS 1141 Rent trevirke')?.code // '1141'
 */
export function readFraction(text: string): Fraction | null {
  const code = fractionCode(text);
  return code === null ? null : fractionOf(code);
}

/** As {@link readFraction}, for a code that need not be known. */
export function fractionCode(text: string): string | null {
  const bare = text.trim().replace(/^NS[\s-]*(?:9431[\s:–-]+)?/i, '');
  // More digits are another numbering: the European waste list's six, an article number.
  return /^\d{4}(?!\d)/.exec(bare)?.[0] ?? seriesCode(bare) ?? codeOfWords(bare);
}

/** "12xx", and "12XX Papir". */
function seriesCode(text: string): string | null {
  const series = /^(?:\d{2}xx|\dxxx)/i.exec(text)?.[0].toLowerCase();
  return series !== undefined && namedFraction(series) === series ? series : null;
}

const NAMES = FRACTIONS.flatMap(({ code }) =>
  LANGUAGES.map((language) => ({ code, words: wordsOf(translator(language)(`fraction.${code}`)) })),
);

function codeOfWords(text: string): string | null {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return null;
  const exact = NAMES.filter(({ words }) => words.join(' ') === wanted.join(' '));
  // "Isolasjon" is mostly no hazardous one: that has to be said in full.
  const isNamed = ({ code, words }: (typeof NAMES)[number]) =>
    fractionOf(code)?.hazardous !== true && wanted.every((word) => words.includes(word));
  const holding = exact.length > 0 ? exact : NAMES.filter(isNamed);
  const [only, ...others] = new Set(holding.map(({ code }) => code));
  return only !== undefined && others.length === 0 ? only : null;
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[a-z0-9]+/g) ?? [];
}
