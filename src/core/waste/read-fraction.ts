import { LANGUAGES, translator } from '../text/text.ts';
import { everydayCodes, wordsOf } from './everyday-names.ts';
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
  const [only, ...others] = possibleFractions(text);
  return only !== undefined && others.length === 0 ? only : null;
}

/** The codes that a text may mean: one where it is told, several where who wrote it has to say, none where nothing is known of it. */
export function possibleFractions(text: string): readonly string[] {
  const bare = text.trim().replace(/^NS[\s-]*(?:9431[\s:–-]+)?/i, '');
  // More digits are another numbering: the European waste list's six, an article number.
  const code = /^\d{4}(?!\d)/.exec(bare)?.[0] ?? seriesCode(bare);
  return code === null ? codesOfWords(bare) : [code];
}

/** Whether a text that names no one fraction may be of soil or other masses: "Jord", "Masser fra grøft". */
export function mayBeMasses(text: string): boolean {
  const codes = [...possibleFractions(text), ...wordsOf(text).flatMap((word) => everydayCodes([word]))];
  return wordsOf(text).some((word) => MASSES.test(word)) || codes.some((code) => fractionOf(code)?.group === 'masses');
}

/** What is dug up and blasted, however it is compounded: "sprengstein", "vekstjord", "fyllmasser". */
const MASSES =
  /(mass(e|er|en|ene|ar|es)?|jord|stein|fjell|pukk|grus|sand|leire|torv|silt|kult|singel)$|^(soils?|rocks?|gravel|clay|stones?)$/;

/** "12xx", and "12XX Papir". */
function seriesCode(text: string): string | null {
  const series = /^(?:\d{2}xx|\dxxx)/i.exec(text)?.[0].toLowerCase();
  return series !== undefined && namedFraction(series) === series ? series : null;
}

const NAMES = FRACTIONS.flatMap(({ code }) =>
  LANGUAGES.map((language) => ({ code, words: wordsOf(translator(language)(`fraction.${code}`)) })),
);

function codesOfWords(text: string): readonly string[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  const exact = NAMES.filter(({ words }) => words.join(' ') === wanted.join(' '));
  if (exact.length > 0) return codesIn(exact);
  const everyday = everydayCodes(wanted);
  if (everyday.length > 0) return everyday;
  // "Maling" alone is mostly no hazardous one: that has to be said in full.
  return codesIn(
    NAMES.filter(
      ({ code, words }) => fractionOf(code)?.hazardous !== true && wanted.every((word) => words.includes(word)),
    ),
  );
}

function codesIn(names: typeof NAMES): readonly string[] {
  return [...new Set(names.map(({ code }) => code))];
}
