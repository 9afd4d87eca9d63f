/**
 * A text as it is searched: lower case, without diacritics, with `æ` as `ae`, `ø` as `o` and `å` as `a`, so that "bjorkeplate"
 * finds "Bjørkeplate". SQLite's own tokenizer strips accents but knows nothing of `æ` and `ø`.
 * @example foldText('Tømmer, Ålesund') // 'tommer, alesund'
 */
export function foldText(text: string): string {
  return text.toLowerCase().replace(BEYOND_ASCII, foldLetter);
}

/** Most of a library is ASCII, which has nothing more to fold. */
const BEYOND_ASCII = /\P{ASCII}/gu;

/** There are few letters and many texts: each is looked into once. */
const letters = new Map<string, string>([
  ['æ', 'ae'],
  ['ø', 'o'],
  ['ß', 'ss'],
  // The same letters by other signs, as the search index has it.
  ['\u00B5', '\u03BC'],
  ['\u03C2', '\u03C3'],
  ['\u017F', 's'],
]);

function foldLetter(letter: string): string {
  const known = letters.get(letter);
  if (known !== undefined) return known;
  const folded = letter.normalize('NFD').replace(/\p{Diacritic}/gu, '');
  letters.set(letter, folded);
  return folded;
}
