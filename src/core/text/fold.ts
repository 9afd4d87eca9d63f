/**
 * A text as it is searched: lower case, without diacritics, with `æ` as `ae`, `ø` as `o` and `å` as `a`, so that "bjorkeplate"
 * finds "Bjørkeplate". SQLite's own tokenizer strips accents but knows nothing of `æ` and `ø`.
 * @example foldText('Tømmer, Ålesund') // 'tommer, alesund'
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Most of a library is ASCII, which has nothing more to fold.
  if (ASCII.test(lower)) return lower;
  return lower
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
}

const ASCII = /^\p{ASCII}*$/u;
