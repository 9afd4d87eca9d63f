/**
 * A text as it is searched: lower case, without diacritics, with `æ` as `ae`, `ø` as `o` and `å` as `a`, so that "bjorkeplate"
 * finds "Bjørkeplate". SQLite's own tokenizer strips accents but knows nothing of `æ` and `ø`.
 * @example foldText('Tømmer, Ålesund') // 'tommer, alesund'
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
}
